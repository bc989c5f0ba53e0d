//! Every letter against its golden files: `fixtures/letters/<variant>.txt`, and `.html` with its `<main>` alone. What stands
//! around `<main>` is one frame for all of them but for the title, and stands whole in `activation.html`.
//! `BLESS=1 cargo test letters` writes them anew; the review is the diff.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use bsre::domain::notice::{Backlog, ChangedField, Sequel};
use bsre::domain::{Addressee, Notice, Secret, Timestamp};
use bsre::mail::letter::{self, Letterhead};

/// The clock's end of every sample link: Sabtu, 7 September 2024 pukul 21.53 WIB.
const UNTIL: Timestamp = Timestamp::from_unix(1_725_720_780);

/// The letter whose golden file is whole.
const WHOLE: &str = "activation";

pub fn head() -> Letterhead {
    Letterhead {
        base_url: "https://bsre.test".into(),
        contact: "bantuan@bsre.test".into(),
        contact_other: "Telegram @contoh.test".into(),
    }
}

fn token() -> Secret {
    "5d2e0c7b91f34a68b0c1d7e95a3f8264".into()
}

fn changed(field: &str, old: &str, new: &str) -> ChangedField {
    ChangedField { field: field.into(), old: old.into(), new: new.into() }
}

fn account_letters() -> Vec<Notice> {
    let (until, organisation) = (UNTIL, "Dinas Arsip Kota Rawa Bening".to_owned());
    let changes = vec![
        changed("position", "Pranata Komputer Ahli Muda", "Kepala Bidang Layanan & Data"),
        changed("city", "", "Rawa Bening"),
        changed("nip", "198704122010012003", "198704122010012013"),
    ];
    vec![
        Notice::Activation { token: token(), until },
        Notice::AccountInformation {
            username: "rani.kusumawati@arsip.rawabening.test".into(),
            password: "Contoh-Kata-Sandi-Pertama".into(),
        },
        Notice::VerificationRejected { reason: "foto tidak jelas".into(), token: token(), until },
        Notice::PasswordReset { token: token(), until },
        Notice::UpdateConfirmation { changes, token: token(), until },
        Notice::AddressChange { new: "rani@dinas.test".into() },
        Notice::UpdateApproved,
        Notice::UpdateRejected { reason: "unit tidak sesuai dengan data kepegawaian".into() },
        Notice::VerifikatorInvited { organisation: organisation.clone() },
        Notice::VerifikatorGranted { organisation: organisation.clone() },
        Notice::VerifikatorRejected {
            organisation: organisation.clone(),
            reason: "formulir belum ditandatangani penanggung jawab".into(),
        },
        Notice::VerifikatorWithdrawn { organisation },
        Notice::OfficerGranted,
        Notice::OfficerWithdrawn,
    ]
}

fn certificate_letters() -> Vec<Notice> {
    let (until, serial, common_name) = (UNTIL, "3f9a07c1d2e84b56".to_owned(), "Pusat Layanan Arsip".to_owned());
    let (not_after, reason) = (Timestamp::from_unix(1_788_792_779), "formulir belum ditandatangani".to_owned());
    vec![
        Notice::SetPassphrase { token: token(), until },
        Notice::ChangePassphrase { token: token(), until },
        Notice::ResetPassphrase { token: token(), until },
        Notice::Issued { serial: serial.clone(), not_after },
        Notice::IssuanceRejected { reason: "nama berbeda dengan data kependudukan".into() },
        Notice::Revoked { serial: serial.clone() },
        Notice::RenewalRejected { reason: "data kepegawaian belum diperbarui".into() },
        Notice::RenewalWithdrawn,
        Notice::SealRequest { common_name: common_name.clone(), token: token(), until },
        Notice::SealCode { code: "481516".into(), until },
        Notice::SealIssued { common_name: common_name.clone(), subscriber_id: "240907K3ZQ8W1XRT".into(), not_after },
        Notice::SealRejected { common_name: common_name.clone(), reason: reason.clone() },
        Notice::SealWithdrawn {
            common_name: common_name.clone(),
            reason: "ditarik oleh verifikator@arsip.rawabening.test".into(),
        },
        Notice::SealRevoked { common_name: common_name.clone(), serial },
        Notice::SealRevocationRejected { common_name, reason },
    ]
}

