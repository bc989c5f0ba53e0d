//! The verifikators of one organisation: how many from where, and who may be one. Must not know how a role is granted.

use super::organisation::OrganisationKind;
use super::profile::Employment;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// The part of the organisation that a verifikator comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Staff matters: SDM, Kepegawaian.
    Hr,
    /// Information technology.
    It,
}

impl Unit {
    /// Both.
    pub const ALL: [Self; 2] = [Self::It, Self::Hr];

    /// The word that the command line and the store use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Hr => "hr",
            Self::It => "it",
        }
    }

    /// Reads [`word`](Self::word) back.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.word() == word)
    }

    /// The manual's name.
    const fn label(self) -> &'static str {
        match self {
            Self::Hr => "SDM/Kepegawaian",
            Self::It => "TI",
        }
    }

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
        let (held, most, label) = (self.held(unit), unit.places(), unit.label());
        if held < most {
            return Ok(());
        }
        Err(Refusal::state(
            Rule::Vrf01,
            say!(
                "the organisation has {held} of {most} verifikators from {label} already",
                "instansi sudah memiliki {held} dari {most} verifikator {label}"
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
                let label = unit.label();
                say!("no verifikator from {label}", "belum ada verifikator dari {label}")
            })
            .collect()
    }

    fn held(&self, unit: Unit) -> usize {
        self.0.iter().filter(|held| **held == unit).count()
    }
}

/// What RA says of a candidate's contract. Nothing in an account tells it, so it is asked of those whose kind of
/// employment leaves it open, and kept with the nomination and in its history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permanence {
    /// The form says: a permanent employee.
    Stated,
    /// Nothing was said.
    Unstated,
}

impl Permanence {
    /// The word in the store and in history.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Unstated => "unstated",
        }
    }

    /// Reads [`word`](Self::word) back.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Stated, Self::Unstated].into_iter().find(|one| one.word() == word)
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
