//! RA decides on the request for an eSeal: issued with a key of its own, or turned down.

use super::{App, get};
use crate::domain::act::Act;
use crate::domain::actor::Ra;
use crate::domain::cooperation::Live;
use crate::domain::id::RequestId;
use crate::domain::key::KeyType;
use crate::domain::product::Product;
use crate::domain::request::{RequestKind, RequestStatus, Undecided};
use crate::domain::seal::Waiting;
use crate::domain::seal::request::Holder;
use crate::domain::serial::Serial;
use crate::domain::subscriber::SubscriberId;
use crate::domain::{Timestamp, certificate as certificates};
use crate::error::{Result, impossible};
use crate::pki::authority::Authority;
use crate::pki::key::PrivateKey;
use crate::pki::profile::{self, CertificateRequest};
use crate::service::Desk;
use crate::service::issuing::escrow_place;
use crate::service::{authority as authorities, request as queue};
use crate::store::authority::Name;
use crate::store::{Reading, Writing, certificate, organisation, request, seal, user};

/// RA grants a seal (SEA-05): prove, make the key outside the lock, write the serial number down, sign, prove again,
/// save. The key lies under the store's escrow key alone: no person opens it (SEA-10).
pub(in crate::service) fn approve(app: &mut App, id: RequestId) -> Result<()> {
    app.look_before(Act::ApproveRequest, &id.0.to_string(), |desk, view, actor| {
        SealCase::open(desk, view, actor.ra()?, id).and_then(|case| case.ready(view).map(drop))
    })?;
    let key = PrivateKey::generate(KeyType::Rsa2048)?;
    let signed = Signed::make(app, id, &key)?;
    app.act(Act::ApproveRequest, &id.0.to_string(), |desk, change, actor| {
        let by = actor.ra()?;
        SealCase::open(desk, change, by, id)?.save(desk, change, by, &key, &signed)
    })
}

/// RA turns a request down, with the reason by mail (SEA-05).
pub(in crate::service) fn reject(app: &mut App, id: RequestId, why: &str) -> Result<()> {
    app.act(Act::RejectRequest, &id.0.to_string(), |desk, change, actor| {
        let (now, by) = (desk.now(), actor.ra()?);
        let SealCase { undecided, waiting } = SealCase::open(desk, change, by, id)?;
        let holder = user::get(change, waiting.facts().holder)?;
        seal::save_rejection(change, waiting.facts().id, why, now)?;
        request::decide(change, &undecided, RequestStatus::Rejected, Some(why), actor.id, now)?;
        desk.record(change, actor, holder.person(), waiting.reject(by, why)).map(drop)
    })
}

/// A request for a seal that RA is to decide.
struct SealCase {
    undecided: Undecided,
    waiting: Waiting,
}

/// What must hold when a seal is issued: its responsible person, the agreement, and the names it shows.
struct ReadySeal {
    holder: Holder,
    live: Live,
    organisation: String,
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

    fn ready(&self, view: &Reading<'_>) -> Result<ReadySeal> {
        let facts = self.waiting.facts();
        let organisation = organisation::get(view, facts.organisation)?;
        let holder = Holder::of(user::get(view, facts.holder)?.verification, facts.organisation)?;
        Ok(ReadySeal { holder, live: organisation.live()?, organisation: organisation.name.as_str().to_owned() })
    }

    fn save(self, desk: &Desk, change: &Writing<'_>, by: Ra<'_>, key: &PrivateKey, signed: &Signed) -> Result<()> {
        let (now, ready) = (desk.now(), self.ready(change)?);
        let (facts, person) = (self.waiting.facts(), ready.holder.person().person());
        let escrow = desk.vault().seal(&escrow_place(signed.serial), key.pkcs8())?;
        let row = certificate::NewCertificate {
            serial: signed.serial,
            owner: person.id,
            organisation: facts.organisation,
            product: Product::Seal,
            common_name: facts.common_name.as_str(),
            email: person.email.as_str(),
            subscriber_id: signed.subscriber.as_str(),
            not_before: now,
            not_after: signed.not_after,
            der: &signed.der,
            key_pkcs8: None,
            key_escrow: Some(&escrow),
        };
        let certificate = certificates::CertificateFacts {
            id: certificate::insert(change, &row)?,
            serial: signed.serial,
            owner: person.id,
            organisation: facts.organisation,
            product: Product::Seal,
            not_after: signed.not_after,
        };
        seal::save_issue(change, facts.id, certificate.id, now)?;
        request::decide(change, &self.undecided, RequestStatus::Done, None, by.actor().id, now)?;
        let step = self.waiting.issue(by, &ready.holder, ready.live, certificate, &signed.subscriber)?;
        desk.record(change, by.actor(), person, step).map(drop)
    }
}

/// A signed certificate on its way into the store.
struct Signed {
    serial: Serial,
    subscriber: SubscriberId,
    not_after: Timestamp,
    der: Vec<u8>,
}

impl Signed {
    /// Writes the serial number down first, then signs with no lock held (ISS-10). What is signed cannot change
    /// meanwhile: a seal keeps its name, and an organisation its own.
    fn make(app: &mut App, id: RequestId, key: &PrivateKey) -> Result<Self> {
        let serial = Serial::from_random(app.desk().world().random()?);
        let subscriber = SubscriberId::from_random(app.desk().world().random()?);
        let act = Act::ApproveRequest;
        let (case, organisation, authority, base_url) = app.act(act, &id.0.to_string(), |desk, change, actor| {
            let case = SealCase::open(desk, change, actor.ra()?, id)?;
            let organisation = case.ready(change)?.organisation;
            certificate::reserve(change, serial, desk.now())?;
            let authority: Authority = authorities::load(desk, change, Name::Issuing)?;
            Ok((case, organisation, authority, crate::service::base_url(change)?))
        })?;
        let request = CertificateRequest {
            product: Product::Seal,
            common_name: case.waiting.facts().common_name.as_str(),
            organisation: &organisation,
            email: None,
            dns_names: &[],
            subscriber: &subscriber,
            serial: &serial,
            public_key_spki: key.public_key_spki(),
            not_before: app.now(),
        };
        let der = authority.issue(&request, &base_url)?;
        Ok(Self { serial, not_after: profile::last_second(app.now()), subscriber, der })
    }
}
