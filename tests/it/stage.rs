//! A stage for use-case tests: a store in a folder of its own with a P-256 test CA, two organisations and the made-up
//! registries of `fixtures/`, and people brought to a state through the services alone.
#![allow(dead_code, reason = "the shared stage offers more than the tests of the day use")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bsre::domain::agreement::Consent;
use bsre::domain::key::KeyType;
use bsre::domain::passphrase::Passphrase;
use bsre::domain::profile::{Employment, Titles};
use bsre::domain::registry::Registry;
use bsre::domain::{Lang, LinkKind, Secret, Timestamp, day, organisation as names};
use bsre::error::{Error, Result};
use bsre::pki::names::CaNames;
use bsre::service::certificate::{CertificateChoice, CertificateView};
use bsre::service::{App, Places, activation, init, issuance, mail, organisation, passphrase, registry, user};
use bsre::store::Store;
use bsre::world::World;
use tempfile::TempDir;

/// The officer that the store comes with.
pub const RA: &str = "ra@bsre.test";

/// A regional government with an agreement.
pub const KABUPATEN: &str = "Pemerintah Kabupaten Contoh";

/// A ministry with an agreement.
pub const KEMENTERIAN: &str = "Kementerian Contoh Digital";

/// The passphrase of everybody who has one.
pub const PASSPHRASE: &str = "Rahasia#2026";

/// When the store is made: Monday, 09:00 in Jakarta.
pub const START: &str = "2026-01-05T02:00:00Z";

/// A civil servant whose data agree with both registries.
#[derive(Clone, Copy, Debug)]
pub struct Citizen {
    pub email: &'static str,
    pub name: &'static str,
    pub nik: &'static str,
    pub nip: &'static str,
    pub photo: &'static str,
}

const fn citizen(
    email: &'static str,
    name: &'static str,
    nik: &'static str,
    nip: &'static str,
    photo: &'static str,
) -> Citizen {
    Citizen { email, name, nik, nip, photo }
}

pub const AYU: Citizen =
    citizen("ayu@contoh.test", "Ayu Lestari Contoh", "3171015204880001", "198804122012032001", "ayu-lestari.jpg");
pub const BAGUS: Citizen =
    citizen("bagus@contoh.test", "Bagus Prakoso Contoh", "3273053011850002", "198511302009121002", "bagus-prakoso.jpg");
pub const CITRA: Citizen = citizen(
    "citra@contoh.test",
    "Citra Wulandari Contoh",
    "3374024302900003",
    "199002032014032003",
    "citra-wulandari.jpg",
);
pub const DIMAS: Citizen =
    citizen("dimas@contoh.test", "Dimas Saputro Contoh", "3471082107790004", "197907212003121004", "dimas-saputro.jpg");
pub const ENDAH: Citizen =
    citizen("endah@contoh.test", "Endah Puspita Contoh", "3578114909920005", "199209092016032005", "endah-puspita.jpg");

/// A store of its own for one test.
#[derive(Debug)]
pub struct Stage {
    folder: TempDir,
}

