//! The owner of a set-passphrase link sets the passphrase, and the certificate is issued: the first one, or the successor
//! of one that is renewed. Also the link sent again; changing and resetting lie in [`rekey`].

use super::authority as authorities;
use super::certificate::CertificateView;
use super::desk::Desk;
use super::{App, issuance};
use crate::domain::Timestamp;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::certificate::{CertificateStatus, OnRenew};
use crate::domain::id::{RequestId, UserId};
use crate::domain::key::KeyType;
use crate::domain::notice::LinkKind;
use crate::domain::passphrase::Passphrase;
use crate::domain::product::{Product, RevocationReason};
use crate::domain::secret::Secret;
use crate::domain::serial::Serial;
use crate::domain::subscriber::SubscriberId;
use crate::domain::{Refusal, Rule};
use crate::error::{Error, Result};
use crate::pki::authority::Authority;
use crate::pki::key::PrivateKey;
use crate::pki::profile::{self, CertificateRequest};
use crate::say;
use crate::store::authority::Name;
use crate::store::{Reading, Writing, certificate, link, request, user};

mod case;
pub mod rekey;

use case::IssuanceCase;

/// What the owner hands in.
#[derive(Debug)]
pub struct PassphraseForm {
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
pub fn set(app: &mut App, form: &PassphraseForm) -> Result<CertificateView> {
    let agreed = Agreed::at_passphrase(form.consent)?;
    let desk = &app.desk;
    app.store.read(|view| IssuanceCase::open(desk, view, &form.token).map(drop))?;
    let key = KeyMaterial::make(form.key_type, &form.passphrase)?;
    let (mut draft, signer) = app.store.write(|change| -> Result<_> {
        Ok((CertificateDraft::reserve(desk, change, &form.token, key)?, Signer::load(desk, change)?))
    })?;
    draft.sign(&signer)?;
    app.store.write(|change| {
        let serial = draft.save(desk, change, &form.token, agreed)?;
        let made =
            certificate::find(change, serial)?.ok_or_else(|| Error::Internal("the certificate is gone".to_owned()))?;
        CertificateView::of(&made, desk.now())
    })
}

/// Sends the set-passphrase link again: about an approved renewal where one waits for it, else about an issuance, which is
/// asked for if it was not (PAS-05).
pub fn send(app: &mut App, email: &str) -> Result<()> {
    let desk = &app.desk;
    app.store.write(|change| {
        let actor = desk.actor(change)?;
        let owner = desk.person(change, &actor, email)?;
        let person = owner.person();
        let by = actor.asker_for(person.id, person.organisation)?;
        match awaited_renewal(desk, change, person.id)? {
            Some((request, former)) => {
                let step = former.invite(by, desk.fresh_link(LinkKind::SetPassphrase)?, request);
                desk.record(change, &actor, person, step).map(drop)
            }
            None => issuance::invite(desk, change, &actor, email, Product::Signature),
        }
    })
}

fn awaited_renewal(desk: &Desk, view: &Reading<'_>, owner: UserId) -> Result<Option<(RequestId, OnRenew)>> {
    let Some(id) = request::awaited_renewal(view, owner)? else { return Ok(None) };
    let found = request::find(view, id, desk.now())?;
    let Some(certificate) = found.and_then(|found| found.request.certificate) else { return Ok(None) };
    let personal = certificate::get(view, certificate)?.personal(desk.now());
    Ok(personal.and_then(|personal| personal.into_on_renew().ok()).map(|former| (id, former)))
}

/// The row that an escrow copy is bound to.
pub(super) fn escrow_place(serial: Serial) -> String {
    format!("certificate/{serial}/escrow")
}

/// A new key, in the clear and under the passphrase.
pub(super) struct KeyMaterial {
    key: PrivateKey,
    pkcs8: Vec<u8>,
}

impl KeyMaterial {
    /// Makes a key; both halves of the work are slow on purpose or by nature, so no lock is held.
    pub(super) fn make(kind: KeyType, passphrase: &Passphrase) -> Result<Self> {
        Self::under(PrivateKey::generate(kind)?, passphrase)
    }

    /// Puts a key under its passphrase.
    pub(super) fn under(key: PrivateKey, passphrase: &Passphrase) -> Result<Self> {
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

    /// Signs a certificate.
    pub(super) fn issue(&self, request: &CertificateRequest<'_>) -> Result<Vec<u8>> {
        Ok(self.authority.issue(request, &self.base_url)?)
    }
}

/// A certificate on its way into the store.
pub(super) struct CertificateDraft {
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

impl CertificateDraft {
    /// Writes the serial number down before anything is signed with it (ISS-10).
    pub(super) fn reserve(desk: &Desk, change: &Writing<'_>, token: &Secret, key: KeyMaterial) -> Result<Self> {
        let serial = Serial::from_random(desk.world().random()?);
        let subscriber_id = SubscriberId::from_random(desk.world().random()?);
        let case = IssuanceCase::open(desk, change, token)?;
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

    /// The key in the clear, for whoever is handing it to its owner.
    pub(super) const fn key(&self) -> &PrivateKey {
        &self.key.key
    }

    /// Signs with no lock held.
    pub(super) fn sign(&mut self, signer: &Signer) -> Result<()> {
        let request = CertificateRequest {
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
        self.der = signer.issue(&request)?;
        Ok(())
    }

    /// Proves everything again and records the signed certificate: link, consent, request, letter and history go with it.
    pub(super) fn save(&self, desk: &Desk, change: &Writing<'_>, token: &Secret, agreed: Agreed) -> Result<Serial> {
        let case = IssuanceCase::open(desk, change, token)?;
        let person = case.eligible.person().person().clone();
        self.still_fits(&case)?;
        let now = desk.now();
        link::use_up(change, &case.shown, now)?;
        user::save_consent(change, person.id, agreed, now)?;
        if let Some(former) = case.former {
            // First, for there is one place for an active certificate (ISS-05), and in the same moment (REN-02).
            certificate::revoke(change, former.facts(), CertificateStatus::OnRenew, RevocationReason::Superseded, now)?;
            desk.record(change, &case.actor, &person, former.supersede(&case.shown))?;
        }
        let escrow = desk.vault().seal(&escrow_place(self.serial), self.key.key.pkcs8())?;
        let not_after = profile::last_second(self.not_before);
        let row = certificate::NewCertificate {
            serial: self.serial,
            owner: person.id,
            organisation: person.organisation,
            product: self.product,
            common_name: &self.common_name,
            email: &self.email,
            subscriber_id: self.subscriber_id.as_str(),
            not_before: self.not_before,
            not_after,
            hosts: None,
            der: &self.der,
            key_pkcs8: Some(&self.key.pkcs8),
            key_escrow: Some(&escrow),
        };
        let id = certificate::insert(change, &row)?;
        request::fulfil(change, case.request, id.0, now)?;
        desk.record(change, &case.actor, &person, case.eligible.issued(self.serial, not_after))?;
        Ok(self.serial)
    }

    /// What was signed must still be what the store says of the person.
    fn still_fits(&self, case: &IssuanceCase) -> Result<()> {
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
