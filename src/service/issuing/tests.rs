//! A signed certificate that is no longer true, for each kind of key.

use super::*;
use crate::domain::Rule;
use crate::domain::act::Act;
use crate::domain::email::Email;
use crate::domain::host::{HostName, Hosts};
use crate::domain::organisation::OrganisationName;
use crate::domain::subject::CertificatePurpose;
use crate::error::Error;
use crate::pki::names::CaNames;
use crate::service::init::{self, NewStore, SignIn};
use crate::service::{App, Places};
use crate::world::World;

/// A store with nobody but the RA officer, whose certificates these are.
fn app(folder: &tempfile::TempDir) -> App {
    let places = Places { store: folder.path().join("bsre.db"), key: folder.path().join("bsre.key") };
    let store = NewStore {
        key_type: KeyType::EcdsaP256,
        officer: Email::parse("petugas@bsre.uji.test").unwrap(),
        names: CaNames::default(),
        base_url: None,
        sign_in: SignIn::Named,
    };
    let world = World::at(Timestamp::from_unix(1_767_578_400));
    init::init(&places, world, &store).unwrap();
    App::open(&places, world, None).unwrap()
}

fn subject(app: &App, purpose: CertificatePurpose) -> CertificateSubject {
    let officer = app.look(|_, _, actor| Ok(actor.clone())).unwrap();
    CertificateSubject {
        owner: officer.id,
        organisation: officer.organisation,
        organisation_name: OrganisationName::parse("Dinas Contoh Kota Uji").unwrap(),
        common_name: "Sari Uji Coba, S.Kom.".to_owned(),
        email: officer.email,
        purpose,
    }
}

/// Reserves and signs.
fn signed(app: &mut App, subject: &CertificateSubject, key: SubjectKey) -> Signed {
    let (reserved, signer) = app
        .act(Act::Issue, "", |desk, change, _| {
            Ok((Reserved::write_down(desk, change, subject.clone())?, Signer::load(desk, change)?))
        })
        .unwrap();
    reserved.sign(key, &signer).unwrap()
}

/// Each kind of key, with what it is for.
fn kinds() -> [(SubjectKey, CertificatePurpose); 3] {
    let key = || PrivateKey::generate(KeyType::EcdsaP256).unwrap();
    let passphrase = Passphrase::parse("Bukan-rahasia-1").unwrap();
    let hosts = Hosts::new(vec![HostName::parse("layanan.uji.test").unwrap()]).unwrap();
    [
        (SubjectKey::Made(KeyMaterial::under(key(), &passphrase).unwrap()), CertificatePurpose::Signature),
        (SubjectKey::Brought(key().public_key_spki().to_vec()), CertificatePurpose::Tls(hosts)),
        (SubjectKey::Seal(key()), CertificatePurpose::Seal),
    ]
}

#[test]
fn iss_01_what_is_no_longer_true_is_not_saved_whoever_it_was_signed_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app(&folder);
    for (key, purpose) in kinds() {
        let subject = subject(&app, purpose);
        let signed = signed(&mut app, &subject, key);
        let again = CertificateSubject { common_name: "Sari Uji Coba, M.Kom.".to_owned(), ..subject.clone() };
        let refused = app.act(Act::Issue, "", |desk, change, _| signed.save(desk, change, &again));
        let Err(Error::Refused(refusal)) = refused else { panic!("{:?} was saved", subject.purpose) };
        assert_eq!(refusal.rule(), Some(Rule::Iss01));
        let product = subject.purpose.product();
        let newest = app.look(|_, view, _| Ok(certificate::newest(view, subject.owner, product)?)).unwrap();
        assert!(newest.is_none(), "{product}");
    }
}
