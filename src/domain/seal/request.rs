//! Who may ask for an eSeal, for whom, and who may be its responsible person. Must not know rows.

use super::{Issue, OnRevoke, Requested, Seal, SealFacts, SealName};
use crate::domain::actor::{Actor, Verifikator, foreign};
use crate::domain::cooperation::{Cooperation, Live};
use crate::domain::form::Form;
use crate::domain::id::{OrganisationId, SealId, UserId};
use crate::domain::link::{FreshLink, LinkSubject};
use crate::domain::notice::Notice;
use crate::domain::serial::Serial;
use crate::domain::step::{Action, Event, Step};
use crate::domain::verification::{Verification, Verified};
use crate::domain::{Refusal, Rule, Timestamp};
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
                "{name} has no Verifikator and so cannot have an eSeal: nobody else asks for one",
                "{name} belum memiliki Verifikator sehingga belum dapat memiliki segel elektronik: hanya Verifikator yang dapat mengajukannya"
            ),
        ));
    }
    actor.verifikator_of(organisation.id, Rule::Sea01)
}

/// Proves that the actor may send the link of a request of `organisation` again: like asking, it is a Verifikator's
/// (SEA-11).
pub fn resender<'a>(actor: &'a Actor, organisation: &Cooperation) -> Result<Verifikator<'a>, Refusal> {
    actor.verifikator_of(organisation.id, Rule::Sea11)
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

/// A seal of an organisation, with the last moment at which its responsible person can confirm it by link.
#[derive(Clone, Debug)]
pub struct NamedSeal {
    /// The seal as it reads now.
    pub seal: Seal,
    /// The end of the mailed link while the seal is Requested and the link was not ended otherwise.
    pub link_until: Option<Timestamp>,
}

/// Proof that no live seal of an organisation has this name: none is Requested, Waiting for Approval, Issue or On Revoke,
/// but for requests that nobody can confirm any more (ISS-05).
#[derive(Clone, Debug)]
pub struct FreeName {
    name: SealName,
    lapsed: Vec<Requested>,
}

impl FreeName {
    /// Looks through the seals of one organisation; the refusal names the serial number or the seal that stands in the
    /// way (ISS-05). A request whose link lapsed stands in nobody's way: it is to [`lapse`](Requested::lapse) first.
    pub fn of(name: SealName, seals: &[NamedSeal], now: Timestamp) -> Result<Self, Refusal> {
        let mut lapsed = Vec::new();
        for NamedSeal { seal, link_until } in seals.iter().filter(|one| one.seal.facts().common_name.is_same(&name)) {
            match seal {
                Seal::Requested(requested) if link_until.is_none_or(|until| now > until) => {
                    lapsed.push(requested.clone());
                }
                Seal::Requested(_) | Seal::Waiting(_) => return Err(asked_already(seal)),
                Seal::Issue(Issue { certificate, .. }) | Seal::OnRevoke(OnRevoke { certificate, .. }) => {
                    return Err(in_use(seal, certificate.serial));
                }
                Seal::Expired(_) | Seal::Rejected(_) | Seal::Revoke(_) => (),
            }
        }
        Ok(Self { name, lapsed })
    }

    /// The requests of this name that come to nothing now.
    pub fn lapsed(&self) -> &[Requested] {
        &self.lapsed
    }
}

fn asked_already(seal: &Seal) -> Refusal {
    let (id, name, status) = (seal.facts().id.0, &seal.facts().common_name, seal.status().label());
    Refusal::state(
        Rule::Iss05,
        say!(
            "the organisation asked for the eSeal {name} already: number {id}, {status}",
            "segel {name} sudah diajukan oleh instansi ini: nomor {id}, {status}"
        ),
    )
    .with_help(say!(
        "see it with `bsre eseal show {id}`, or take it back with `bsre eseal withdraw {id}`",
        "lihat dengan `bsre eseal show {id}`, atau tarik kembali dengan `bsre eseal withdraw {id}`"
    ))
}

fn in_use(seal: &Seal, serial: Serial) -> Refusal {
    let (id, name, status) = (seal.facts().id.0, &seal.facts().common_name, seal.status().label());
    Refusal::state(
        Rule::Iss05,
        say!(
            "the organisation's eSeal {name} is still active: certificate {serial}, {status}",
            "segel {name} milik instansi ini masih aktif: sertifikat {serial}, {status}"
        ),
    )
    .with_help(say!(
        "revoke it first with `bsre eseal revoke {id} --reason R`",
        "cabut dahulu dengan `bsre eseal revoke {id} --reason R`"
    ))
}

/// A seal about to be asked for.
#[derive(Clone, Debug)]
pub struct SealProposal {
    holder: Holder,
    common_name: SealName,
}

impl SealProposal {
    /// Puts a request together: a Verifikator asks, with the form, for a person of a live organisation that has
    /// no live seal of this name (SEA-01, ISS-05).
    pub fn new(name: FreeName, holder: Holder, _form: &Form, by: Verifikator<'_>, pks: Live) -> Result<Self, Refusal> {
        let organisation = holder.person().person().organisation;
        pks.covers(organisation)?;
        if by.organisation() != organisation {
            return Err(foreign());
        }
        Ok(Self { holder, common_name: name.name })
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
