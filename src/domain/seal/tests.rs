//! A seal through its states, with literal states and times.

use super::request::{FreeName, Holder, HoldsNone, NamedSeal, SealProposal, requester};
use super::*;
use crate::domain::RefusalKind;
use crate::domain::actor::{Actor, Role};
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::cooperation::Cooperation;
use crate::domain::email::Email;
use crate::domain::form::Form;
use crate::domain::id::{CertificateId, CodeId, LinkId};
use crate::domain::link::purpose::Eseal;
use crate::domain::link::{FreshLink, Link, LinkSubject, Shown};
use crate::domain::notice::{LinkKind, Notice};
use crate::domain::organisation::{self, Agreement, OrganisationName};
use crate::domain::otp::{CodeAnswer, CodeOutcome, FreshCode, OneTimeCode, OtpAccepted};
use crate::domain::product::{Product, RevocationReason};
use crate::domain::profile::{Employment, Profile, Titles};
use crate::domain::province::Province;
use crate::domain::reason::Reason;
use crate::domain::serial::Serial;
use crate::domain::subscriber::SubscriberId;
use crate::domain::verification::{self, Person, Verification};
use crate::domain::{name::PersonName, nik::Nik, phone::Phone, work::WorkText};

const HOLDER: UserId = UserId(2);
const OURS: OrganisationId = OrganisationId(3);
const OTHER: OrganisationId = OrganisationId(4);
const END: Timestamp = Timestamp::from_unix(1_000_000);

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(seconds)
}

fn actor(role: Role, organisation: OrganisationId) -> Actor {
    Actor { id: UserId(9), email: Email::parse("a@b.test").unwrap(), role, organisation }
}

fn person(status: verification::VerificationStatus, organisation: OrganisationId) -> Verification {
    let name = PersonName::parse("Siti Aminah").unwrap();
    let person =
        Person { id: HOLDER, email: Email::parse("siti@dinas.test").unwrap(), name: name.clone(), organisation };
    let employment = Employment::Other {
        unit: WorkText::parse("Bagian Umum").unwrap(),
        position: WorkText::parse("Analis").unwrap(),
        province: Province::parse("DKI Jakarta").unwrap(),
    };
    let nik = Nik::parse("3171010101800001").unwrap();
    let phone = Phone::parse("081234567890").unwrap();
    let profile = Profile::new(name, nik, phone, Titles::default(), employment).unwrap();
    Verification::restore(status, person, Some(profile)).unwrap()
}

fn holder() -> Holder {
    Holder::of(person(verification::VerificationStatus::Verified, OURS), OURS).unwrap()
}

fn organisation() -> Cooperation {
    Cooperation {
        id: OURS,
        name: OrganisationName::parse("Dinas Contoh").unwrap(),
        kind: organisation::OrganisationKind::Regional,
        pks: Some(Agreement::parse("PKS/1", time::macros::date!(1970 - 01 - 01)).unwrap()),
        responsible: None,
        created_at: at(0),
        closed_at: None,
    }
}

fn facts() -> SealFacts {
    let common_name = SealName::parse("Pusat Data Contoh").unwrap();
    SealFacts { id: SealId(5), organisation: OURS, holder: HOLDER, common_name }
}

fn certificate() -> certificate::CertificateFacts {
    certificate::CertificateFacts {
        id: CertificateId(1),
        serial: Serial::from_random([7; 20]),
        owner: HOLDER,
        organisation: OURS,
        product: Product::Seal,
        issued_at: Timestamp::from_unix(0),
        not_after: END,
    }
}

fn seal(stored: SealStored) -> Seal {
    Seal::restore(facts(), stored, at(100)).unwrap()
}

fn issued(status: certificate::CertificateStatus) -> Seal {
    seal(SealStored::Issued(status, certificate()))
}

fn why(text: &str) -> Reason {
    Reason::of_rejection(text, Rule::Sea05).unwrap()
}

fn shown() -> Shown<Eseal> {
    shown_about(SealId(5))
}