impl Stage {
    /// A store made at [`START`] with the officer, both organisations and the registries, and nobody else.
    pub fn new() -> Self {
        static TEMPLATE: OnceLock<TempDir> = OnceLock::new();
        Self::copy(TEMPLATE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            build(&places(folder.path())).and_then(|()| load(&places(folder.path()))).unwrap();
            folder
        }))
    }

    /// The same without any registry.
    pub fn bare() -> Self {
        static TEMPLATE: OnceLock<TempDir> = OnceLock::new();
        Self::copy(TEMPLATE.get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            build(&places(folder.path())).unwrap();
            folder
        }))
    }

    fn copy(template: &TempDir) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["bsre.db", "bsre.key"] {
            fs::copy(template.path().join(name), folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    /// Another stage just like this one.
    pub fn fork(&self) -> Self {
        Self::copy(&self.folder)
    }

    /// Every row of the store but history, refused tries and serial numbers set aside: what a refusal must not touch.
    pub fn rows(&self) -> Vec<String> {
        let store = rusqlite::Connection::open(self.places().store).unwrap();
        let tables =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('history', 'attempt', 'serial')
                      AND name NOT LIKE 'sqlite_%' ORDER BY name";
        let names: Vec<String> = store
            .prepare(tables)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(std::result::Result::unwrap)
            .collect();
        names.iter().flat_map(|name| table(&store, name)).collect()
    }

    /// Actor, act and argument of every line of history about a refused act (AUD-01).
    pub fn refusals(&self) -> Vec<[String; 3]> {
        let store = rusqlite::Connection::open(self.places().store).unwrap();
        let sql = "SELECT actor, field, new FROM history WHERE action = 'refused' ORDER BY id";
        let mut rows = store.prepare(sql).unwrap();
        let read = |row: &rusqlite::Row<'_>| Ok([row.get(0)?, row.get(1)?, row.get(2)?]);
        rows.query_map([], read).unwrap().map(std::result::Result::unwrap).collect()
    }

    /// The rows themselves, past every door.
    pub fn store(&self) -> Store {
        Store::open(&self.places().store).unwrap()
    }

    /// Where the store and its key lie.
    pub fn places(&self) -> Places {
        places(self.folder.path())
    }

    /// The folder of this stage, for files of the test's own.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The store as the RA officer finds it at `now`.
    pub fn ra(&self, now: &str) -> App {
        self.acting(RA, now)
    }

    /// The store as somebody finds it at `now`.
    pub fn acting(&self, email: &str, now: &str) -> App {
        App::open(&self.places(), World::at(moment(now)), Some(email.to_owned())).unwrap()
    }

    /// The newest live token of a kind that was mailed to somebody.
    pub fn token(&self, email: &str, kind: LinkKind, now: &str) -> Secret {
        mail::token(&self.ra(now), email, kind).unwrap()
    }

    /// The kinds of all letters to somebody, oldest first.
    pub fn letters(&self, email: &str, now: &str) -> Vec<String> {
        let (all, _) = mail::list(&self.ra(now), Some(email), 1_000, 0).unwrap();
        all.into_iter().map(|one| one.kind).collect()
    }

    /// Verification and certificate as they read at `now`: a row of STA-01.
    pub fn row(&self, email: &str, now: &str) -> (&'static str, &'static str) {
        let person = user::show(&self.ra(now), email).unwrap().user;
        (person.verification, person.certificate)
    }

    /// New/New in `organisation`.
    pub fn registered(&self, who: Citizen, organisation: &str, now: &str) {
        user::add(&mut self.ra(now), who.name, who.email, organisation).unwrap();
    }

    /// Verified/New: activated by the mailed link, admitted by the registries.
    pub fn verified(&self, who: Citizen, organisation: &str, now: &str) {
        self.registered(who, organisation, now);
        let form = self.form(who, self.token(who.email, LinkKind::Activation, now));
        assert_eq!(activation::activate(&mut self.ra(now), form).unwrap().verification, "Verified");
    }

    /// What a civil servant fills in with the token of the activation link.
    pub fn form(&self, who: Citizen, token: Secret) -> activation::ActivationForm {
        activation::ActivationForm {
            token,
            name: None,
            nik: bsre::domain::nik::Nik::parse(who.nik).unwrap(),
            phone: bsre::domain::phone::Phone::parse("081234500001").unwrap(),
            titles: Titles::default(),
            employment: Employment::Asn(bsre::domain::nip::Nip::parse(who.nip).unwrap()),
            seat: bsre::domain::change::account::Seat::default(),
            photo: fixture("selfies").join(who.photo),
            consent: Consent::Given,
        }
    }

    /// Verified/Issue: the passphrase is [`PASSPHRASE`]. Returns the serial number.
    pub fn issued(&self, who: Citizen, organisation: &str, now: &str) -> String {
        self.verified(who, organisation, now);
        self.set_passphrase(who, now).unwrap()
    }

    /// Asks for a certificate in the name of RA.
    pub fn ask(&self, who: Citizen, now: &str) -> Result<()> {
        issuance::ask(&mut self.ra(now), who.email, bsre::domain::product::Product::Signature)
    }

    /// Completes the newest set-passphrase link with [`PASSPHRASE`]. Returns the serial number.
    pub fn set_passphrase(&self, who: Citizen, now: &str) -> Result<String> {
        self.try_passphrase(who, now).map(|set| issued(set).serial)
    }

    /// The same where the registries may not agree (ISS-11).
    pub fn try_passphrase(&self, who: Citizen, now: &str) -> Result<passphrase::PassphraseSet> {
        let token = mail::token(&self.ra(now), who.email, LinkKind::SetPassphrase)?;
        passphrase::set(&mut self.ra(now), &self.passphrase_form(token))
    }

    /// What the owner of a set-passphrase link hands in: [`PASSPHRASE`], the tick, a quick kind of key.
    pub fn passphrase_form(&self, token: Secret) -> passphrase::PassphraseForm {
        passphrase::PassphraseForm {
            token,
            passphrase: Passphrase::parse(PASSPHRASE).unwrap(),
            consent: Consent::Given,
            key_type: KeyType::EcdsaP256,
        }
    }

    /// Gives somebody a role by hand, where a test is about what the role may do and not about how it is granted.
    pub fn give_role(&self, email: &str, role: &str) {
        let store = rusqlite::Connection::open(self.places().store).unwrap();
        assert_eq!(store.execute("UPDATE user SET role = ?2 WHERE email = ?1", [email, role]).unwrap(), 1);
    }
}

fn table(store: &rusqlite::Connection, name: &str) -> Vec<String> {
    let mut statement = store.prepare(&format!("SELECT * FROM {name}")).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut lines = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let cells: Vec<_> = (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect();
        lines.push(format!("{name}: {}", cells.join("|")));
    }
    lines
}

/// The certificate that came of a passphrase.
pub fn issued(set: passphrase::PassphraseSet) -> CertificateView {
    match set {
        passphrase::PassphraseSet::Issued(issued) => *issued,
        passphrase::PassphraseSet::Waiting(held) => panic!("{held:?}"),
    }
}

/// The only certificate of somebody.
pub fn of(email: &str) -> CertificateChoice {
    CertificateChoice::OfPerson(email.to_owned())
}

/// A moment as tests write it.
pub fn moment(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

/// The rule and the exit code of a refusal.
pub fn refused<T>(result: Result<T>) -> (Option<&'static str>, u8) {
    let error: Error = result.err().expect("a refusal");
    (error.rule(), error.exit())
}

/// A file of `fixtures/`.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

fn places(folder: &Path) -> Places {
    Places { store: folder.join("bsre.db"), key: folder.join("bsre.key") }
}

fn build(places: &Places) -> Result<()> {
    let world = World::at(moment(START));
    let wishes = init::NewStore {
        key_type: KeyType::EcdsaP256,
        officer: bsre::domain::email::Email::parse(RA)?,
        names: CaNames::default(),
        base_url: None,
        sign_in: init::SignIn::Named,
    };
    init::init(places, world, &wishes)?;
    let mut app = App::open(places, world, None)?;
    for (name, kind) in
        [(KABUPATEN, names::OrganisationKind::Regional), (KEMENTERIAN, names::OrganisationKind::Ministry)]
    {
        let date = day::parse("2024-01-15").unwrap();
        organisation::add(
            &mut app,
            &organisation::NewOrganisation::new(
                names::OrganisationName::parse(name)?,
                kind,
                names::Agreement::parse("PKS/001/CONTOH/2024", date)?,
            ),
        )?;
    }
    Ok(())
}

fn load(places: &Places) -> Result<()> {
    let mut app = App::open(places, World::at(moment(START)), None)?;
    for (kind, file) in [(Registry::Dukcapil, "dukcapil.csv"), (Registry::Bkn, "bkn.csv"), (Registry::Sipp, "sipp.csv")]
    {
        let outcome = registry::import(&mut app, kind, &fixture("registry").join(file), Lang::En, &mut |_, _| ())?;
        assert_eq!(outcome.failed, 0, "{:?}", outcome.problems);
    }
    Ok(())
}
