//! Who may ask for an eSeal, for whom, and who may be its responsible person. Must not know rows.

use super::{Requested, Seal, SealFacts, SealName};
use crate::domain::actor::{Actor, Verifikator, foreign};
use crate::domain::cooperation::{Cooperation, Live};
use crate::domain::form::Form;
use crate::domain::id::{OrganisationId, SealId, UserId};
use crate::domain::link::{FreshLink, LinkSubject};
use crate::domain::notice::Notice;
use crate::domain::step::{Action, Event, Step};
use crate::domain::verification::{Verification, Verified};
use crate::domain::{Refusal, Rule};
use crate::say;

/// Proves that the actor asks for an eSeal as a Verifikator of `organisation`, which has `verifikators` of them: without
/// any it has no eSeal either, and RA does not step in (SEA-01, ORG-05).
pub fn requester<'a>(
    actor: &'a Actor,
    organisation: &Cooperation,
    verifikators: i64,
) -> Result<Verifikator<'a>, Refusal> {
    if verifikators == 0 {
        let name = organisation.name.as_str();
        return Err(Refusal::state(
            Rule::Org05,
            say!(
                "{name} has no Verifikator and so cannot have an eSeal",
                "{name} belum memiliki Verifikator sehingga belum dapat memiliki segel elektronik"
            ),
        ));
    }
    actor.verifikator_of(organisation.id, Rule::Sea01)
}

/// The answer where a plan wants an eSeal for an organisation without Verifikator (ORG-05).
pub fn without_verifikator(organisation: &str) -> Refusal {
    Refusal::state(
        Rule::Org05,
        say!(
            "{organisation} has no Verifikator, so it can have no eSeal",
            "{organisation} tidak memiliki Verifikator, jadi tidak dapat memiliki segel"
        ),
    )
}

/// The responsible person of a seal: Verified, and registered in the seal's organisation (SEA-01).
#[derive(Clone, Debug)]
pub struct Holder(Verified);

impl Holder {
    /// Proves that a person can answer for a seal of `organisation`.
    pub fn of(person: Verification, organisation: OrganisationId) -> Result<Self, Refusal> {
        let verified = person.into_verified(Rule::Sea01)?;
        if verified.person().organisation != organisation {
            let email = verified.person().email.as_str();
            return Err(Refusal::state(
                Rule::Sea01,
                say!(
                    "{email} no longer belongs to the seal's organisation",
                    "{email} tidak lagi terdaftar di instansi pemilik segel"
                ),
            ));
        }
        Ok(Self(verified))
    }

    /// Who it is.
    pub const fn person(&self) -> &Verified {
        &self.0
    }
}

/// A seal about to be asked for.
#[derive(Clone, Debug)]
pub struct SealProposal {
    holder: Holder,
    common_name: SealName,
}

impl SealProposal {
    /// Puts a request together: a Verifikator asks, with the form, for a person of a live organisation (SEA-01).
    pub fn new(
        common_name: SealName,
        holder: Holder,
        _form: &Form,
        by: Verifikator<'_>,
        pks: Live,
    ) -> Result<Self, Refusal> {
        let organisation = holder.person().person().organisation;
        pks.covers(organisation)?;
        if by.organisation() != organisation {
            return Err(foreign());
        }
        Ok(Self { holder, common_name })
    }

    /// What the seal will be called.
    pub const fn common_name(&self) -> &SealName {
        &self.common_name
    }

    /// Sends `Permohonan Segel` about the seal recorded as `id` to the responsible person (SEA-02).
    pub fn send(self, id: SealId, link: FreshLink) -> Step<Requested> {
        let person = self.holder.person().person();
        let facts =
            SealFacts { id, organisation: person.organisation, holder: person.id, common_name: self.common_name };
        let name = facts.common_name.to_string();
        let notice = Notice::SealRequest { common_name: name.clone(), token: link.token, until: link.until };
        let event = Event::with(Action::SealRequested, "common_name", name);
        Step::to(Requested { facts, shown_at: None }, event).tell_about(notice, LinkSubject::Seal(id))
    }
}

/// Proof that a person answers for no seal in use: only then can they leave the organisation (SEA-09).
#[derive(Clone, Copy, Debug)]
pub struct HoldsNone(UserId);

impl HoldsNone {
    /// Looks through the seals of `person`.
    pub fn of(person: UserId, seals: &[Seal]) -> Result<Self, Refusal> {
        let held = seals.iter().find(|seal| matches!(seal, Seal::Issue(_) | Seal::OnRevoke(_)));
        let Some(held) = held else { return Ok(Self(person)) };
        let (name, status) = (&held.facts().common_name, held.status().label());
        Err(Refusal::state(
            Rule::Sea09,
            say!(
                "the person answers for the eSeal {name}, which is {status}",
                "orang ini bertanggung jawab atas segel {name} yang berstatus {status}"
            ),
        ))
    }

    /// Whether it is the seals of `person` that were looked through (SEA-09).
    pub(in crate::domain) fn are_of(self, person: UserId) -> Result<(), Refusal> {
        if self.0 == person { Ok(()) } else { Err(foreign()) }
    }
}
