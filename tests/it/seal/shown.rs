//! What RA, Verifikator and responsible person see of a seal, and of what they agree to (SEA-01, SEA-03, SEA-04, ISS-02).

use bsre::domain::Notice;
use bsre::domain::agreement::Document;
use bsre::domain::office::UnitName;
use bsre::domain::seal::SystemName;
use bsre::mail::letter;

use super::*;

#[test]
fn sea_01_ra_sees_the_system_and_whether_the_common_name_is_the_organisation_or_a_unit_of_it() {
    let stage = stage();
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let unit = UnitName::parse("Dinas Arsip Contoh").unwrap();
    let sql = "INSERT INTO organisation_unit SELECT id, ?1 FROM organisation WHERE name = ?2";
    store.execute(sql, (unit.as_str(), KABUPATEN)).unwrap();
    let known = |name: &str| {
        let system = Some(SystemName::parse("Sistem Persuratan").unwrap());
        let wanted = Wanted { common_name: SealName::parse(name).unwrap(), system, ..wanted(AYU.email) };
        let made = seal::request::request(&mut stage.acting(BAGUS.email, START), &wanted).unwrap();
        let seen = seal::show(&stage.ra(START), SealId(made.id)).unwrap();
        assert_eq!(seen.system.as_deref(), Some("Sistem Persuratan"));
        seen.cn_known
    };
    assert_eq!(
        ["Kementerian Contoh Digital", "DINAS arsip Contoh", &KABUPATEN.to_uppercase()].map(known),
        [false, true, true]
    );
    assert_eq!(SystemName::parse(" ").unwrap_err().kind.exit(), 3);
}

#[test]
fn iss_02_a_seal_shows_all_that_the_info_dialog_does() {
    let stage = stage();
    requested(&stage);
    assert!(seal::show(&stage.ra(START), SealId(1)).unwrap().info.subject_dn.is_none());
    let code = open(&stage, OPENED);
    confirm(&stage, &code, Consent::Given, READ).unwrap();
    let made = approved(&stage, queued(&stage, READ));
    certificate::export(&mut stage.ra(DECIDED), made.serial.as_deref().unwrap(), &ExportFormat::Pem).unwrap();
    let seen = seal::show(&stage.acting(AYU.email, DECIDED), SealId(1)).unwrap();
    let info = seen.info;
    assert_eq!((info.kind.as_deref(), info.enroll_method.as_deref()), (Some("Segel"), Some("Esign")));
    assert_eq!(info.product, Some("Segel Elektronik BSRE CA"));
    assert!(info.subject_dn.unwrap().starts_with(&format!("C=ID, O={KABUPATEN}, CN={NAME}, ")));
    assert_eq!(info.downloaded_at.unwrap().to_string(), DECIDED);
    assert!(info.not_before.is_some() && info.not_after.is_some() && seen.seal.subscriber_id.is_some());
}

#[test]
fn sea_04_the_responsible_person_is_told_until_when_ra_decides_and_on_which_request() {
    let stage = stage();
    let request = confirmed(&stage);
    let seen = seal::show(&stage.acting(AYU.email, READ), SealId(1)).unwrap().seal;
    assert_eq!(seen.due_at.unwrap().to_string(), "2026-01-08T16:59:59Z");
    assert_eq!(seen.request, Some(request.0));
    assert_eq!(seal::list(&stage.ra(READ), 1, 0).unwrap().0[0].request, Some(request.0));
    let made = approved(&stage, request);
    assert_eq!((made.due_at, made.request), (None, None));
}

#[test]
fn sea_03_consent_is_recorded_with_the_version_of_the_text_that_is_shown() {
    let stage = stage();
    confirmed(&stage);
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let recorded: (String, String) = store
        .query_row("SELECT document, version FROM consent ORDER BY id DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    let text = Document::SubscriberAgreement;
    assert_eq!(recorded, (text.word().to_owned(), text.version().to_owned()));
    let shown = text.text(Lang::Id);
    assert!(shown.contains(&format!("Versi {}", recorded.1)), "{shown}");
}

#[test]
fn act_08_pas_04_sea_03_letters_that_ask_for_agreement_name_the_text_and_its_version() {
    let (token, until) = (Secret::from("4f1c"), bsre::domain::Timestamp::from_unix(0));
    let both = [Document::PrivacyPolicy, Document::SubscriberAgreement];
    let asks = [
        (Notice::Activation { token: token.clone(), until }, &both[..]),
        (Notice::SetPassphrase { token: token.clone(), until }, &both[1..]),
        (Notice::SealRequest { common_name: NAME.into(), token, until }, &both[1..]),
    ];
    let to = bsre::domain::Addressee { name: AYU.name.into(), email: AYU.email.into() };
    for (notice, texts) in asks {
        let letter = letter::render(&notice, &to, &crate::letters::head()).unwrap();
        for text in texts {
            let named = format!("{} versi {}", text.title().id, text.version());
            assert!(letter.text.contains(&named) && letter.html.contains(&named), "{}", *letter.text);
        }
    }
}
