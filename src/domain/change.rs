//! Which data of a person may change when, and what a change makes of them. The state Update itself lives in
//! [`update`](super::update). Must not know rows, forms' bytes or mail.

use super::cooperation::{Live, Organisation};
use super::email::Email;
use super::id::{OrganisationId, UserId};
use super::name::{PersonName, Title};
use super::nik::Nik;
use super::nip::{Nip, Nrp};
use super::notice::ChangedField;
use super::organisation::OrganisationName;
use super::phone::Phone;
use super::profile::{Employment, Profile, Titles};
use super::province::Province;
use super::refusal::Refusal;
use super::rule::Rule;
use super::verification::Person;
use super::work::WorkText;
use crate::say;

/// What can change. A move inside the organisation is no change of any of these unless unit or position are kept, and
/// an acting office (PLH, PLT) is none at all: neither needs an update or a new certificate (UPD-03, UPD-07).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "they mean what they are called")]
pub enum Field {
    City,
    Email,
    Name,
    Nip,
    Organisation,
    Phone,
    Position,
    Province,
    TitleBack,
    TitleFront,
    Unit,
}

impl Field {
    /// Every field, in the order of the form.
    pub const ALL: [Self; 11] = [
        Self::Name,
        Self::TitleFront,
        Self::TitleBack,
        Self::Email,
        Self::Phone,
        Self::Organisation,
        Self::Nip,
        Self::Position,
        Self::Unit,
        Self::Province,
        Self::City,
    ];

    /// The JSON key, which is also the word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Email => "email",
            Self::Name => "name",
            Self::Nip => "nip",
            Self::Organisation => "organisation",
            Self::Phone => "phone",
            Self::Position => "position",
            Self::Province => "province",
            Self::TitleBack => "title_back",
            Self::TitleFront => "title_front",
            Self::Unit => "unit",
        }
    }

    /// Reads [`word`](Self::word) back; the NIK is the person and changes never.
    pub fn parse(word: &str) -> Result<Self, Refusal> {
        Self::ALL.into_iter().find(|field| field.word() == word).ok_or_else(|| {
            let typed: String = word.escape_debug().take(40).collect();
            let all = Self::ALL.map(Self::word).join(", ");
            Refusal::input(
                Rule::Upd02,
                say!("`{typed}` is no field that can change", "`{typed}` bukan data yang dapat diubah"),
            )
            .with_help(say!("the fields are {all}", "yang dapat diubah: {all}"))
        })
    }

    /// Whether certificates show it, so that it changes only while none is active (UPD-01). Titles are part of the
    /// common name. All others change without a revocation (UPD-02).
    pub const fn in_certificate(self) -> bool {
        matches!(self, Self::Email | Self::Name | Self::Organisation | Self::TitleBack | Self::TitleFront)
    }
}

/// A new value for a field, as typed; empty takes the value away where a person may do without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// What is to change.
    pub field: Field,
    /// What it is to become.
    pub value: String,
}

impl Wish {
    /// Reads `FIELD=VALUE`.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let Some((field, value)) = text.split_once('=') else {
            let typed: String = text.escape_debug().take(40).collect();
            let no = say!("`{typed}` is not FIELD=VALUE", "`{typed}` bukan KOLOM=NILAI");
            return Err(Refusal::input(Rule::Upd02, no));
        };
        Ok(Self { field: Field::parse(field)?, value: value.to_owned() })
    }
}

/// Where a person works; civil servants and the police may leave all of it open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// Where in the organisation.
    pub unit: Option<WorkText>,
    /// As what.
    pub position: Option<WorkText>,
    /// Where the office stands.
    pub province: Option<Province>,
    /// In which city.
    pub city: Option<WorkText>,
}

/// An organisation to which somebody may move: its agreement is live (ORG-02).
#[derive(Clone, Debug)]
pub struct Target {
    name: OrganisationName,
    live: Live,
}

impl Target {
    /// Proves that people may move to it.
    pub fn of(organisation: &Organisation) -> Result<Self, Refusal> {
        Ok(Self { name: organisation.name.clone(), live: organisation.live()? })
    }
}

