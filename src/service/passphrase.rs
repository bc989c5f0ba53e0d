//! The owner of a set-passphrase link sets the passphrase, and the certificate is issued. Also the link sent again.

use super::App;
use super::authority as authorities;
use super::certificate::View;
use super::desk::Desk;
use crate::domain::Timestamp;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::id::RequestId;
use crate::domain::issuance::Eligible;
use crate::domain::key::KeyType;
use crate::domain::link::LinkUsed;
use crate::domain::notice::LinkKind;
use crate::domain::passphrase::Passphrase;
use crate::domain::product::Product;
use crate::domain::secret::Secret;
use crate::domain::serial::Serial;
use crate::domain::subscriber::SubscriberId;
use crate::domain::{Refusal, Rule};
use crate::error::{Error, Result};
use crate::pki::authority::Authority;
use crate::pki::key::PrivateKey;
use crate::pki::profile::{self, Request};
use crate::say;
use crate::store::authority::Name;
use crate::store::{Reading, certificate, link, organisation, photo, registry, request, user};

/// What the owner hands in.
#[derive(Debug)]
pub struct Form {
    /// The link's token.
    pub token: Secret,
    /// The new passphrase, entered twice and accepted.
    pub passphrase: Passphrase,
    /// The tick under the subscriber agreement.
    pub consent: Consent,
    /// The kind of key to make.
    pub key_type: KeyType,
}

/// Sets the passphrase and issues the certificate (PAS-03, ISS-01): prove, make the key outside the lock, write the
/// serial number down, sign, prove again, save.
pub fn set(app: &mut App, form: &Form) -> Result<View> {
    let agreed = Agreed::at_passphrase(form.consent)?;
    let desk = &app.desk;
    app.store.read(|view| Case::open(desk, view, &form.token).map(drop))?;
    let key = KeyMaterial::make(form.key_type, &form.passphrase)?;
    let draft = Draft::reserve(app, form, key)?;
    let desk = &app.desk;
    let now = desk.now();
    let view = app.store.write(|change| -> Result<View> {
        let case = Case::open(desk, change, &form.token)?;
        let person = case.eligible.person().person().clone();
        draft.still_fits(&case)?;
        link::use_up(change, &case.shown, now)?;
        user::save_consent(change, person.id, agreed, now)?;
        let serial = draft.certificate.serial;
        let escrow = desk.vault().seal(&escrow_place(serial), draft.key.key.pkcs8())?;
        let row = certificate::Draft {
            serial,
            owner: person.id,
            organisation: person.organisation,
            product: case.eligible.product(),
            common_name: &draft.common_name,
            email: person.email.as_str(),
            subscriber_id: draft.subscriber_id.as_str(),
            not_before: now,
            not_after: draft.certificate.not_after,
            der: &draft.certificate.der,
            key_pkcs8: &draft.key.pkcs8,
            key_escrow: &escrow,
        };
        let id = certificate::insert(change, &row)?;
        request::fulfil(change, case.request, id.0, now)?;
        let step = case.eligible.issued(serial, draft.certificate.not_after);
        desk.record(change, &case.actor, &person, step)?;
        let made =
            certificate::find(change, serial)?.ok_or_else(|| Error::Internal("the certificate is gone".to_owned()))?;
        View::of(&made, now)
    })?;
    Ok(view)
}

/// The row that an escrow copy is bound to.
pub(super) fn escrow_place(serial: Serial) -> String {
    format!("certificate/{serial}/escrow")
}

/// A shown link with everything that must hold for its request.
struct Case {
    shown: LinkUsed,
    actor: Actor,
    request: RequestId,
    organisation: String,
    eligible: Eligible,
}

