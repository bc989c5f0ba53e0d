//! Letters on their way out, and the settings that say where (MAI-02). A real mail server is met in `tests/interop/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use bsre::service::delivery::{self, LetterChoice, Report};
use bsre::service::{App, config, mail, user};

use crate::stage::{AYU, BAGUS, CITRA, KABUPATEN, START, Stage, fixture, refused};

fn deliver(app: &mut App) -> Report {
    delivery::deliver(app, LetterChoice::Due, None, |_, _| ()).unwrap()
}

fn to_folder(stage: &Stage) -> std::path::PathBuf {
    let folder = stage.folder().join("surat");
    config::set(&mut stage.ra(START), "mail.transport", &format!("dir:{}", folder.display())).unwrap();
    folder
}

fn files(folder: &Path) -> BTreeSet<String> {
    let listed = fs::read_dir(folder).map(|files| files.map(|file| file.unwrap().file_name()).collect::<Vec<_>>());
    listed.unwrap_or_default().into_iter().map(|name| name.into_string().unwrap()).collect()
}

#[test]
fn mai_02_letters_leave_once_and_keep_their_message_id() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    let mut app = stage.ra(START);
    let kept = deliver(&mut app);
    assert_eq!((kept.ok, kept.waiting, kept.transport.as_str()), (0, 3, "outbox"));
    let folder = to_folder(&stage);
    let report = deliver(&mut app);
    assert_eq!((report.ok, report.failed, report.waiting), (3, 0, 0));
    let wanted = ["1-activation.eml", "2-account-information.eml", "3-set-passphrase.eml"];
    assert_eq!(files(&folder), wanted.map(str::to_owned).into());
    let first = fs::read_to_string(folder.join(wanted[0])).unwrap();
    assert!(first.contains("<noreply@bsre.uji.test>"), "{first}");
    let id = |text: &str| text.lines().find(|line| line.starts_with("Message-ID: <1.")).map(str::to_owned).unwrap();

    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    store.execute("UPDATE mail SET delivered_at = NULL WHERE id = 1", []).unwrap();
    assert_eq!(deliver(&mut app).ok, 1);
    assert_eq!(id(&first), id(&fs::read_to_string(folder.join(wanted[0])).unwrap()));
    assert_eq!(deliver(&mut app).items.len(), 0);
    assert!(mail::list(&app, None, 10, 0).unwrap().0.iter().all(|one| one.state == "delivered"));
}

#[test]
fn mai_02_several_deliverers_at_once_send_each_letter_once() {
    let stage = Stage::new();
    let mut app = stage.ra(START);
    for number in 0..24u8 {
        let name = format!("Warga Contoh {}", char::from(b'A' + number));
        user::add(&mut app, &name, &format!("warga{number}@contoh.test"), KABUPATEN).unwrap();
    }
    to_folder(&stage);
    let mut sent: Vec<i64> = std::thread::scope(|scope| {
        let work: Vec<_> = (0..3).map(|_| scope.spawn(|| deliver(&mut stage.ra(START)))).collect();
        work.into_iter().flat_map(|one| one.join().unwrap().items).map(|item| item.id).collect()
    });
    sent.sort_unstable();
    assert_eq!(sent, (1..=24).collect::<Vec<_>>());
}

#[test]
fn mai_02_what_a_killed_deliverer_held_is_sent_after_its_hold() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    to_folder(&stage);
    let mut app = stage.ra(START);
    let now = app.now();
    let held =
        stage.store().write(|change| bsre::store::mail::claim(change, now, now.plus(bsre::domain::delivery::HOLD)));
    assert_eq!(held.unwrap().unwrap().attempts, 1);
    assert_eq!(deliver(&mut app).items.len(), 0);
    assert_eq!(deliver(&mut stage.ra("2026-01-05T02:02:59Z")).items.len(), 0);
    assert_eq!(deliver(&mut stage.ra("2026-01-05T02:03:00Z")).ok, 1);
}

#[test]
fn mai_02_nothing_leaves_before_its_commit() {
    let stage = Stage::new();
    let folder = to_folder(&stage);
    let other = rusqlite::Connection::open(stage.places().store).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    other
        .execute(
            "INSERT INTO mail (user_id, recipient, kind, subject, sealed, created_at) VALUES (1, 'x@x.test', 'issued', '', x'01', 0)",
            [],
        )
        .unwrap();
    let waiting = std::thread::scope(|scope| {
        let deliverer = scope.spawn(|| deliver(&mut stage.ra(START)));
        std::thread::sleep(std::time::Duration::from_millis(200));
        assert!(files(&folder).is_empty());
        other.execute_batch("ROLLBACK").unwrap();
        deliverer.join().unwrap()
    });
    assert_eq!((waiting.items.len(), waiting.waiting), (0, 0));
    assert!(files(&folder).is_empty());
}

