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
use crate::store::{Reading, Writing, certificate, link, organisation, photo, registry, request, user};

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
    let (mut draft, signer) = app.store.write(|change| -> Result<_> {
        Ok((Draft::reserve(desk, change, &form.token, key)?, Signer::load(desk, change)?))
    })?;
    draft.sign(&signer)?;
    app.store.write(|change| {
        let serial = draft.save(desk, change, &form.token, agreed)?;
        let made =
            certificate::find(change, serial)?.ok_or_else(|| Error::Internal("the certificate is gone".to_owned()))?;
        View::of(&made, desk.now())
    })
}

/// The row that an escrow copy is bound to.
pub(super) fn escrow_place(serial: Serial) -> String {
    format!("certificate/{serial}/escrow")
}

/// A shown link with everything that must hold for its request.
pub(super) struct Case {
    shown: LinkUsed,
    actor: Actor,
    request: RequestId,
    organisation: String,
    eligible: Eligible,
}

impl Case {
    /// Proves that the request behind a token can be fulfilled now (ISS-01).
    pub(super) fn open(desk: &Desk, view: &Reading<'_>, token: &Secret) -> Result<Self> {
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

/// The issuing authority at work, with what it writes into every certificate.
pub(super) struct Signer {
    authority: Authority,
    base_url: String,
}

impl Signer {
    /// Takes the authority's key out of the vault.
    pub(super) fn load(desk: &Desk, view: &Reading<'_>) -> Result<Self> {
        Ok(Self { authority: authorities::load(desk, view, Name::Issuing)?, base_url: super::base_url(view)? })
    }
}

/// A certificate on its way into the store.
pub(super) struct Draft {
    key: KeyMaterial,
    common_name: String,
    organisation: String,
    email: String,
    product: Product,
    subscriber_id: SubscriberId,
    serial: Serial,
    not_before: Timestamp,
    der: Vec<u8>,
}

impl Draft {
    /// Writes the serial number down before anything is signed with it (ISS-10).
    pub(super) fn reserve(desk: &Desk, change: &Writing<'_>, token: &Secret, key: KeyMaterial) -> Result<Self> {
        let serial = Serial::from_random(desk.world().random()?);
        let subscriber_id = SubscriberId::from_random(desk.world().random()?);
        let case = Case::open(desk, change, token)?;
        certificate::reserve(change, serial, desk.now())?;
        let person = case.eligible.person();
        Ok(Self {
            key,
            common_name: person.profile().common_name().to_owned(),
            email: person.person().email.as_str().to_owned(),
            product: case.eligible.product(),
            organisation: case.organisation,
            subscriber_id,
            serial,
            not_before: desk.now(),
            der: Vec::new(),
        })
    }

    /// Signs with no lock held.
    pub(super) fn sign(&mut self, signer: &Signer) -> Result<()> {
        let request = Request {
            product: self.product,
            common_name: &self.common_name,
            organisation: &self.organisation,
            email: Some(&self.email),
            dns_names: &[],
            subscriber: &self.subscriber_id,
            serial: &self.serial,
            public_key_spki: self.key.key.public_key_spki(),
            not_before: self.not_before,
        };
        self.der = signer.authority.issue(&request, &signer.base_url)?;
        Ok(())
    }

    /// Proves everything again and records the signed certificate: link, consent, request, letter and history go with it.
    pub(super) fn save(&self, desk: &Desk, change: &Writing<'_>, token: &Secret, agreed: Agreed) -> Result<Serial> {
        let case = Case::open(desk, change, token)?;
        let person = case.eligible.person().person().clone();
        self.still_fits(&case)?;
        let now = desk.now();
        link::use_up(change, &case.shown, now)?;
        user::save_consent(change, person.id, agreed, now)?;
        let escrow = desk.vault().seal(&escrow_place(self.serial), self.key.key.pkcs8())?;
        let not_after = profile::last_second(self.not_before);
        let row = certificate::Draft {
            serial: self.serial,
            owner: person.id,
            organisation: person.organisation,
            product: self.product,
            common_name: &self.common_name,
            email: &self.email,
            subscriber_id: self.subscriber_id.as_str(),
            not_before: self.not_before,
            not_after,
            der: &self.der,
            key_pkcs8: Some(&self.key.pkcs8),
            key_escrow: &escrow,
        };
        let id = certificate::insert(change, &row)?;
        request::fulfil(change, case.request, id.0, now)?;
        desk.record(change, &case.actor, &person, case.eligible.issued(self.serial, not_after))?;
        Ok(self.serial)
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