impl Case {
    /// Proves that the request behind a token can be fulfilled now (ISS-01).
    fn open(desk: &Desk, view: &Reading<'_>, token: &Secret) -> Result<Self> {
        let shown = desk.shown_link(view, LinkKind::SetPassphrase, token)?;
        let actor = desk.owner_of(view, &shown)?;
        let request = RequestId(shown.about());
        let product = request::awaited_product(view, request)?
            .ok_or_else(|| crate::domain::link::unknown(LinkKind::SetPassphrase))?;
        let found = user::get(view, shown.user())?;
        let (how, person) = (found.verified_by, found.person().clone());
        let organisation = organisation::get(view, person.organisation)?;
        let live = organisation.live()?;
        let verified = found.verification.into_verified(Rule::Iss07)?;
        let selfie = photo::hash(view, person.id)?
            .ok_or_else(|| Error::Internal("a verified person has no photo".to_owned()))?;
        let checks = registry::compare(view, person.name.as_str(), verified.profile(), &selfie)?;
        let newest = certificate::newest(view, person.id, Some(product))?.and_then(|one| one.personal(desk.now()));
        let eligible = Eligible::recheck(verified, product, newest.as_ref(), how, &checks, &live)?;
        Ok(Self { shown, actor, request, organisation: organisation.name.as_str().to_owned(), eligible })
    }
}

/// A new key, in the clear and under the passphrase.
pub(super) struct KeyMaterial {
    key: PrivateKey,
    pkcs8: Vec<u8>,
}

impl KeyMaterial {
    /// Makes a key; both halves of the work are slow on purpose or by nature, so no lock is held.
    pub(super) fn make(kind: KeyType, passphrase: &Passphrase) -> Result<Self> {
        let key = PrivateKey::generate(kind)?;
        let pkcs8 = key.encrypt(passphrase.reveal())?;
        Ok(Self { key, pkcs8 })
    }
}

/// A signed certificate on its way into the store.
struct Signed {
    serial: Serial,
    not_after: Timestamp,
    der: Vec<u8>,
}

struct Draft {
    key: KeyMaterial,
    common_name: String,
    organisation: String,
    email: String,
    product: Product,
    subscriber_id: SubscriberId,
    certificate: Signed,
}

impl Draft {
    /// Writes the serial number down first, then signs with no lock held (ISS-10).
    fn reserve(app: &mut App, form: &Form, key: KeyMaterial) -> Result<Self> {
        let serial = Serial::from_random(app.desk.world().random()?);
        let subscriber_id = SubscriberId::from_random(app.desk.world().random()?);
        let desk = &app.desk;
        let (case, authority, base_url) = app.store.write(|change| -> Result<_> {
            let case = Case::open(desk, change, &form.token)?;
            certificate::reserve(change, serial, desk.now())?;
            Ok((case, authorities::load(desk, change, Name::Issuing)?, super::base_url(change)?))
        })?;
        let person = case.eligible.person();
        let mut draft = Self {
            key,
            common_name: person.profile().common_name().to_owned(),
            organisation: case.organisation,
            email: person.person().email.as_str().to_owned(),
            product: case.eligible.product(),
            subscriber_id,
            certificate: Signed { serial, not_after: profile::last_second(desk.now()), der: Vec::new() },
        };
        draft.certificate.der = draft.sign(&authority, &base_url, desk.now())?;
        Ok(draft)
    }

    fn sign(&self, authority: &Authority, base_url: &str, now: Timestamp) -> Result<Vec<u8>> {
        let request = Request {
            product: self.product,
            common_name: &self.common_name,
            organisation: &self.organisation,
            email: Some(&self.email),
            dns_names: &[],
            subscriber: &self.subscriber_id,
            serial: &self.certificate.serial,
            public_key_spki: self.key.key.public_key_spki(),
            not_before: now,
        };
        Ok(authority.issue(&request, base_url)?)
    }

    /// What was signed must still be what the store says of the person.
    fn still_fits(&self, case: &Case) -> Result<()> {
        let person = case.eligible.person();
        let same = self.common_name == person.profile().common_name()
            && self.email == person.person().email.as_str()
            && self.organisation == case.organisation
            && self.product == case.eligible.product();
        if same {
            return Ok(());
        }
        Err(Refusal::state(
            Rule::Iss01,
            say!("the person's data changed meanwhile; try again", "data pengguna berubah sementara itu; coba lagi"),
        )
        .into())
    }
}