/// All data of a person that a change can touch, with what they hang on.
#[derive(Clone, Debug)]
pub struct Account {
    id: UserId,
    email: Email,
    name: PersonName,
    organisation: (OrganisationId, OrganisationName),
    nik: Nik,
    phone: Phone,
    titles: Titles,
    employment: Employment,
    seat: Seat,
}

impl Account {
    /// The data of an activated person.
    pub fn of(person: &Person, organisation: OrganisationName, profile: &Profile, seat: Seat) -> Self {
        Self {
            id: person.id,
            email: person.email.clone(),
            name: person.name.clone(),
            organisation: (person.organisation, organisation),
            nik: profile.nik().clone(),
            phone: profile.phone().clone(),
            titles: Titles { front: profile.title_front().cloned(), back: profile.title_back().cloned() },
            employment: profile.employment().clone(),
            seat,
        }
    }

    /// Who it is.
    pub fn person(&self) -> Person {
        Person { id: self.id, email: self.email.clone(), name: self.name.clone(), organisation: self.organisation.0 }
    }

    /// Where they work.
    pub const fn seat(&self) -> &Seat {
        &self.seat
    }

    /// What is in a field now; empty where nothing is.
    pub fn value(&self, field: Field) -> String {
        let shown = |text: Option<&str>| text.unwrap_or_default().to_owned();
        match field {
            Field::City => shown(self.seat.city.as_ref().map(WorkText::as_str)),
            Field::Email => self.email.as_str().to_owned(),
            Field::Name => self.name.as_str().to_owned(),
            Field::Nip => match &self.employment {
                Employment::Asn(nip) => nip.as_str().to_owned(),
                Employment::Polri(nrp) => nrp.as_str().to_owned(),
                Employment::Other { .. } => self.nik.as_str().to_owned(),
            },
            Field::Organisation => self.organisation.1.as_str().to_owned(),
            Field::Phone => self.phone.as_str().to_owned(),
            Field::Position => shown(self.seat.position.as_ref().map(WorkText::as_str)),
            Field::Province => shown(self.seat.province.as_ref().map(|province| province.name())),
            Field::TitleBack => shown(self.titles.back.as_ref().map(Title::as_str)),
            Field::TitleFront => shown(self.titles.front.as_ref().map(Title::as_str)),
            Field::Unit => shown(self.seat.unit.as_ref().map(WorkText::as_str)),
        }
    }

    fn set(&mut self, wish: &Wish, target: Option<&Target>) -> Result<(), Refusal> {
        let value = wish.value.as_str();
        match wish.field {
            Field::City => self.seat.city = optional(value, WorkText::parse)?,
            Field::Email => self.email = Email::parse(value)?,
            Field::Name => self.name = PersonName::parse(value)?,
            Field::Nip => self.employment = self.renumbered(value)?,
            Field::Organisation => {
                let target = target.ok_or_else(|| no_organisation(value))?;
                self.organisation = (target.live.organisation(), target.name.clone());
            }
            Field::Phone => self.phone = Phone::parse(value)?,
            Field::Position => self.seat.position = optional(value, WorkText::parse)?,
            Field::Province => self.seat.province = optional(value, Province::parse)?,
            Field::TitleBack => self.titles.back = optional(value, Title::parse)?,
            Field::TitleFront => self.titles.front = optional(value, Title::parse)?,
            Field::Unit => self.seat.unit = optional(value, WorkText::parse)?,
        }
        Ok(())
    }

    fn renumbered(&self, value: &str) -> Result<Employment, Refusal> {
        match &self.employment {
            Employment::Asn(_) => Ok(Employment::Asn(Nip::parse(value)?)),
            Employment::Polri(_) => Ok(Employment::Polri(Nrp::parse(value)?)),
            Employment::Other { .. } => Err(Refusal::input(
                Rule::Act04,
                say!(
                    "the NIP of somebody who is neither ASN nor POLRI is the NIK",
                    "NIP pegawai selain ASN dan POLRI adalah NIK-nya"
                ),
            )),
        }
    }

