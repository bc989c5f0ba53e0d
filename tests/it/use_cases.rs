//! Every use case of the program and who may begin it. The list is held against the source: one that is in no list fails
//! the test. `status.rs` walks those about a person over states and roles, `sign_in.rs` gives all of them no session.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use bsre::domain::agreement::Consent;
use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::change::ChangeWish;
use bsre::domain::cooperation::Amendment;
use bsre::domain::device::DeviceName;
use bsre::domain::id::{RequestId, SealId};
use bsre::domain::key::KeyType;
use bsre::domain::listing::CertificateFilter;
use bsre::domain::name::PersonName;
use bsre::domain::organisation::{Agreement, OrganisationKind, OrganisationName};
use bsre::domain::passphrase::Passphrase;
use bsre::domain::period::{Per, Period};
use bsre::domain::product::{Product, RevocationReason};
use bsre::domain::reason::Reason;
use bsre::domain::registry::Registry;
use bsre::domain::roster::{Permanence, Unit};
use bsre::domain::seal::SealName;
use bsre::domain::{Lang, LinkKind, Secret, day};
use bsre::error::Result;
use bsre::service::authority::{self, Name};
use bsre::service::certificate::{self, CertificateChoice, ExportFormat};
use bsre::service::completion;
use bsre::service::delivery::{self, LetterChoice};
use bsre::service::device::{self, Owner};
use bsre::service::enrolment::{self, Brought};
use bsre::service::import::{self, Bad, ImportOptions};
use bsre::service::listing::{self, ListWishes, Page};
use bsre::service::organisation::{self, NewOrganisation};
use bsre::service::passphrase::{self, rekey};
use bsre::service::request::{self, RequestFilter, RequestProgress};
use bsre::service::seal::{self, request::Wanted};
use bsre::service::verification::{self, Judgement};
use bsre::service::{
    App, Mode, checks, config, correction, decision, issuance, mail, officer, registry, renewal, revocation, session,
    statistics, update, user, verifikator,
};
use rcgen::{CertificateParams, KeyPair, PKCS_ECDSA_P256_SHA256};
use tempfile::TempDir;

use crate::source::{files, short};
use crate::stage::{AYU, BAGUS, DIMAS, KABUPATEN, PASSPHRASE, fixture};

/// The one whom it is about.
pub const WHO: &str = BAGUS.email;

/// A use case on trial.
pub type Command = fn(&mut App) -> Result<()>;

