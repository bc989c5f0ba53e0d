//! The data of a person that a change can touch, field by field. Must not know what may change when.

use super::{ChangeWish, Field};
use crate::domain::cooperation::{Cooperation, Live};
use crate::domain::email::Email;
use crate::domain::id::{OrganisationId, UserId};
use crate::domain::name::{PersonName, Title};
use crate::domain::nik::Nik;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::organisation::OrganisationName;
use crate::domain::phone::Phone;
use crate::domain::profile::{Employment, Profile, Titles};
use crate::domain::province::Province;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::timestamp::Timestamp;
use crate::domain::verification::Person;
use crate::domain::work::WorkText;
use crate::say;

/// Where a person works; civil servants and the police may leave all of it open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Seat {
    pub unit: Option<WorkText>,
    pub position: Option<WorkText>,
    pub province: Option<Province>,
    pub city: Option<WorkText>,
}

/// An organisation to which somebody may move: its agreement is live (ORG-02).
#[derive(Clone, Debug)]
pub struct Target {
    name: OrganisationName,
    live: Live,
}

impl Target {
    /// Proves that people may move to it at `now`.
    pub fn of(organisation: &Cooperation, now: Timestamp) -> Result<Self, Refusal> {
        Ok(Self { name: organisation.name.clone(), live: organisation.live(now)? })
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

    pub(super) fn set(&mut self, wish: &ChangeWish, target: Option<&Target>) -> Result<(), Refusal> {
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
