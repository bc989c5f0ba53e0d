//! What a person fills in at activation: who they are and where they work. Must not know registries or links.

use super::name::{PersonName, Title, common_name};
use super::nik::Nik;
use super::nip::{Nip, Nrp};
use super::phone::Phone;
use super::province::Province;
use super::refusal::Refusal;
use super::word::words;
use super::work::WorkText;

words! {
    /// The kinds of employment (ACT-04).
    pub enum EmploymentKind(label) {
        /// A civil servant.
        Asn = "ASN",
        /// A police officer.
        Polri = "POLRI",
        /// Anybody else.
        Other = "Lainnya",
    }
}

/// How somebody is employed, with the number or place that goes with it (ACT-04).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Employment {
    /// A civil servant, PNS or PPPK.
    Asn(Nip),
    /// Anybody else; their NIP field becomes their NIK.
    Other {
        /// Where in the organisation.
        unit: WorkText,
        /// As what.
        position: WorkText,
        /// Where the office stands.
        province: Province,
    },
    /// A police officer.
    Polri(Nrp),
}

impl Employment {
    /// Which kind it is.
    pub const fn kind(&self) -> EmploymentKind {
        match self {
            Self::Asn(_) => EmploymentKind::Asn,
            Self::Other { .. } => EmploymentKind::Other,
            Self::Polri(_) => EmploymentKind::Polri,
        }
    }

    /// The label in rows and reports.
    pub const fn label(&self) -> &'static str {
        self.kind().label()
    }
}

/// The data of an activated account (ACT-02, ACT-03).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    name: PersonName,
    nik: Nik,
    phone: Phone,
    title_front: Option<Title>,
    title_back: Option<Title>,
    employment: Employment,
    common_name: String,
}

/// Titles as on the KTP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Titles {
    /// Before the name.
    pub front: Option<Title>,
    /// After it.
    pub back: Option<Title>,
}

impl Profile {
    /// Puts a profile together; the NIP must agree with the NIK, and name and titles must fit a certificate (ACT-04).
    pub fn new(
        name: PersonName,
        nik: Nik,
        phone: Phone,
        titles: Titles,
        employment: Employment,
    ) -> Result<Self, Refusal> {
        if let Employment::Asn(nip) = &employment {
            nip.agrees_with(&nik)?;
        }
        let common_name = common_name(titles.front.as_ref(), &name, titles.back.as_ref())?;
        Ok(Self { name, nik, phone, title_front: titles.front, title_back: titles.back, employment, common_name })
    }

    /// The name as on the KTP.
    pub const fn name(&self) -> &PersonName {
        &self.name
    }

    /// The identity number.
    pub const fn nik(&self) -> &Nik {
        &self.nik
    }

    /// The phone.
    pub const fn phone(&self) -> &Phone {
        &self.phone
    }

    /// The title before the name.
    pub const fn title_front(&self) -> Option<&Title> {
        self.title_front.as_ref()
    }

    /// The title after the name.
    pub const fn title_back(&self) -> Option<&Title> {
        self.title_back.as_ref()
    }

    /// How the person is employed.
    pub const fn employment(&self) -> &Employment {
        &self.employment
    }

    /// The name with its titles, as a certificate shows it.
    pub fn common_name(&self) -> &str {
        &self.common_name
    }

    /// What stands in the NIP field: NIP, NRP, or the NIK of those who have neither (ACT-04).
    pub fn nip_field(&self) -> &str {
        match &self.employment {
            Employment::Asn(nip) => nip.as_str(),
            Employment::Polri(nrp) => nrp.as_str(),
            Employment::Other { .. } => self.nik.as_str(),
        }
    }
}