/// Use cases about a person: name, and for each of the eight states of STA-01 who may: RA, the Verifikator of the
/// organisation, the Owner, Somebody else of it, a Verifikator From elsewhere.
#[rustfmt::skip]
pub const ABOUT_A_PERSON: &[(&str, &str, Command, [&str; 8])] = &[
    ("user::show", "", show, ["RVO", "RVO", "RVO", "RVO", "RVO", "RVO", "RVO", "RVO"]),
    ("user::history", "", |app| user::history(app, WHO).map(drop), ["RVO", "RVO", "RVO", "RVO", "RVO", "RVO", "RVO", "RVO"]),
    ("user::resend", "", |app| user::resend(app, WHO), ["RV", "", "", "", "", "", "", ""]),
    ("correction::correct", "", correct, ["RV", "", "", "", "", "", "", ""]),
    ("verification::judge", "yes", |app| verification::judge(app, WHO, &Judgement::Verified), ["", "RV", "", "", "", "", "", ""]),
    ("verification::judge", "no", turn_down, ["", "RV", "", "", "", "", "", ""]),
    ("issuance::ask", "", |app| issuance::ask(app, WHO, Product::Signature), ["", "", "RVO", "", "", "", "RVO", "RV"]),
    ("passphrase::send", "", |app| passphrase::send(app, &who()), ["", "", "RVO", "", "", "", "RVO", "RV"]),
    ("enrolment::enrol", "", enrol, ["", "", "RVO", "", "", "", "RVO", "RV"]),
    ("renewal::ask", "", renew, ["", "", "", "RVO", "", "", "", ""]),
    ("renewal::withdraw", "", withdraw, ["", "", "", "", "", "RO", "", ""]),
    ("revocation::revoke", "", revoke, ["", "", "", "RVO", "RVO", "RVO", "", ""]),
    ("revocation::revoke_all", "", leave, ["", "", "", "RVO", "RVO", "RVO", "", ""]),
    ("passphrase::set_own", "", set_own, ["", "", "O", "", "", "", "", ""]),
    ("passphrase::rekey::change", "", change_own, ["", "", "", "O", "", "", "", ""]),
    ("passphrase::rekey::send", "change", |app| rekey::send(app, &who(), Manner::Change).map(drop), ["", "", "", "RVO", "", "", "", ""]),
    ("passphrase::rekey::send", "reset", |app| rekey::send(app, &who(), Manner::Reset).map(drop), ["", "", "", "RVO", "", "", "", ""]),
    ("update::request", "position", move_desk, ["", "", "RVO", "RV", "", "", "RVO", "RVO"]),
    ("update::request", "name", rename, ["", "", "RVO", "", "", "", "RVO", "RVO"]),
    ("update::approve", "", |app| update::approve(app, WHO).map(drop), ["", "", "", "", "", "", "", ""]),
    ("update::reject", "", |app| update::reject(app, WHO, &Reason::of_update("keliru")?), ["", "", "", "", "RV", "", "", ""]),
    ("verifikator::nominate", "", nominate, ["R", "R", "R", "R", "R", "R", "R", "R"]),
    ("verifikator::grant", "", |app| verifikator::grant(app, WHO).map(drop), ["", "", "", "", "", "", "", ""]),
    ("verifikator::withdraw", "", |app| verifikator::withdraw(app, WHO, None).map(drop), ["", "", "", "", "", "", "", ""]),
    ("verifikator::replace", "", replace, ["", "", "", "", "", "", "", ""]),
    ("officer::grant", "", |app| officer::grant(app, WHO).map(drop), ["R", "R", "R", "R", "R", "R", "R", "R"]),
    ("officer::withdraw", "", |app| officer::withdraw(app, WHO).map(drop), ["", "", "", "", "", "", "", ""]),
    ("decision::approve", "", |app| decision::approve(app, waiting(app)), ["", "", "", "", "", "R", "", ""]),
    ("decision::reject", "", |app| decision::reject(app, waiting(app), "berkas belum lengkap"), ["", "", "", "", "", "R", "", ""]),
    ("certificate::show", "", |app| certificate::show(app, WHO).map(drop), ["", "", "", "RVO", "RVO", "RVO", "RVO", "RVO"]),
    ("certificate::export", "", |app| certificate::export(app, WHO, &ExportFormat::Pem).map(drop), ["", "", "", "RVO", "RVO", "RVO", "RVO", "RVO"]),
    ("user::photo", "", |app| user::photo(app, WHO).map(drop), ["", "RVO", "RVO", "RVO", "RVO", "RVO", "RVO", "RVO"]),
];

