//! Sign-in, sessions and whom a letter is shown to, in a store made with `--require-login`.

use bsre::domain::device::DeviceName;
use bsre::domain::key::KeyType;
use bsre::domain::{LinkKind, Secret};
use bsre::error::Result;
use bsre::pki::names::CaNames;
use bsre::service::device::{self, Owner};
use bsre::service::init::{self, SignIn};
use bsre::service::password;
use bsre::service::session::{self, SignInAnswer, SignInCode, SignInForm};
use bsre::service::{App, Places, Who, mail, organisation, user};
use bsre::world::World;
use tempfile::TempDir;

use crate::stage::{RA, START, moment, refused};
use crate::use_cases::{ABOUT_A_PERSON, OFFICES};

/// 2026-01-05 at so many seconds after 09:00 in Jakarta.
fn at(seconds: i64) -> String {
    moment(START).plus(time::Duration::seconds(seconds)).to_string()
}

/// A store where people sign in.
pub struct House {
    _folder: TempDir,
    pub places: Places,
    password: Secret,
}

impl House {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let places = Places { store: folder.path().join("bsre.db"), key: folder.path().join("bsre.key") };
        let wishes = init::NewStore {
            key_type: KeyType::EcdsaP256,
            officer: bsre::domain::email::Email::parse(RA).unwrap(),
            names: CaNames::default(),
            base_url: None,
            sign_in: SignIn::Required,
        };
        let made = init::init(&places, World::at(moment(START)), &wishes).unwrap();
        Self { _folder: folder, places, password: made.password.unwrap() }
    }

    fn app(&self, session: Option<&Secret>, now: &str) -> App {
        let who = Who { named: None, session: session.cloned() };
        App::open(&self.places, World::at(moment(now)), who).unwrap()
    }

    fn owner(&self) -> Owner {
        Owner::Password { email: RA.to_owned(), password: self.password.clone() }
    }

    /// Sets up a device of the officer and returns its secret.
    pub fn device(&self, name: &str, now: &str) -> Secret {
        device::set_up(&mut self.app(None, now), &self.owner(), &named(name)).unwrap().secret
    }

    fn try_login(&self, password: &str, code: Option<&Secret>, named: Option<&str>, now: &str) -> Result<SignInAnswer> {
        let code = code.map(|code| SignInCode { code: code.clone(), device: named.map(str::to_owned) });
        session::login(&mut self.app(None, now), &SignInForm { email: RA.to_owned(), password: password.into(), code })
    }

    pub fn login(&self, secret: &Secret, now: &str) -> Secret {
        let code = device::code(secret, moment(now)).unwrap();
        entered(self.try_login(self.password.reveal(), Some(&code), None, now))
    }
}

fn named(name: &str) -> DeviceName {
    DeviceName::parse(name).unwrap()
}

fn entered(answer: Result<SignInAnswer>) -> Secret {
    answer.unwrap().finished().unwrap().1
}

#[test]
fn log_07_without_a_session_every_act_is_refused() {
    let house = House::new();
    let mut app = house.app(None, START);
    let about = ABOUT_A_PERSON.iter().map(|(name, _, command, _)| (name, command));
    for (name, command) in about.chain(OFFICES.iter().map(|(name, _, command, _)| (name, command))) {
        assert_eq!(refused(command(&mut app)), (Some("LOG-07"), 5), "{name}");
    }
    let foreign = Secret::from("0".repeat(40));
    assert_eq!(refused(session::whoami(&house.app(Some(&foreign), START))), (Some("LOG-07"), 5));
}

#[test]
fn log_07_nobody_is_named_with_as() {
    let house = House::new();
    let session = house.login(&house.device("A52", START), START);
    let who = Who { named: Some(RA.to_owned()), session: Some(session) };
    let app = App::open(&house.places, World::at(moment(START)), who).unwrap();
    assert_eq!(refused(session::whoami(&app)), (Some("LOG-07"), 5));
}

