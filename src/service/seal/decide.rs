//! RA decides on the request for an eSeal: issued with a key of its own, or turned down.

use super::{App, get};
use crate::domain::act::Act;
use crate::domain::actor::Ra;
use crate::domain::cooperation::Live;
use crate::domain::id::RequestId;
use crate::domain::key::KeyType;
use crate::domain::reason::Reason;
use crate::domain::request::{RequestKind, RequestStatus, Undecided};
use crate::domain::seal::Waiting;
use crate::domain::seal::request::Holder;
use crate::domain::subject::CertificateSubject;
use crate::error::{Result, impossible};
use crate::pki::key::PrivateKey;
use crate::service::Desk;
use crate::service::issuing::{IssuedCertificate, Reserved, Signed, Signer, SubjectKey};
use crate::service::request as queue;
use crate::store::{Reading, Writing, organisation, request, seal, user};

/// RA grants a seal (SEA-05): prove, make the key outside the lock, write the serial number down, sign, prove again,
/// save. The key lies under the store's escrow key alone: no person opens it (SEA-10).
pub(in crate::service) fn approve(app: &mut App, id: RequestId) -> Result<()> {
    let (act, number) = (Act::ApproveRequest, id.0.to_string());
    app.look_before(act, &number, |desk, view, actor| {
        SealCase::open(desk, view, actor.ra()?, id)?.ready(desk, view).map(drop)
    })?;
    let key = PrivateKey::generate(KeyType::Rsa2048)?;
    let (reserved, signer) = app.act(act, &number, |desk, change, actor| {
        let subject = SealCase::open(desk, change, actor.ra()?, id)?.ready(desk, change)?.subject;
        Ok((Reserved::write_down(desk, change, subject)?, Signer::load(desk, change)?))
    })?;
    let signed = reserved.sign(SubjectKey::Seal(key), &signer)?;
    app.act(act, &number, |desk, change, actor| {
        let by = actor.ra()?;
        SealCase::open(desk, change, by, id)?.save(desk, change, by, signed)
    })
}

/// RA turns a request down, with the reason by mail (SEA-05).
pub(in crate::service) fn reject(app: &mut App, id: RequestId, why: &Reason) -> Result<()> {
    app.act(Act::RejectRequest, &id.0.to_string(), |desk, change, actor| {
        let (now, by) = (desk.now(), actor.ra()?);
        let SealCase { undecided, waiting } = SealCase::open(desk, change, by, id)?;
        let holder = user::get(change, waiting.facts().holder)?;
        seal::save_rejection(change, waiting.facts().id, why.as_str(), now)?;
        request::decide(change, &undecided, RequestStatus::Rejected, Some(why.as_str()), actor.id, now)?;
        desk.record(change, actor, holder.person(), waiting.reject(by, why)).map(drop)
    })
}

/// A request for a seal that RA is to decide.
struct SealCase {
    undecided: Undecided,
    waiting: Waiting,
}

/// What must hold when a seal is issued: its responsible person, the agreement, and what it says.
struct ReadySeal {
    holder: Holder,
    live: Live,
    subject: CertificateSubject,
}

impl SealCase {
    fn open(desk: &Desk, view: &Reading<'_>, by: Ra<'_>, id: RequestId) -> Result<Self> {
        let asked = queue::for_ra(view, by, id, desk.now())?;
        let (RequestKind::Seal, Some(seal)) = (asked.request.kind, asked.seal) else {
            return Err(impossible(format!("request {} is not about a seal", id.0)));
        };
        let undecided = asked.request.undecided()?;
        let waiting = get(view, seal, desk.now())?.seal.into_waiting()?;
        Ok(Self { undecided, waiting })
    }

    fn ready(&self, desk: &Desk, view: &Reading<'_>) -> Result<ReadySeal> {
        let facts = self.waiting.facts();
        let organisation = organisation::get(view, facts.organisation)?;
        let holder = Holder::of(user::get(view, facts.holder)?.verification, facts.organisation)?;
        let live = organisation.live(desk.present())?;
        let subject = CertificateSubject::of_seal(facts, &holder, organisation.name);
        Ok(ReadySeal { holder, live, subject })
    }

    fn save(self, desk: &Desk, change: &Writing<'_>, by: Ra<'_>, signed: Signed) -> Result<()> {
        let (now, ReadySeal { holder, live, subject }) = (desk.now(), self.ready(desk, change)?);
        let IssuedCertificate { facts, subscriber } = signed.save(desk, change, &subject)?;
        seal::save_issue(change, self.waiting.facts().id, facts.id, now)?;
        request::decide(change, &self.undecided, RequestStatus::Done, None, by.actor().id, now)?;
        let step = self.waiting.issue(by, &holder, live, facts, &subscriber)?;
        desk.record(change, by.actor(), holder.person().person(), step).map(drop)
    }
}