/// The other use cases of somebody who acts, with those who may, where the person is Verified with Issue, has a live link
/// to reset the passphrase, and is to answer for an eSeal.
#[rustfmt::skip]
pub const OFFICES: &[(&str, &str, Command, &str)] = &[
    ("organisation::add", "", add_organisation, "R"),
    ("organisation::set", "", |app| organisation::set(app, KABUPATEN, &another_official()).map(drop), "R"),
    ("organisation::reopen", "", |app| organisation::reopen(app, KABUPATEN).map(drop), ""),
    ("organisation::close", "", |app| organisation::close(app, KABUPATEN).map(drop), "R"),
    ("organisation::list", "", |app| organisation::list(app, Some("contoh")).map(drop), "RVOSF"),
    ("organisation::show", "", |app| organisation::show(app, KABUPATEN).map(drop), "RVOS"),
    ("registry::import", "", load, "R"),
    ("registry::list", "", |app| registry::list(app).map(drop), "RVOSF"),
    ("config::list", "", |app| config::list(app).map(drop), "R"),
    ("config::get", "", |app| config::get(app, "crl.hours").map(drop), "R"),
    ("config::set", "", |app| config::set(app, "crl.hours", "12").map(drop), "R"),
    ("config::unset", "", |app| config::unset(app, "crl.hours").map(drop), "R"),
    ("user::add", "", |app| user::add(app, "Eko Purnomo Contoh", "eko@contoh.test", KABUPATEN).map(drop), "RV"),
    ("import::import", "", import_users, "RV"),
    ("user::check_email", "", |app| user::check_email(app, WHO).map(drop), "RVF"),
    ("checks::check_nip", "", |app| checks::check_nip(app, AYU.nip, AYU.nik).map(drop), "RVOSF"),
    ("listing::list", "", |app| listing::list(app, &ListWishes::default(), PAGE).map(drop), "RVOSF"),
    ("certificate::list", "", |app| certificate::list(app, &CertificateFilter::default(), &[], PAGE).map(drop), "RVOSF"),
    ("statistics::statistics", "", |app| count(app).map(drop), "RVOSF"),
    ("request::list", "", |app| request::list(app, RequestFilter::default(), 1, 0).map(drop), "RVOSF"),
    ("request::show", "", |app| request::show(app, request_of_who(app)).map(drop), "RVO"),
    ("officer::list", "", |app| officer::list(app).map(drop), "R"),
    ("verifikator::list", "", |app| verifikator::list(app).map(drop), "RVOSF"),
    ("seal::list", "", |app| seal::list(app, 1, 0).map(drop), "RVOSF"),
    ("seal::show", "", |app| seal::show(app, SealId(1)).map(drop), "RVO"),
    ("seal::request::request", "", ask_seal, "V"),
    ("seal::request::resend", "", |app| seal::request::resend(app, SealId(1)).map(drop), "V"),
    ("seal::request::withdraw", "", |app| seal::request::withdraw(app, SealId(1)).map(drop), "RVO"),
    ("seal::revoke::revoke", "", |app| seal::revoke::revoke(app, SealId(1), RevocationReason::Left).map(drop), ""),
    ("mail::list", "", |app| mail::list(app, None, 1, 0).map(drop), "RVOSF"),
    ("mail::show", "", |app| mail::show(app, letter_to_who(app)).map(drop), "RVO"),
    ("mail::token", "", |app| mail::token(app, WHO, LinkKind::ResetPassphrase).map(drop), "RVO"),
    ("delivery::deliver", "", |app| delivery::deliver(app, LetterChoice::Due, None, |_, _| ()).map(drop), "RVOSF"),
    ("authority::show", "", |app| authority::show(app).map(drop), "RVOSF"),
    ("authority::export", "", |app| authority::export(app, &[Name::Issuing]).map(drop), "RVOSF"),
    ("authority::sign_crl", "", |app| authority::sign_crl(app, Name::Issuing).map(drop), "RVOSF"),
    ("device::set_up", "", |app| device::set_up(app, &Owner::Actor, &a52()).map(drop), "RVOSF"),
    ("device::confirm", "", |app| device::confirm(app, &Owner::Actor, &a52(), &Secret::from("000000")).map(drop), ""),
    ("device::list", "", |app| device::list(app).map(drop), "RVOSF"),
    ("device::remove", "", |app| device::remove(app, &a52()), ""),
    ("completion::offers", "", |app| completion::offers(app, completion::Wanted::Person, "").map(drop), "RVOSF"),
    ("session::whoami", "", |app| session::whoami(app).map(drop), "RVOSF"),
    ("session::logout", "", session::logout, ""),
];

/// Use cases that a mailed link lets in: whoever shows its token is its owner.
const BY_LINK: &[&str] = &[
    "activation::activate",
    "passphrase::rekey::complete",
    "passphrase::set",
    "password::reset",
    "seal::confirm::confirm",
    "seal::confirm::open",
    "update::confirm",
];

