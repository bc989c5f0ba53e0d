//! Which data may change, with literal values.
#![expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

use super::account::Seat;
use super::*;
use crate::domain::email::Email;
use crate::domain::id::{OrganisationId, UserId};
use crate::domain::name::PersonName;
use crate::domain::nik::Nik;
use crate::domain::nip::Nip;
use crate::domain::organisation::OrganisationName;
use crate::domain::phone::Phone;
use crate::domain::profile::{Employment, Profile, Titles};
use crate::domain::verification::Person;

/// A civil servant, as the registries know her.
pub(in crate::domain) fn account() -> Account {
    let name = PersonName::parse("Ayu Lestari Contoh").unwrap();
    let person = Person {
        id: UserId(2),
        email: Email::parse("ayu@dinas.test").unwrap(),
        name: name.clone(),
        organisation: OrganisationId(3),
    };
    let nik = Nik::parse("3171015204880001").unwrap();
    let nip = Nip::parse("198804122012032001").unwrap();
    let phone = Phone::parse("081234567890").unwrap();
    let profile = Profile::new(name, nik, phone, Titles::default(), Employment::Asn(nip)).unwrap();
    Account::of(&person, OrganisationName::parse("Dinas Contoh").unwrap(), &profile, Seat::default())
}

/// A proposal for her.
pub(in crate::domain) fn proposal(wishes: &[&str]) -> Result<ChangeProposal, Refusal> {
    let wishes: Vec<_> = wishes.iter().map(|text| ChangeWish::parse(text)).collect::<Result<_, _>>()?;
    ChangeProposal::of(&account(), &wishes, None)
}

fn rule(wishes: &[&str]) -> Option<Rule> {
    proposal(wishes).unwrap_err().rule
}

#[test]
fn upd_02_place_and_number_change_without_a_certificate_noticing() {
    let kept = proposal(&["unit=Bagian Umum", "position=Arsiparis", "city=Bandung", "province=Jawa Barat"]).unwrap();
    assert!(!kept.is_in_certificate());
    assert_eq!(kept.after().profile().unwrap().nip_field(), "198804122012032001");
    assert!(!proposal(&["nip=198804122012032009", "phone=081234567891"]).unwrap().is_in_certificate());
}

#[test]
fn upd_01_name_titles_email_and_organisation_stand_in_certificates() {
    for wish in ["name=Ayu Lestari", "email=ayu@lain.test", "title_front=Dr.", "title_back=M.T."] {
        assert!(proposal(&[wish]).unwrap().is_in_certificate(), "{wish}");
    }
    assert!(Field::Organisation.in_certificate());
}

#[test]
fn upd_03_a_move_inside_the_organisation_leaves_certificates_alone() {
    assert!(!proposal(&["unit=Bidang Arsip"]).unwrap().is_in_certificate());
}

#[test]
fn upd_07_an_acting_office_is_no_field_of_its_own() {
    assert_eq!(rule(&["plt=Kepala Dinas"]), Some(Rule::Upd02));
}

#[test]
fn upd_08_a_change_says_each_field_with_old_and_new() {
    let fields = proposal(&["city=Bandung", "name=Ayu Lestari"]).unwrap().fields().to_vec();
    let shown: Vec<_> = fields.iter().map(|one| (&*one.field, &*one.old, &*one.new)).collect();
    assert_eq!(shown, [("name", "Ayu Lestari Contoh", "Ayu Lestari"), ("city", "", "Bandung")]);
    assert_eq!(rule(&["name=Ayu Lestari Contoh"]), Some(Rule::Upd08));
}

#[test]
fn upd_02_values_are_judged_as_at_activation() {
    assert_eq!(rule(&["nik=3171015204880001"]), Some(Rule::Upd02));
    assert_eq!(rule(&["name"]), Some(Rule::Upd02));
    assert_eq!(rule(&["city=A", "city=B"]), Some(Rule::Upd02));
    assert_eq!(rule(&["name=Ayu 2"]), Some(Rule::Reg02));
    assert_eq!(rule(&["email=ayu dinas"]), Some(Rule::Reg03));
    assert_eq!(rule(&["city=Kota/Baru"]), Some(Rule::Act05));
    assert_eq!(rule(&["nip=199002032014032003"]), Some(Rule::Act04));
    assert!(rule(&["name="]).is_some() && rule(&["phone="]).is_some());
}

#[test]
fn mai_06_the_letter_finds_the_new_address_under_its_key() {
    assert_eq!(Field::Email.word(), ChangedField::EMAIL);
}