#[test]
fn mai_02_a_closed_way_is_tried_again_later_and_shows() {
    let stage = Stage::new();
    for who in [AYU, BAGUS, CITRA] {
        stage.registered(who, KABUPATEN, START);
    }
    user::add(&mut stage.ra(START), "Warga Contoh", "warga@contoh.test", KABUPATEN).unwrap();
    config::set(&mut stage.ra(START), "mail.transport", "smtp://127.0.0.1:1").unwrap();
    let report = deliver(&mut stage.ra(START));
    assert_eq!((report.ok, report.failed, report.waiting), (0, 3, 4));
    let (letters, _) = mail::list(&stage.ra(START), None, 10, 0).unwrap();
    assert_eq!((letters[0].state, letters[0].attempts), ("waiting", 1));
    assert!(letters[0].failure.as_deref().is_some_and(|why| why.contains("refused")), "{:?}", letters[0].failure);
    let folder = to_folder(&stage);
    assert_eq!(deliver(&mut stage.ra(START)).ok, 1);
    assert_eq!(deliver(&mut stage.ra("2026-01-05T02:01:00Z")).ok, 3);
    assert_eq!(files(&folder).len(), 4);
}

#[test]
fn mai_02_what_failed_is_tried_at_once_when_asked() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    config::set(&mut stage.ra(START), "mail.transport", "smtp://127.0.0.1:1").unwrap();
    deliver(&mut stage.ra(START));
    to_folder(&stage);
    let again = delivery::deliver(&mut stage.ra(START), LetterChoice::FailedToo, None, |_, _| ()).unwrap();
    assert_eq!((again.ok, again.waiting), (1, 0));
}

#[test]
fn mai_03_contents_that_open_something_can_be_dropped_after_delivery() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    to_folder(&stage);
    let mut app = stage.ra(START);
    config::set(&mut app, "mail.keep_bodies", "false").unwrap();
    assert_eq!(deliver(&mut app).ok, 4);
    let (letters, _) = mail::list(&app, None, 10, 0).unwrap();
    let readable: Vec<_> =
        letters.iter().filter(|one| mail::show(&app, one.id).is_ok()).map(|one| &*one.kind).collect();
    assert_eq!(readable, ["issued"]);
    assert_eq!(refused(mail::show(&app, 1)).1, 4);
}

#[test]
fn mai_03_the_store_file_alone_gives_away_no_token() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    let token = stage.token(AYU.email, bsre::domain::LinkKind::SetPassphrase, START);
    assert_eq!(token.reveal().len(), 40);
    let mut bytes = Vec::new();
    for file in fs::read_dir(stage.folder()).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|end| end != "key") {
            bytes.extend(fs::read(path).unwrap());
        }
    }
    let holds = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(holds(AYU.email));
    assert!(!holds(token.reveal()) && !holds("Username"), "a letter lies open");
}

#[test]
fn settings_are_typed_and_only_ra_s() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let mut app = stage.ra(START);
    assert_eq!(config::get(&app, "crl.hours").unwrap()[0].value, "24");
    assert_eq!(config::set(&mut app, "crl.hours", " 48 ").unwrap().value, "48");
    assert_eq!(config::unset(&mut app, "crl.hours").unwrap().value, "24");
    for (key, value) in [
        ("crl.hours", "0"),
        ("base_url", "bsre.uji.test"),
        ("mail.transport", "pigeon"),
        ("mail.from", "not an address"),
        ("mail.keep_bodies", "no"),
        ("holiday", "tomorrow"),
    ] {
        assert_eq!(refused(config::set(&mut app, key, value)).1, 3, "{key}");
    }
    assert_eq!(refused(config::set(&mut app, "mail.transprot", "outbox")), (None, 4));
    assert_eq!(refused(config::list(&stage.acting(AYU.email, START))), (Some("ORG-01"), 5));
    config::set(&mut app, "holiday", "2026-12-25=Hari Natal").unwrap();
    assert_eq!(config::get(&app, "holiday").unwrap()[0].value, "2026-12-25=Hari Natal");
    config::set(&mut app, "holiday", "2026-12-25=").unwrap();
    assert!(config::get(&app, "holiday").unwrap().is_empty());
}

#[test]
fn a_password_file_that_others_can_read_is_refused() {
    let stage = Stage::new();
    let mut app = stage.ra(START);
    let file = fixture("users.csv");
    config::set(&mut app, "mail.transport", "smtp://ra@127.0.0.1:1").unwrap();
    config::set(&mut app, "mail.password_file", &file.display().to_string()).unwrap();
    assert!(delivery::deliver(&mut app, LetterChoice::Due, None, |_, _| ()).is_err());
}