fn shown_about(id: SealId) -> Shown<Eseal> {
    let link = Link {
        id: LinkId(1),
        kind: LinkKind::Eseal,
        user: HOLDER,
        about: LinkSubject::Seal(id),
        created_at: at(0),
        expires_at: at(86_400),
        used_at: None,
        replaced_at: None,
    };
    link.accept(at(100)).unwrap()
}

fn accepted() -> OtpAccepted {
    let code = OneTimeCode { id: CodeId(1), seal: SealId(5), expires_at: at(400), tries: 0, used_at: None };
    match code.answer(CodeAnswer::Right, at(100)).unwrap() {
        CodeOutcome::Accepted(accepted) => accepted,
        CodeOutcome::Wrong(refusal) => panic!("{refusal:?}"),
    }
}

#[test]
fn sea_01_a_verifikator_of_the_organisation_asks_and_nobody_else() {
    let refused = |role, organisation_id| {
        let actor = actor(role, organisation_id);
        requester(&actor, &organisation(), 1).map(drop).map_err(|no| (no.rule, no.kind)).err()
    };
    assert_eq!(refused(Role::Verifikator, OURS), None);
    assert_eq!(refused(Role::Verifikator, OTHER), Some((Some(Rule::Org04), RefusalKind::Permission)));
    assert_eq!(refused(Role::Ra, OTHER), Some((Some(Rule::Sea01), RefusalKind::Permission)));
    assert_eq!(refused(Role::User, OURS), Some((Some(Rule::Sea01), RefusalKind::Permission)));
}

#[test]
fn org_05_an_organisation_without_verifikator_has_no_eseal_and_is_registered_by_ra() {
    let ra = actor(Role::Ra, OTHER);
    let no = requester(&ra, &organisation(), 0).unwrap_err();
    assert_eq!((no.rule, no.kind), (Some(Rule::Org05), RefusalKind::State));
    assert!(ra.judges(&organisation()).is_ok());
}

#[test]
fn sea_01_the_responsible_person_is_verified_and_of_the_organisation() {
    use verification::VerificationStatus;
    for status in [VerificationStatus::New, VerificationStatus::Waiting, VerificationStatus::Update] {
        let no = Holder::of(person(status, OURS), OURS).unwrap_err();
        assert!(no.message.en.contains(status.label()), "{no:?}");
    }
    assert!(Holder::of(person(VerificationStatus::Verified, OURS), OURS).is_ok());
    assert_eq!(Holder::of(person(VerificationStatus::Verified, OTHER), OURS).unwrap_err().rule, Some(Rule::Sea01));
}

#[test]
fn sea_01_the_common_name_is_filled_and_fits_a_certificate() {
    for name in ["Dinas Contoh", "Pusat Data & Informasi (Uji)", &"é".repeat(64)] {
        assert_eq!(SealName::parse(name).unwrap().as_str(), name);
    }
    for name in ["", " ", " Dinas", "Dinas  Contoh", "Dinas\nContoh", &"a".repeat(65)] {
        assert_eq!(SealName::parse(name).unwrap_err().rule, Some(Rule::Sea01), "{name}");
    }
}

#[test]
fn sea_02_the_request_mails_a_link_and_opening_it_a_code() {
    let form = Form::parse(b"%PDF-1.4\n%%EOF\n".to_vec()).unwrap();
    let (verifikator, organisation) = (actor(Role::Verifikator, OURS), organisation());
    let by = requester(&verifikator, &organisation, 1).unwrap();
    let free = FreeName::of(facts().common_name, &[], at(0)).unwrap();
    let live = organisation.live(at(0)).unwrap();
    let proposal = SealProposal::new(free, holder(), &form, by, live).unwrap();
    let sent = proposal.send(SealId(5), FreshLink::new(LinkKind::Eseal, "4f1c".into(), at(0)));
    assert!(matches!(sent.letters[0].notice, Notice::SealRequest { until, .. } if until == at(86_400)));
    assert_eq!((sent.letters[0].about, sent.state.shown_at()), (LinkSubject::Seal(SealId(5)), None));

    let code = FreshCode::from_random([0; 4], at(100), at(9_000)).unwrap();
    let opened = shown().opens(sent.state).unwrap().open(&code, at(100));
    assert!(matches!(opened.letters[0].notice, Notice::SealCode { until, .. } if until == at(400)));
    assert_eq!(opened.state.shown_at(), Some(at(100)));
}