/// Use cases that are open to nobody in particular, and why.
const OPEN: &[(&str, &str)] = &[
    ("authority::next_update", "when a public list ends stands in the list itself"),
    ("lock::count_try", "a try is counted before it is known whose it is"),
    ("remind::remind", "the clock tells, and whoever holds the key file lets it: counts, no people (LOG-07)"),
    ("password::forgot", "who forgot the password cannot sign in, and the answer is the same for everybody (LOG-04)"),
    ("session::login", "nobody is signed in yet (LOG-01)"),
];

const PAGE: Page = Page { limit: 1, offset: 0 };

/// The person's only certificate.
pub fn who() -> CertificateChoice {
    CertificateChoice::OfPerson(WHO.to_owned())
}

fn show(app: &mut App) -> Result<()> {
    user::show(app, WHO).map(drop)
}

fn turn_down(app: &mut App) -> Result<()> {
    verification::judge(app, WHO, &Judgement::rejected("foto buram")?)
}

/// A request for a certificate, made once.
pub fn csr() -> PathBuf {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
        let csr = CertificateParams::new(Vec::new()).unwrap().serialize_request(&key).unwrap();
        fs::write(folder.path().join("request.pem"), csr.pem().unwrap()).unwrap();
        folder
    });
    folder.path().join("request.pem")
}

fn enrol(app: &mut App) -> Result<()> {
    enrolment::enrol(app, WHO, &Brought::read(&csr(), Product::Signature)?).map(drop)
}

pub fn renew(app: &mut App) -> Result<()> {
    renewal::ask(app, &who()).map(drop)
}

fn withdraw(app: &mut App) -> Result<()> {
    renewal::withdraw(app, &CertificateChoice::OfPerson(WHO.to_owned())).map(drop)
}

pub fn revoke(app: &mut App) -> Result<()> {
    revocation::revoke(app, &who(), RevocationReason::Left).map(drop)
}

fn leave(app: &mut App) -> Result<()> {
    revocation::revoke_all(app, WHO, RevocationReason::Left).map(drop)
}

fn set_own(app: &mut App) -> Result<()> {
    let (passphrase, key_type) = (Passphrase::parse(PASSPHRASE)?, KeyType::EcdsaP256);
    let form = passphrase::OwnPassphrase { which: who(), passphrase, consent: Consent::Given, key_type };
    passphrase::set_own(app, &form).map(drop)
}

fn change_own(app: &mut App) -> Result<()> {
    let (old, passphrase) = (PASSPHRASE.into(), Passphrase::parse("Rahasia@Baru1")?);
    rekey::change(app, &rekey::OwnChange { which: who(), old, passphrase, consent: Consent::Given }).map(drop)
}

pub fn move_desk(app: &mut App) -> Result<()> {
    update::request(app, WHO, &[ChangeWish::parse("position=Kepala Seksi")?], None).map(drop)
}

fn rename(app: &mut App) -> Result<()> {
    update::request(app, WHO, &[ChangeWish::parse("name=Bagus Prakoso Baru")?], None).map(drop)
}

fn nominate(app: &mut App) -> Result<()> {
    let draft = verifikator::NewNomination {
        unit: Unit::Hr,
        permanence: Permanence::Unstated,
        form: Some(fixture("recommendation.pdf")),
    };
    verifikator::nominate(app, WHO, &draft).map(drop)
}

fn replace(app: &mut App) -> Result<()> {
    let form = fixture("recommendation.pdf");
    verifikator::replace(app, DIMAS.email, WHO, Permanence::Unstated, &form).map(drop)
}

/// The first request that waits; one that was never made stands for "none".
fn waiting(app: &App) -> RequestId {
    let queue = request::list(app, RequestFilter::default(), 1, 0).map(|(queue, _)| queue).unwrap_or_default();
    RequestId(queue.first().map_or(9_999, |one| one.id))
}

