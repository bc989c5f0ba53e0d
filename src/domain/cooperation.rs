//! An organisation with its cooperation agreement (PKS), and the proof that the agreement is live.
//! Must not know who works there.

use serde::Serialize;

use super::actor::Ra;
use super::id::OrganisationId;
use super::organisation::{Agreement, OrganisationKind, OrganisationName};
use super::proof::{Belongs, Judged};
use super::refusal::Refusal;
use super::rule::Rule;
use super::step::{Action, Event};
use super::timestamp::Timestamp;
use crate::say;

/// Who signs the recommendation forms of an organisation: its Penanggung Jawab Pemanfaatan Sertifikat Elektronik (ORG-06).
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
pub struct Responsible {
    /// The name.
    pub name: String,
    /// The office.
    pub title: Option<String>,
}

/// An organisation as it is recorded.
#[derive(Clone, Debug)]
pub struct Cooperation {
    /// Its row.
    pub id: OrganisationId,
    /// Its name, as certificates show it.
    pub name: OrganisationName,
    /// What kind it is (ORG-03).
    pub kind: OrganisationKind,
    /// The agreement; the authority's own organisation has none.
    pub pks: Option<Agreement>,
    /// Who signs its forms.
    pub responsible: Option<Responsible>,
    /// Since when it is recorded.
    pub created_at: Timestamp,
    /// Since when it is closed.
    pub closed_at: Option<Timestamp>,
}

/// Proof that an organisation has an agreement and is not closed (ORG-02).
#[derive(Clone, Copy, Debug)]
pub struct Live(OrganisationId);

impl Cooperation {
    /// Proves that the agreement is live; without it nobody is registered and nothing issued (ORG-02).
    pub fn live(&self) -> Result<Live, Refusal> {
        let name = self.name.as_str();
        if let Some(at) = self.closed_at {
            return Err(Refusal::state(Rule::Org02, say!("{name} was closed at {at}", "{name} ditutup pada {at}")));
        }
        if self.pks.is_none() {
            return Err(Refusal::state(
                Rule::Org02,
                say!("{name} has no cooperation agreement (PKS)", "{name} belum memiliki perjanjian kerja sama (PKS)"),
            ));
        }
        Ok(Live(self.id))
    }

    /// The answer to somebody who would record it again (ORG-02).
    pub fn recorded_already(&self) -> Refusal {
        let name = self.name.as_str();
        Refusal::state(Rule::Org02, say!("{name} is recorded already", "{name} sudah tercatat"))
    }

    /// Refuses where it is taken for an organisation of another kind (ORG-03).
    pub fn is_of(&self, kind: OrganisationKind) -> Result<(), Refusal> {
        if self.kind == kind {
            return Ok(());
        }
        let (name, kind) = (self.name.as_str(), self.kind.word());
        Err(Refusal::state(Rule::Org03, say!("{name} is recorded as {kind}", "{name} tercatat sebagai {kind}")))
    }
}

impl Belongs for &Cooperation {
    fn organisation(&self) -> OrganisationId {
        self.id
    }
}

impl<'a> Judged<'a, &Cooperation> {
    /// Narrows to an organisation with a live agreement (ORG-02).
    pub fn live(self) -> Result<Judged<'a, Live>, Refusal> {
        self.narrow(Cooperation::live)
    }
}

impl Belongs for Live {
    fn organisation(&self) -> OrganisationId {
        self.0
    }
}

impl Live {
    /// Whether it is the agreement of `organisation` that was found live (ORG-02).
    pub fn covers(self, organisation: OrganisationId) -> Result<(), Refusal> {
        if self.0 == organisation {
            return Ok(());
        }
        Err(Refusal::state(
            Rule::Org02,
            say!("the agreement at hand is another organisation's", "perjanjian ini milik instansi lain"),
        ))
    }

    /// Which organisation.
    pub const fn organisation(self) -> OrganisationId {
        self.0
    }
}

/// The line of history that an organisation was recorded, by RA (ORG-02).
pub fn added(_by: Ra<'_>, pks: &Agreement) -> Event {
    Event::with(Action::OrganisationAdded, "pks", pks.number())
}

/// The line of history that an organisation was closed, by RA (ORG-02).
pub fn closed(_by: Ra<'_>) -> Event {
    Event::of(Action::OrganisationClosed)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn org_03_an_organisation_is_of_the_kind_that_is_recorded() {
        let known = Cooperation {
            id: OrganisationId(1),
            name: OrganisationName::parse("Dinas Contoh").unwrap(),
            kind: OrganisationKind::Regional,
            pks: None,
            responsible: None,
            created_at: Timestamp::from_unix(0),
            closed_at: None,
        };
        assert!(known.is_of(OrganisationKind::Regional).is_ok());
        let no = known.is_of(OrganisationKind::Police).unwrap_err();
        assert_eq!((no.rule, no.message.en.as_str()), (Some(Rule::Org03), "Dinas Contoh is recorded as regional"));
        assert_eq!(
            (known.recorded_already().rule, known.live().unwrap_err().rule),
            (Some(Rule::Org02), Some(Rule::Org02))
        );
    }
}