#[test]
fn sea_04_a_confirmed_request_waits_and_is_confirmed_once() {
    let agreed = Agreed::at_seal(Consent::Given, at(0), at(100)).unwrap();
    let requested = || seal(SealStored::Requested(Some(at(0)))).into_requested().unwrap();
    let step = shown().opens(requested()).unwrap().confirm(&accepted(), agreed, &holder()).unwrap();
    assert_eq!(step.events[0].new.as_deref(), Some("Waiting for Approval"));
    assert_eq!(shown_about(SealId(6)).opens(requested()).unwrap_err().rule, Some(Rule::Lnk01));
    let other = OneTimeCode { id: CodeId(2), seal: SealId(6), expires_at: at(400), tries: 0, used_at: None };
    let CodeOutcome::Accepted(other) = other.answer(CodeAnswer::Right, at(100)).unwrap() else { panic!() };
    let no = shown().opens(requested()).unwrap().confirm(&other, agreed, &holder()).unwrap_err();
    assert_eq!(no.rule, Some(Rule::Sea02));
    assert_eq!(seal(SealStored::Waiting).into_requested().unwrap_err().kind, RefusalKind::State);
}

#[test]
fn sea_05_ra_issues_with_a_letter_or_turns_down_with_the_reason() {
    let (ra, organisation) = (actor(Role::Ra, OTHER), organisation());
    let subscriber = SubscriberId::parse("517022A1B2C3D4E5").unwrap();
    let waiting = || seal(SealStored::Waiting).into_waiting().unwrap();
    let live = organisation.live(at(0)).unwrap();
    let issued = waiting().issue(ra.ra().unwrap(), &holder(), live, certificate(), &subscriber).unwrap();
    let elsewhere = Cooperation { id: OTHER, ..organisation }.live(at(0)).unwrap();
    let no = waiting().issue(ra.ra().unwrap(), &holder(), elsewhere, certificate(), &subscriber).unwrap_err();
    assert_eq!(no.rule, Some(Rule::Org02));
    let Notice::SealIssued { subscriber_id, not_after, .. } = &issued.letters[0].notice else { panic!() };
    assert_eq!((subscriber_id.as_str(), *not_after), ("517022A1B2C3D4E5", END));
    let rejected = waiting().reject(ra.ra().unwrap(), &why("formulir tidak sah"));
    assert!(
        matches!(&rejected.letters[0].notice, Notice::SealRejected { reason, .. } if reason == "formulir tidak sah")
    );
    for other in [SealStored::Rejected, SealStored::Requested(None)] {
        assert_eq!(seal(other).into_waiting().unwrap_err().rule, Some(Rule::Sea05));
    }
}

#[test]
fn rev_04_a_seals_revocation_waits_for_ra() {
    let ra = actor(Role::Ra, OTHER);
    let owner = Actor { id: HOLDER, ..actor(Role::User, OURS) };
    let issue = owner.asks(issued(certificate::CertificateStatus::Issue)).unwrap().into_issue().unwrap();
    let asked = issue.ask_revocation(RevocationReason::Left);
    assert_eq!((asked.events[0].new.as_deref(), asked.letters.len()), (Some("On Revoke"), 0));

    let approved = asked.state.clone().approve(ra.ra().unwrap(), at(100)).unwrap();
    assert!(matches!(&approved.letters[0].notice, Notice::SealRevoked { serial, .. } if serial.len() == 40));
    let rejected = asked.state.reject(ra.ra().unwrap(), &why("masih dipakai"));
    assert_eq!(rejected.events[0].new.as_deref(), Some("Issue"));
    assert_eq!(issued(certificate::CertificateStatus::Issue).into_on_revoke().unwrap_err().rule, Some(Rule::Rev04));
}