#[test]
fn log_01_log_02_the_first_sign_in_sets_up_the_authenticator() {
    let house = House::new();
    assert!(matches!(house.try_login(house.password.reveal(), None, None, START).unwrap(), SignInAnswer::SetUpNeeded));
    let secret = house.device("A52", START);
    assert!(matches!(house.try_login(house.password.reveal(), None, None, START).unwrap(), SignInAnswer::SetUpNeeded));
    let session = house.login(&secret, START);
    let me = session::whoami(&house.app(Some(&session), START)).unwrap();
    assert_eq!((me.email.as_str(), me.role), (RA, "RA"));
    assert_eq!(me.session_expires_at, Some(moment(START).plus(time::Duration::hours(8))));
    let next = house.try_login(house.password.reveal(), None, None, &at(60)).unwrap();
    assert!(matches!(next, SignInAnswer::CodeNeeded(devices) if devices.len() == 1));
}

#[test]
fn log_05_a_code_signs_in_once_and_one_step_either_side() {
    let house = House::new();
    let secret = house.device("A52", START);
    let code = |seconds: i64| device::code(&secret, moment(&at(seconds))).unwrap();
    house.login(&secret, START);
    let again = |code: Secret, now: &str| refused(house.try_login(house.password.reveal(), Some(&code), None, now));
    assert_eq!(again(code(0), START), (Some("LOG-05"), 7));
    assert_eq!(again(code(-30), START), (Some("LOG-05"), 7));
    assert_eq!(again(code(90), START), (Some("LOG-01"), 7));
    entered(house.try_login(house.password.reveal(), Some(&code(30)), None, START));
    assert_eq!(again(code(30), &at(30)), (Some("LOG-05"), 7));
    entered(house.try_login(house.password.reveal(), Some(&code(60)), None, &at(90)));
}

#[test]
fn log_05_of_many_who_show_one_code_at_once_one_enters() {
    let house = House::new();
    let secret = house.device("A52", START);
    let code = device::code(&secret, moment(START)).unwrap();
    let entered = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| house.try_login(house.password.reveal(), Some(&code), None, START).is_ok()))
            .collect();
        tries.into_iter().map(|one| usize::from(one.join().unwrap())).sum::<usize>()
    });
    assert_eq!(entered, 1);
}

#[test]
fn log_03_one_more_device_takes_a_session_and_is_named_at_sign_in() {
    let house = House::new();
    let session = house.login(&house.device("A52", START), START);
    let with_password = device::set_up(&mut house.app(None, START), &house.owner(), &named("Tablet"));
    assert_eq!(refused(with_password), (Some("LOG-03"), 5));
    let mut app = house.app(Some(&session), START);
    assert_eq!(refused(device::set_up(&mut app, &Owner::Actor, &named("a52"))), (Some("LOG-03"), 6));
    let tablet = device::set_up(&mut app, &Owner::Actor, &named("Tablet")).unwrap().secret;
    let code = |seconds: i64| device::code(&tablet, moment(&at(seconds))).unwrap();
    assert!(device::confirm(&mut app, &Owner::Actor, &named("tablet"), &code(0)).unwrap().confirmed);

    let unnamed = house.try_login(house.password.reveal(), Some(&code(60)), None, &at(60));
    assert_eq!(refused(unnamed), (Some("LOG-03"), 7));
    entered(house.try_login(house.password.reveal(), Some(&code(60)), Some("tablet"), &at(60)));
    device::remove(&mut app, &named("A52")).unwrap();
    entered(house.try_login(house.password.reveal(), Some(&code(120)), None, &at(120)));
    assert_eq!(device::list(&app).unwrap().len(), 1);
}

#[test]
fn log_07_a_session_ends_at_logout_and_after_eight_hours() {
    let house = House::new();
    let secret = house.device("A52", START);
    let (first, second) = (house.login(&secret, START), house.login(&secret, &at(60)));
    session::logout(&mut house.app(Some(&first), &at(90))).unwrap();
    assert_eq!(refused(session::whoami(&house.app(Some(&first), &at(90)))), (Some("LOG-07"), 5));
    assert!(session::whoami(&house.app(Some(&second), &at(60 + 8 * 3600))).is_ok());
    assert_eq!(refused(session::whoami(&house.app(Some(&second), &at(61 + 8 * 3600)))), (Some("LOG-07"), 5));
    session::logout(&mut house.app(Some(&first), &at(100))).unwrap();
}