/// The first request about the person, as far as the actor sees one; number 2 is another's in no store of these tests.
fn request_of_who(app: &App) -> RequestId {
    let all = RequestFilter { which: RequestProgress::All, ..RequestFilter::default() };
    let seen = request::list(app, all, 99, 0).map(|(seen, _)| seen).unwrap_or_default();
    RequestId(seen.iter().find(|one| one.email == WHO).map_or(1, |one| one.id))
}

fn letter_to_who(app: &App) -> i64 {
    let seen = mail::list(app, Some(WHO), 1, 0).map(|(seen, _)| seen).unwrap_or_default();
    seen.first().map_or(1, |one| one.id)
}

fn a52() -> DeviceName {
    DeviceName::parse("A52").unwrap()
}

fn add_organisation(app: &mut App) -> Result<()> {
    let draft = NewOrganisation::new(
        OrganisationName::parse("Dinas Contoh Baru")?,
        OrganisationKind::Other,
        Agreement::parse("PKS/9", day::parse("2025-01-02").unwrap())?,
    );
    organisation::add(app, &draft).map(drop)
}

fn another_official() -> Amendment {
    Amendment { responsible: Some("Rina Contoh".to_owned()), ..Amendment::default() }
}

fn correct(app: &mut App) -> Result<()> {
    correction::correct(app, WHO, Some(PersonName::parse("Bagus Prakoso Baru")?), None).map(drop)
}

fn load(app: &mut App) -> Result<()> {
    registry::import(app, Registry::Bkn, &fixture("registry/bkn.csv"), Lang::En, &mut |_, _| ()).map(drop)
}

fn import_users(app: &mut App) -> Result<()> {
    let options = ImportOptions {
        mode: Mode::Real,
        bad: Bad::DoNotStopGood,
        skip: [].into(),
        max_bytes: import::MAX_BYTES,
        lang: Lang::En,
    };
    import::import(app, &fixture("users.csv"), KABUPATEN, &options, &mut |_, _| ()).map(drop)
}

fn count(app: &App) -> Result<()> {
    statistics::statistics(app, Period::asked(None, None, app.now())?, Per::Day).map(drop)
}

fn ask_seal(app: &mut App) -> Result<()> {
    let wanted = Wanted {
        form: fixture("recommendation.pdf"),
        common_name: SealName::parse("Dinas Contoh Kedua")?,
        email: WHO.to_owned(),
        system: None,
    };
    seal::request::request(app, &wanted).map(drop)
}

/// Every public use case of `service` that is given an open store: `update::request` for `src/service/update.rs`.
fn in_the_source() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in files("src/service", ".rs") {
        let text = fs::read_to_string(&path).unwrap();
        let file = short(&path);
        let module = file.trim_start_matches("src/service/").trim_end_matches(".rs").trim_end_matches("/mod");
        for item in text.split("\npub fn ").skip(1) {
            let head = item.split('{').next().unwrap();
            if head.contains("app: &mut App") || head.contains("app: &App") {
                let name: String = head.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                found.insert(format!("{}::{name}", module.replace('/', "::")));
            }
        }
    }
    found
}

#[test]
fn every_use_case_is_on_trial() {
    let mut listed: BTreeSet<&str> = ABOUT_A_PERSON.iter().map(|row| row.0).collect();
    listed.extend(OFFICES.iter().map(|row| row.0));
    listed.extend(BY_LINK);
    listed.extend(OPEN.iter().map(|row| row.0));
    let source = in_the_source();
    let missing: Vec<_> = source.iter().filter(|name| !listed.contains(name.as_str())).collect();
    let gone: Vec<_> = listed.iter().filter(|name| !source.contains(**name)).collect();
    assert!(source.len() > 60 && missing.is_empty(), "in no list of tests/it/use_cases.rs: {missing:?}");
    assert!(gone.is_empty(), "listed, and no longer there: {gone:?}");
}