fn clocks_letters() -> Vec<Notice> {
    let (serial, not_after) = ("3f9a07c1d2e84b56".to_owned(), UNTIL);
    let expiring = Notice::Expiring {
        serial: serial.clone(),
        product: "Tanda Tangan Elektronik".into(),
        not_after,
        days: 30,
        sequel: Sequel::Renewal,
    };
    let backlog = [("eseal", 3, 1), ("update", 2, 0), ("verification", 12, 5)];
    let backlog = backlog.map(|(work, waiting, overdue)| Backlog { work: work.to_owned(), waiting, overdue });
    vec![
        expiring,
        Notice::SealExpiring { common_name: "Pusat Layanan Arsip".into(), serial: serial.clone(), not_after, days: 0 },
        Notice::RenewalVoid { serial, not_after },
        Notice::Digest { at: not_after, backlog: backlog.into() },
    ]
}

fn letters() -> Vec<Notice> {
    account_letters().into_iter().chain(certificate_letters()).chain(clocks_letters()).collect()
}

/// An HTML letter in parts: its title, its `<main>`, and what stands around both.
fn parts(html: &str) -> [&str; 5] {
    let (before, rest) = html.split_once("<title>").unwrap();
    let (title, rest) = rest.split_once("</title>").unwrap();
    let start = rest.find("<main ").unwrap();
    let end = rest.find("</main>").unwrap() + "</main>\n".len();
    [before, title, &rest[..start], &rest[start..end], &rest[end..]]
}

/// The variant's own name, as the outbox stores it.
fn variant(notice: &Notice) -> String {
    match serde_json::to_value(notice).unwrap() {
        serde_json::Value::String(name) => name,
        other => other.as_object().unwrap().keys().next().unwrap().clone(),
    }
}

fn compare(file: &Path, now: &str) -> Option<String> {
    if env::var_os("BLESS").is_some() {
        fs::write(file, now).unwrap();
    }
    let golden = fs::read_to_string(file).unwrap_or_default();
    (golden != now).then(|| format!("{} differs; now it reads:\n{now}", file.display()))
}

#[test]
fn mai_01_every_letter_reads_as_its_golden_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/letters");
    let rani = Addressee { name: "Rani Kusumawati".into(), email: "rani.kusumawati@arsip.rawabening.test".into() };
    let mut differences = Vec::new();
    let mut wanted = BTreeSet::new();
    let mut frames = BTreeSet::new();
    for notice in letters() {
        let letter = letter::render(&notice, &rani, &head()).unwrap();
        let text = format!("Subject: {}\n\n{}", letter.subject, *letter.text);
        let [before, title, between, main, after] = parts(&letter.html);
        assert_eq!(title, letter.subject);
        frames.insert([before, between, after].map(str::to_owned));
        let whole = variant(&notice) == WHOLE;
        for (end, body) in [("txt", text.as_str()), ("html", if whole { &letter.html } else { main })] {
            let name = format!("{}.{end}", variant(&notice));
            differences.extend(compare(&folder.join(&name), body));
            wanted.insert(name);
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert_eq!(frames.len(), 1, "the frame of one letter is not that of another");
    let there = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    assert_eq!(there.collect::<BTreeSet<_>>(), wanted, "a golden file too many, or a sample for two letters");
}

#[test]
fn mai_01_every_letter_says_that_it_is_a_test_and_shows_its_secret() {
    let rani = Addressee { name: "Rani Kusumawati".into(), email: "rani.kusumawati@arsip.rawabening.test".into() };
    for notice in letters() {
        let letter = letter::render(&notice, &rani, &head()).unwrap();
        assert!(letter.subject.starts_with("[BSrE] "));
        for body in [&letter.text, &letter.html] {
            assert!(body.contains("sistem uji"), "{}", variant(&notice));
            assert!(notice.secret().is_none_or(|secret| body.contains(secret)), "{}", variant(&notice));
        }
        assert!(!letter.subject.contains("5d2e") && !letter.subject.contains("481516"));
    }
}

#[test]
fn the_outbox_form_is_read_back_whole() {
    for notice in letters() {
        let stored = serde_json::to_string(&notice).unwrap();
        assert_eq!(serde_json::from_str::<Notice>(&stored).unwrap(), notice, "{stored}");
    }
    let stored = serde_json::to_string(&Notice::Activation { token: "4f1c".into(), until: UNTIL }).unwrap();
    assert_eq!(stored, r#"{"activation":{"token":"4f1c","until":1725720780}}"#);
}
