//! One person of a plan, with every value accepted or made up. Must not know where the person stands.

use std::path::{Path, PathBuf};

use crate::domain::Refusal;
use crate::domain::email::Email;
use crate::domain::key::KeyType;
use crate::domain::made_up::{self, Chance};
use crate::domain::name::{PersonName, Title};
use crate::domain::nik::Nik;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::organisation::OrganisationKind;
use crate::domain::passphrase::Passphrase;
use crate::domain::phone::Phone;
use crate::domain::product::RevocationReason;
use crate::domain::profile::{Employment, Titles};
use crate::domain::province::Province;
use crate::domain::roster::Permanence;
use crate::domain::verifikator::needs_certificate;
use crate::domain::work::WorkText;
use crate::error::{Error, Result};
use crate::files::plan::{PersonState, PlanPerson};
use crate::pki::digest;
use crate::say;
use crate::service::verifikator::NewNomination;

/// A person as the plan wants them.
#[derive(Debug)]
pub(super) struct PersonWish {
    pub(super) email: Email,
    pub(super) name: PersonName,
    pub(super) organisation: String,
    pub(super) goal: PersonState,
    pub(super) titles: Titles,
    pub(super) photo: Option<PathBuf>,
    /// The one that the plan gives.
    pub(super) passphrase: Option<Passphrase>,
    pub(super) key_type: KeyType,
    pub(super) reason: RevocationReason,
    /// The nomination of somebody who shall be Verifikator.
    pub(super) office: Option<NewNomination>,
    numbers: Numbers,
}

/// What the plan says of numbers and place; the rest is made up.
#[derive(Debug)]
struct Numbers {
    nik: Option<Nik>,
    phone: Option<Phone>,
    nip: Option<Nip>,
    nrp: Option<Nrp>,
    unit: Option<WorkText>,
    position: Option<WorkText>,
    province: Option<Province>,
}

/// The numbers of one person, given and made up.
#[derive(Debug)]
pub(super) struct Identity {
    pub(super) nik: Nik,
    pub(super) phone: Phone,
    pub(super) employment: Employment,
}

impl PersonWish {
    /// Accepts a person of the plan that lies in `folder`.
    pub(super) fn read(person: &PlanPerson, folder: &Path) -> Result<Self> {
        let title = |text: &Option<String>| text.as_deref().map(Title::parse).transpose();
        Ok(Self {
            email: Email::parse(&person.email)?,
            name: PersonName::parse(&person.name)?,
            organisation: person.organisation.clone(),
            goal: person.state,
            titles: Titles { front: title(&person.title_front)?, back: title(&person.title_back)? },
            photo: person.photo.as_ref().map(|path| folder.join(path)),
            passphrase: passphrase(person, folder)?,
            key_type: key_type(person.key_type.as_deref(), KeyType::Rsa2048)?,
            reason: person.revocation_reason.as_deref().map_or(Ok(RevocationReason::Other), RevocationReason::parse)?,
            office: office(person, folder)?,
            numbers: Numbers::read(person)?,
        })
    }

    /// Given numbers and made-up ones that go with them; the same `attempt` makes the same ones. Who names no number and
    /// no unit is an officer in a police organisation, `Lainnya` in a company, and a civil servant elsewhere.
    pub(super) fn identity(&self, organisation: OrganisationKind, attempt: u32) -> Result<Identity> {
        let seed = format!("{}/{attempt}", self.email.as_str().to_lowercase());
        let (given, chance) = (&self.numbers, Chance(digest::sha256(seed.as_bytes())));
        let nik = given.nik.clone().map_or_else(|| made_up::nik(&chance, given.nip.as_ref()), Ok)?;
        let placed = given.unit.is_some() || given.position.is_some() || given.province.is_some();
        let employment = match (&given.nip, &given.nrp, organisation) {
            (Some(nip), ..) => Employment::Asn(nip.clone()),
            (_, Some(nrp), _) => Employment::Polri(nrp.clone()),
            (None, None, OrganisationKind::StateOwned | OrganisationKind::Other) => given.elsewhere(&nik)?,
            (None, None, _) if placed => given.elsewhere(&nik)?,
            (None, None, OrganisationKind::Police) => Employment::Polri(made_up::nrp(&chance, &nik)?),
            (None, None, _) => Employment::Asn(made_up::nip(&chance, &nik)?),
        };
        let phone = given.phone.clone().map_or_else(|| made_up::phone(&chance), Ok)?;
        Ok(Identity { nik, phone, employment })
    }

    /// Whether another try would give another NIK.
    pub(super) const fn makes_up_its_nik(&self) -> bool {
        self.numbers.nik.is_none()
    }
}

impl Numbers {
    fn read(person: &PlanPerson) -> Result<Self> {
        let work = |text: &Option<String>| text.as_deref().map(WorkText::parse).transpose();
        Ok(Self {
            nik: person.nik.as_deref().map(Nik::parse).transpose()?,
            phone: person.phone.as_deref().map(Phone::parse).transpose()?,
            nip: person.nip.as_deref().map(Nip::parse).transpose()?,
            nrp: person.nrp.as_deref().map(Nrp::parse).transpose()?,
            unit: work(&person.unit)?,
            position: work(&person.position)?,
            province: person.province.as_deref().map(Province::parse).transpose()?,
        })
    }

    fn elsewhere(&self, nik: &Nik) -> Result<Employment> {
        let or = |given: &Option<WorkText>, usual| given.clone().map_or_else(|| WorkText::parse(usual), Ok);
        Ok(Employment::Other {
            unit: or(&self.unit, "Bagian Umum")?,
            position: or(&self.position, "Staf")?,
            province: self.province.or_else(|| nik.province()).unwrap_or(Province::ALL[10]),
        })
    }
}

/// A Verifikator has a certificate in use (STA-03) and came with a form.
fn office(person: &PlanPerson, folder: &Path) -> Result<Option<NewNomination>> {
    let (Some(_), Some(unit)) = (person.role, person.verifikator_unit) else { return Ok(None) };
    if person.state != PersonState::VerifiedIssue {
        return Err(needs_certificate().into());
    }
    let form = person.form.as_ref().map(|form| folder.join(form));
    Ok(Some(NewNomination { unit, permanence: Permanence::Stated, form }))
}

/// A kind of key by its word, or `usual`.
pub(super) fn key_type(word: Option<&str>, usual: KeyType) -> Result<KeyType> {
    let Some(word) = word else { return Ok(usual) };
    Ok(KeyType::parse(word).ok_or_else(|| {
        let known = KeyType::ALL.map(KeyType::word).join(", ");
        Refusal::unusable(say!(
            "no kind of key {word}: one of {known}",
            "tidak ada jenis kunci {word}: salah satu dari {known}"
        ))
    })?)
}

fn passphrase(person: &PlanPerson, folder: &Path) -> Result<Option<Passphrase>> {
    if let Some(clear) = &person.passphrase {
        return Ok(Some(Passphrase::parse(clear.reveal())?));
    }
    person.passphrase_file.as_ref().map(|name| read_passphrase(&folder.join(name))).transpose()
}

/// The first line of a file as a passphrase.
pub(super) fn read_passphrase(path: &Path) -> Result<Passphrase> {
    let fail = |error| Error::Io(path.to_owned(), error);
    let text = zeroize::Zeroizing::new(std::fs::read_to_string(path).map_err(fail)?);
    Ok(Passphrase::parse(text.lines().next().unwrap_or_default())?)
}