#[test]
fn log_04_a_forgotten_password_takes_devices_and_sessions_with_it() {
    let house = House::new();
    let session = house.login(&house.device("A52", START), START);
    password::forgot(&mut house.app(None, START), "nobody@contoh.test").unwrap();
    password::forgot(&mut house.app(None, START), RA).unwrap();
    let (letters, total) = mail::list(&house.app(Some(&session), START), None, 10, 0).unwrap();
    assert_eq!((letters[0].kind.as_str(), total), ("password", 1));
    let token = mail::token(&house.app(Some(&session), START), RA, LinkKind::Password).unwrap();
    let reset = |first: &str, second: &str| {
        let form = password::PasswordForm { token: token.clone(), first: first.into(), second: second.into() };
        password::reset(&mut house.app(None, START), &form)
    };
    assert_eq!(refused(reset("pendek", "pendek")), (Some("LOG-06"), 3));
    assert_eq!(refused(reset("tiga kata acak", "tiga kata lain")), (Some("LOG-06"), 3));
    assert_eq!(refused(reset(RA, RA)), (Some("LOG-06"), 3));
    reset("tiga kata acak", "tiga kata acak").unwrap();
    assert_eq!(refused(reset("tiga kata acak", "tiga kata acak")), (Some("LNK-01"), 7));

    assert_eq!(refused(session::whoami(&house.app(Some(&session), START))), (Some("LOG-07"), 5));
    assert_eq!(refused(house.try_login(house.password.reveal(), None, None, START)), (Some("LOG-01"), 7));
    assert!(matches!(house.try_login("tiga kata acak", None, None, START).unwrap(), SignInAnswer::SetUpNeeded));
}

#[test]
fn log_01_pas_10_a_stranger_is_told_and_locked_like_anybody() {
    let house = House::new();
    let told = |email: &str| {
        let form = SignInForm { email: email.to_owned(), password: "salah sama sekali".into(), code: None };
        let error = session::login(&mut house.app(None, START), &form).unwrap_err();
        (error.rule(), error.exit(), error.message(bsre::domain::Lang::En))
    };
    for _ in 0..5 {
        let (known, nobody) = (told(RA), told("nobody@contoh.test"));
        assert_eq!(known, nobody);
        assert_eq!((known.0, known.1), (Some("LOG-01"), 7));
    }
    let (known, nobody) = (told(RA), told("NOBODY@contoh.test"));
    assert_eq!(known, nobody);
    assert_eq!((known.0, known.1), (Some("PAS-10"), 7));
    let right = |now: &str| house.try_login(house.password.reveal(), None, None, now);
    assert_eq!(refused(right(&at(899))), (Some("PAS-10"), 7));
    assert!(right(&at(900)).is_ok());
}

#[test]
fn pas_10_five_wrong_codes_lock_sign_in() {
    let house = House::new();
    let secret = house.device("A52", START);
    let wrong = Secret::from("000000");
    for _ in 0..5 {
        assert_eq!(refused(house.try_login(house.password.reveal(), Some(&wrong), None, START)), (Some("LOG-01"), 7));
    }
    let code = device::code(&secret, moment(START)).unwrap();
    assert_eq!(refused(house.try_login(house.password.reveal(), Some(&code), None, START)), (Some("PAS-10"), 7));
    house.login(&secret, &at(900));
}

#[test]
fn mai_04_a_letter_is_shown_to_its_addressee_alone() {
    let house = House::new();
    let session = house.login(&house.device("A52", START), START);
    let mut app = house.app(Some(&session), START);
    let agreement = bsre::domain::organisation::Agreement::parse(
        "PKS/001/CONTOH/2024",
        bsre::domain::day::parse("2024-01-15").unwrap(),
    );
    let draft = organisation::NewOrganisation::new(
        bsre::domain::organisation::OrganisationName::parse("Kementerian Contoh").unwrap(),
        bsre::domain::organisation::OrganisationKind::Ministry,
        agreement.unwrap(),
    );
    organisation::add(&mut app, &draft).unwrap();
    user::add(&mut app, "Ayu Lestari", "ayu@contoh.test", "Kementerian Contoh").unwrap();
    let (letters, _) = mail::list(&app, Some("ayu@contoh.test"), 10, 0).unwrap();
    assert_eq!((letters[0].subject.as_str(), letters[0].kind.as_str()), ("[BSrE] Aktivasi Akun", "activation"));
    assert_eq!(refused(mail::show(&app, letters[0].id)), (Some("MAI-04"), 5));
    assert_eq!(refused(mail::token(&app, "ayu@contoh.test", LinkKind::Activation)), (Some("MAI-04"), 5));
    password::forgot(&mut app, RA).unwrap();
    assert!(mail::token(&app, RA, LinkKind::Password).is_ok());
}