    /// The profile that these data make: the NIP still agrees with the NIK, name and titles fit a certificate, and who
    /// is neither ASN nor POLRI has unit, position and province (ACT-03, ACT-04).
    pub fn profile(&self) -> Result<Profile, Refusal> {
        let employment = match &self.employment {
            Employment::Other { .. } => match (&self.seat.unit, &self.seat.position, &self.seat.province) {
                (Some(unit), Some(position), Some(province)) => {
                    Employment::Other { unit: unit.clone(), position: position.clone(), province: *province }
                }
                _ => {
                    return Err(Refusal::input(
                        Rule::Act04,
                        say!(
                            "unit, position and province cannot be empty for somebody who is neither ASN nor POLRI",
                            "unit, jabatan, dan provinsi wajib diisi bagi pegawai selain ASN dan POLRI"
                        ),
                    ));
                }
            },
            known => known.clone(),
        };
        Profile::new(self.name.clone(), self.nik.clone(), self.phone.clone(), self.titles.clone(), employment)
    }
}

fn optional<T>(value: &str, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    if value.is_empty() { Ok(None) } else { parse(value).map(Some) }
}

fn no_organisation(value: &str) -> Refusal {
    Refusal::not_found(say!("no organisation {value}", "tidak ada organisasi {value}"))
}

/// Wishes that the data of a person can take: every value parsed, every field really different.
#[derive(Clone, Debug)]
pub struct Proposal {
    after: Account,
    fields: Vec<ChangedField>,
    touched: Vec<Field>,
}

impl Proposal {
    /// Tries wishes on the data as they stand. A field named twice, or nothing that differs, is refused.
    pub fn of(before: &Account, wishes: &[Wish], target: Option<&Target>) -> Result<Self, Refusal> {
        let mut after = before.clone();
        for (at, wish) in wishes.iter().enumerate() {
            if wishes[..at].iter().any(|earlier| earlier.field == wish.field) {
                let field = wish.field.word();
                let no = say!("{field} is given twice", "{field} diberikan dua kali");
                return Err(Refusal::input(Rule::Upd02, no));
            }
            after.set(wish, target)?;
        }
        after.profile()?;
        let differs = |field: &Field| before.value(*field) != after.value(*field);
        let touched: Vec<Field> = Field::ALL.into_iter().filter(differs).collect();
        if touched.is_empty() {
            let no = say!("nothing would change", "tidak ada data yang berubah");
            return Err(Refusal::input(Rule::Upd08, no));
        }
        let shown = |field: &Field| ChangedField {
            field: field.word().to_owned(),
            old: before.value(*field),
            new: after.value(*field),
        };
        let fields = touched.iter().map(shown).collect();
        Ok(Self { after, fields, touched })
    }

    /// The data as they are to be.
    pub const fn after(&self) -> &Account {
        &self.after
    }

    /// The fields that differ, with old and new value.
    pub fn fields(&self) -> &[ChangedField] {
        &self.fields
    }

    /// Whether this field differs.
    pub fn touches(&self, field: Field) -> bool {
        self.touched.contains(&field)
    }

    /// Which fields differ.
    pub fn touched(&self) -> &[Field] {
        &self.touched
    }

    /// Whether anything differs that certificates show.
    pub fn is_in_certificate(&self) -> bool {
        self.touched.iter().any(|field| field.in_certificate())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
pub(super) mod tests {
    use super::*;

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
    pub(in crate::domain) fn proposal(wishes: &[&str]) -> Result<Proposal, Refusal> {
        let wishes: Vec<_> = wishes.iter().map(|text| Wish::parse(text)).collect::<Result<_, _>>()?;
        Proposal::of(&account(), &wishes, None)
    }

    fn rule(wishes: &[&str]) -> Option<Rule> {
        proposal(wishes).unwrap_err().rule
    }

    #[test]
    fn upd_02_place_and_number_change_without_a_certificate_noticing() {
        let kept =
            proposal(&["unit=Bagian Umum", "position=Arsiparis", "city=Bandung", "province=Jawa Barat"]).unwrap();
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
}
