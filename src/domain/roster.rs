//! The verifikators of one organisation: how many from where, and who may be one. Must not know how a role is granted.

use super::organisation::OrganisationKind;
use super::profile::Employment;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use super::word::words;
use crate::say;

words! {
    /// The part of the organisation that a verifikator comes from.
    pub enum Unit(word) {
        /// Information technology.
        It = "it" => ("TI", "TI"),
        /// Staff matters: SDM, Kepegawaian.
        Hr = "hr" => ("SDM/Kepegawaian", "SDM/Kepegawaian"),
    }
}

impl Unit {
    /// How many verifikators it may have (VRF-01).
    const fn places(self) -> usize {
        match self {
            Self::Hr => 1,
            Self::It => 2,
        }
    }
}

/// The units of those who hold the role now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster(Vec<Unit>);

impl Roster {
    /// The roster of an organisation whose verifikators come from `units`.
    pub const fn new(units: Vec<Unit>) -> Self {
        Self(units)
    }

    /// The same roster after one of `unit` has left it.
    #[must_use]
    pub fn without(mut self, unit: Unit) -> Self {
        if let Some(place) = self.0.iter().position(|held| *held == unit) {
            self.0.swap_remove(place);
        }
        self
    }

    /// Whether a place of `unit` is free: at most two are from IT and one from HR, so three in all (VRF-01).
    pub fn has_room(&self, unit: Unit) -> Result<(), Refusal> {
        let (held, most, Text { en, id }) = (self.held(unit), unit.places(), unit.text());
        if held < most {
            return Ok(());
        }
        Err(Refusal::state(
            Rule::Vrf01,
            say!(
                "the organisation has {held} of {most} verifikators from {en} already",
                "instansi sudah memiliki {held} dari {most} verifikator {id}"
            ),
        ))
    }

    /// What is missing to the least that an organisation should have: one from each unit (VRF-01). It is no refusal:
    /// RA stands in where nobody holds the role (ORG-05).
    pub fn warnings(&self) -> Vec<Text> {
        Unit::ALL
            .into_iter()
            .filter(|unit| self.held(*unit) == 0)
            .map(|unit| {
                let Text { en, id } = unit.text();
                say!("no verifikator from {en}", "belum ada verifikator dari {id}")
            })
            .collect()
    }

    fn held(&self, unit: Unit) -> usize {
        self.0.iter().filter(|held| **held == unit).count()
    }
}

words! {
    /// What RA says of a candidate's contract. Nothing in an account tells it, so it is asked of those whose kind of
    /// employment leaves it open, and kept with the nomination and in its history.
    pub enum Permanence(word) {
        /// The form says: a permanent employee.
        Stated = "stated",
        /// Nothing was said.
        Unstated = "unstated",
    }
}

/// Whether somebody so employed may be verifikator of an organisation of this `kind` (VRF-02, VRF-03). ASN and POLRI
/// are permanent by law; of everybody else the form must say so.
pub fn may_serve(employment: &Employment, kind: OrganisationKind, permanence: Permanence) -> Result<(), Refusal> {
    let state_personnel = match employment {
        Employment::Asn(_) => true,
        Employment::Polri(_) => kind == OrganisationKind::Police || !kind.is_government(),
        Employment::Other { .. } => false,
    };
    if kind.is_government() && !state_personnel {
        let label = employment.label();
        return Err(Refusal::permission(
            Rule::Vrf03,
            say!(
                "somebody employed as {label} cannot be verifikator of a {kind} organisation",
                "pegawai {label} tidak dapat menjadi verifikator di instansi jenis {kind}"
            ),
        ));
    }
    if !state_personnel && permanence == Permanence::Unstated {
        return Err(Refusal::permission(
            Rule::Vrf02,
            say!(
                "nobody has said that the candidate is a permanent employee",
                "belum dinyatakan bahwa calon adalah pegawai tetap"
            ),
        )
        .with_help(say!(
            "if the form says so, nominate with `--permanent`",
            "bila formulir menyatakannya, calonkan dengan `--permanent`"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
