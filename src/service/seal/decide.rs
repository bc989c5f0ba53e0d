//! RA decides on the request for an eSeal: issued with a key of its own, or turned down.

use super::{App, get};
use crate::domain::actor::Actor;
use crate::domain::cooperation::Live;
use crate::domain::id::{RequestId, SealId};
use crate::domain::key::KeyType;
use crate::domain::product::Product;
use crate::domain::reason::Reason;
use crate::domain::request::{RequestKind, RequestStatus, Undecided};
use crate::domain::seal::Waiting;
use crate::domain::seal::request::Holder;
use crate::domain::serial::Serial;
use crate::domain::subscriber::SubscriberId;
use crate::domain::{Timestamp, certificate as certificates};
use crate::error::{Error, Result};
use crate::pki::authority::Authority;
use crate::pki::key::PrivateKey;
use crate::pki::profile::{self, CertificateRequest};
use crate::service::Desk;
use crate::service::passphrase::escrow_place;
use crate::service::{authority as authorities, request as queue};
use crate::store::authority::Name;
use crate::store::{Reading, Writing, certificate, organisation, request, seal, user};

/// RA grants a seal (SEA-05): prove, make the key outside the lock, write the serial number down, sign, prove again,
/// save. The key lies under the store's escrow key alone: no person opens it (SEA-10).
pub(in crate::service) fn approve(app: &mut App, id: RequestId) -> Result<()> {
    let desk = &app.desk;
    app.store.read(|view| SealCase::open(desk, view, id).and_then(|case| case.ready(view).map(drop)))?;
    let key = PrivateKey::generate(KeyType::Rsa2048)?;
    let signed = Signed::make(app, id, &key)?;
    let desk = &app.desk;
    app.store.write(|change| SealCase::open(desk, change, id)?.save(desk, change, &key, &signed))
}

/// RA turns a request down, with the reason by mail (SEA-05).
pub(in crate::service) fn reject(app: &mut App, id: RequestId, why: &Reason) -> Result<()> {
    let desk = &app.desk;
    app.store.write(|change| {
        let now = desk.now();
        let SealCase { actor, undecided, waiting } = SealCase::open(desk, change, id)?;
        let holder = user::get(change, waiting.facts().holder)?;
        seal::save_rejection(change, waiting.facts().id, why.as_str(), now)?;
        request::decide(change, &undecided, RequestStatus::Rejected, Some(why.as_str()), actor.id, now)?;
        desk.record(change, &actor, holder.person(), waiting.reject(actor.ra()?, why)).map(drop)
    })
}

/// A request for a seal that RA is to decide.
struct SealCase {
    actor: Actor,
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
    fn open(desk: &Desk, view: &Reading<'_>, id: RequestId) -> Result<Self> {
        let actor = desk.actor(view)?;
        actor.ra()?;
        let asked = queue::visible(view, &actor, id, desk.now())?;
        let (RequestKind::Seal, Some(seal)) = (asked.request.kind, asked.seal) else {
            return Err(Error::Internal(format!("request {} is not about a seal", id.0)));
        };
        let undecided = asked.request.undecided()?;
        let waiting = get(view, SealId(seal), desk.now())?.seal.into_waiting()?;
        Ok(Self { actor, undecided, waiting })
    }

    fn ready(&self, view: &Reading<'_>) -> Result<ReadySeal> {
        let facts = self.waiting.facts();
        let organisation = organisation::get(view, facts.organisation)?;
        let holder = Holder::of(user::get(view, facts.holder)?.verification, facts.organisation)?;
        Ok(ReadySeal { holder, live: organisation.live()?, organisation: organisation.name.as_str().to_owned() })
    }

    fn save(self, desk: &Desk, change: &Writing<'_>, key: &PrivateKey, signed: &Signed) -> Result<()> {
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
        request::decide(change, &self.undecided, RequestStatus::Done, None, self.actor.id, now)?;
        let by = self.actor.ra()?;
        let step = self.waiting.issue(by, &ready.holder, &ready.live, certificate, &signed.subscriber);
        desk.record(change, &self.actor, person, step).map(drop)
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
        let serial = Serial::from_random(app.desk.world().random()?);
        let subscriber = SubscriberId::from_random(app.desk.world().random()?);
        let desk = &app.desk;
        let (case, organisation, authority, base_url) = app.store.write(|change| -> Result<_> {
            let case = SealCase::open(desk, change, id)?;
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
            not_before: desk.now(),
        };
        let der = authority.issue(&request, &base_url)?;
        Ok(Self { serial, not_after: profile::last_second(desk.now()), subscriber, der })
    }
}