#[test]
fn sea_08_only_a_seal_in_use_can_be_revoked() {
    for seal in [
        seal(SealStored::Requested(None)),
        seal(SealStored::Waiting),
        seal(SealStored::Rejected),
        issued(certificate::CertificateStatus::OnRevoke),
        issued(certificate::CertificateStatus::Revoke),
    ] {
        let label = seal.status().label();
        let no = seal.into_issue().unwrap_err();
        assert!(no.message.en.contains(label), "{no:?}");
        assert_eq!((no.rule, no.kind), (Some(Rule::Rev05), RefusalKind::State));
    }
}

#[test]
fn iss_05_a_live_seal_holds_its_name_whatever_the_case() {
    use certificate::CertificateStatus;
    let ask = |name: &str, seal: Seal, link_until| {
        FreeName::of(SealName::parse(name).unwrap(), &[NamedSeal { seal, link_until }], at(100))
    };
    let serial = certificate().serial.to_string();
    for (held, named) in [
        (seal(SealStored::Requested(None)), "number 5"),
        (seal(SealStored::Waiting), "number 5"),
        (issued(CertificateStatus::Issue), serial.as_str()),
        (issued(CertificateStatus::OnRevoke), serial.as_str()),
    ] {
        let no = ask("PUSAT Data Contoh", held.clone(), Some(at(100))).unwrap_err();
        assert_eq!((no.rule, no.kind), (Some(Rule::Iss05), RefusalKind::State));
        assert!(no.message.en.contains(named) && no.message.en.contains(held.status().label()), "{no:?}");
        assert!(ask("Pusat Data Lain", held, Some(at(100))).is_ok());
    }
    for over in [seal(SealStored::Rejected), issued(CertificateStatus::Revoke), issued(CertificateStatus::Expired)] {
        assert!(ask("Pusat Data Contoh", over, None).unwrap().lapsed().is_empty());
    }
}

#[test]
fn iss_05_a_request_whose_link_lapsed_gives_its_name_up() {
    let requested = || seal(SealStored::Requested(None));
    for until in [None, Some(at(99))] {
        let named = NamedSeal { seal: requested(), link_until: until };
        let free = FreeName::of(facts().common_name, &[named], at(100)).unwrap();
        let step = free.lapsed()[0].clone().lapse();
        assert_eq!(step.events[0].new.as_deref(), Some("Rejected"));
    }
}

#[test]
fn sta_02_a_seal_expires_by_the_clock_and_is_never_on_renew() {
    use certificate::CertificateStatus;
    let read = |status, now| Seal::restore(facts(), SealStored::Issued(status, certificate()), now).map(|s| s.status());
    assert_eq!(read(CertificateStatus::Issue, END), Some(SealStatus::Issue));
    assert_eq!(read(CertificateStatus::Issue, at(1_000_001)), Some(SealStatus::Expired));
    assert_eq!(read(CertificateStatus::OnRevoke, at(1_000_001)), Some(SealStatus::Expired));
    assert_eq!(read(CertificateStatus::Revoke, at(1_000_001)), Some(SealStatus::Revoke));
    assert_eq!(read(CertificateStatus::OnRenew, at(0)), None);
}

#[test]
fn sea_09_who_answers_for_a_seal_in_use_cannot_leave() {
    use certificate::CertificateStatus;
    let free = [
        seal(SealStored::Requested(None)),
        seal(SealStored::Rejected),
        issued(CertificateStatus::Revoke),
        issued(CertificateStatus::Expired),
    ];
    assert!(HoldsNone::of(HOLDER, &free).unwrap().are_of(HOLDER).is_ok());
    assert!(HoldsNone::of(HOLDER, &free).unwrap().are_of(UserId(99)).is_err());
    for held in [issued(CertificateStatus::Issue), issued(CertificateStatus::OnRevoke)] {
        let no = HoldsNone::of(HOLDER, &[seal(SealStored::Rejected), held]).unwrap_err();
        assert_eq!((no.rule, no.kind), (Some(Rule::Sea09), RefusalKind::State));
    }
}

#[test]
fn labels_are_read_back() {
    for status in SealStatus::ALL {
        assert_eq!(SealStatus::parse(status.label()), Some(status));
    }
}
