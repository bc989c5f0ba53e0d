//! Reads the TOML plan of `bsre provision`: organisations, people and seals, each with the state it shall reach.
//! Knows the shape of the file; must not know what a good name or number is, nor how a state is reached.
//!
//! A plan is for test stores: it may hold passphrases in clear text, so its people must be made up too.

use std::path::PathBuf;

use serde::Deserialize;
use serde::de::{Deserializer, Error};
use toml::Spanned;

use crate::domain::roster::Unit;
use crate::domain::word::words;
use crate::domain::{Secret, Text};
use crate::say;

mod read;

/// The most people that one `[[person]]` may stand for.
pub const MAX_COUNT: u32 = 1_000_000;

/// What a store shall hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Settings of the store, used when the plan makes it.
    #[serde(default)]
    pub store: Store,
    /// Organisations, in file order.
    #[serde(default, rename = "organisation")]
    pub organisations: Vec<Spanned<PlanOrganisation>>,
    /// People, in file order; [`PlanPerson::each`] unfolds those with a `count`.
    #[serde(default, rename = "person")]
    pub people: Vec<Spanned<PlanPerson>>,
    /// Seals, in file order.
    #[serde(default, rename = "seal")]
    pub seals: Vec<Spanned<PlanSeal>>,
    /// Where each line starts, to find an entry's line.
    #[serde(skip)]
    starts: Vec<usize>,
}

/// Settings of the store.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// As `--key-type` of `bsre init`.
    pub key_type: Option<String>,
    /// Where letters and certificates point.
    pub base_url: Option<String>,
}

/// An organisation, as given to `bsre org add`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanOrganisation {
    /// Its name, as in the certificates' O.
    pub name: String,
    /// One of the kinds of ORG-03.
    pub kind: String,
    /// The number of its cooperation agreement (ORG-02).
    pub pks: String,
    /// The agreement's date, `2024-01-31`, with or without quotation marks.
    #[serde(deserialize_with = "date")]
    pub pks_date: String,
    /// The agreement's last day, where it has an end.
    #[serde(default, deserialize_with = "maybe_date")]
    pub pks_until: Option<String>,
    /// Units (ORG-06): a text, or a list of them.
    #[serde(default, deserialize_with = "one_or_many")]
    pub unit: Option<Vec<String>>,
    /// Mail domains (ORG-06): a text, or a list of them.
    #[serde(default, deserialize_with = "one_or_many")]
    pub domain: Option<Vec<String>>,
    /// Whether addresses outside these domains are refused.
    pub domain_strict: Option<bool>,
    /// The responsible official (ORG-06).
    pub responsible: Option<String>,
    /// That official's title.
    pub responsible_title: Option<String>,
}

/// A person, or `count` of them. What is not given is made up by the service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are named as in the personal data of ACT-02 to ACT-04")]
pub struct PlanPerson {
    pub name: String,
    /// The email; with a `count` it must hold `{n}`, which becomes 1, 2, 3 …
    pub email: String,
    /// The name of an organisation of the plan or of the store.
    pub organisation: String,
    pub state: PersonState,
    pub nik: Option<String>,
    pub nip: Option<String>,
    pub nrp: Option<String>,
    pub unit: Option<String>,
    pub position: Option<String>,
    pub province: Option<String>,
    pub phone: Option<String>,
    pub title_front: Option<String>,
    pub title_back: Option<String>,
    /// A role besides User (ORG-01); it needs a `verifikator_unit`.
    pub role: Option<PlanRole>,
    /// Where a Verifikator works (VRF-01).
    pub verifikator_unit: Option<Unit>,
    /// The recommendation form of a Verifikator, a PDF, relative to the plan (VRF-04).
    pub form: Option<PathBuf>,
    /// The passphrase in clear text; for made-up people only.
    #[serde(default, deserialize_with = "secret")]
    pub passphrase: Option<Secret>,
    /// A file that holds it, relative to the plan.
    pub passphrase_file: Option<PathBuf>,
    /// A selfie, relative to the plan; a drawn one stands in where there is none.
    pub photo: Option<PathBuf>,
    pub key_type: Option<String>,
    /// Why the certificate was revoked; one of the reasons that `bsre revoke` takes.
    pub revocation_reason: Option<String>,
    /// How many such people; 1 when left out.
    pub count: Option<u32>,
}

/// An eSeal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanSeal {
    /// The organisation's name or a unit of it.
    pub common_name: String,
    /// The name of an organisation of the plan or of the store.
    pub organisation: String,
    /// The responsible person's email.
    pub email: String,
    /// The recommendation form, a PDF, relative to the plan.
    pub form: PathBuf,
    /// Why it was revoked; one of the reasons that `bsre eseal revoke` takes.
    pub revocation_reason: Option<String>,
    /// What it shall reach.
    pub state: SealState,
}

words! {
    /// The rows of STA-01: verification status, certificate status.
    #[expect(missing_docs, reason = "each is its label")]
    pub enum PersonState(label) {
        NewNew = "New/New",
        WaitingNew = "Waiting for Verification/New",
        VerifiedNew = "Verified/New",
        VerifiedIssue = "Verified/Issue",
        UpdateIssue = "Update/Issue",
        VerifiedOnRenew = "Verified/On Renew",
        VerifiedExpired = "Verified/Expired",
        VerifiedRevoke = "Verified/Revoke",
    }
}

words! {
    /// What a seal can reach (REV-04).
    #[expect(missing_docs, reason = "each is its label")]
    pub enum SealState(label) {
        Issue = "Issue",
        OnRevoke = "On Revoke",
        Revoke = "Revoke",
        Expired = "Expired",
    }
}

words! {
    /// A role that a plan can grant.
    pub enum PlanRole(label) {
        /// Works for one organisation (ORG-01).
        Verifikator = "Verifikator",
    }
}

impl PlanPerson {
    /// The people that this entry stands for: itself, or `count` with numbered emails and lettered names
    /// (`Warga Contoh A`, since a name has no digits, REG-02).
    pub fn each(&self) -> impl Iterator<Item = Self> + '_ {
        let numbers = 1..=self.count.unwrap_or(1);
        numbers.map(|number| match self.count {
            None => self.clone(),
            Some(_) => Self {
                name: format!("{} {}", self.name, letters(number)),
                email: self.email.replace("{n}", &number.to_string()),
                count: None,
                ..self.clone()
            },
        })
    }

    /// What serde cannot see: keys that need or exclude each other.
    fn check(&self) -> Result<(), Text> {
        let numbers = [&self.nik, &self.nip, &self.nrp, &self.phone];
        let numbered = self.email.contains("{n}");
        Err(match self.count {
            Some(0) => say!("`count` is 0", "`count` bernilai 0"),
            Some(count) if count > MAX_COUNT => {
                say!("`count` is over {MAX_COUNT}", "`count` lebih dari {MAX_COUNT}")
            }
            Some(_) if !numbered => {
                say!("with `count`, `email` needs `{{n}}`", "dengan `count`, `email` butuh `{{n}}`")
            }
            Some(_) if numbers.iter().any(|number| number.is_some()) => say!(
                "with `count`, `nik`, `nip`, `nrp` and `phone` are made up",
                "dengan `count`, `nik`, `nip`, `nrp`, dan `phone` dibuatkan"
            ),
            None if numbered => say!("`{{n}}` in `email` needs `count`", "`{{n}}` dalam `email` butuh `count`"),
            _ if self.nip.is_some() && self.nrp.is_some() => {
                say!("`nip` and `nrp` exclude each other", "`nip` dan `nrp` tidak bisa bersama")
            }
            _ if self.passphrase.is_some() && self.passphrase_file.is_some() => say!(
                "`passphrase` and `passphrase_file` exclude each other",
                "`passphrase` dan `passphrase_file` tidak bisa bersama"
            ),
            _ if self.role.is_some() != self.verifikator_unit.is_some() => {
                say!("`role` and `verifikator_unit` go together", "`role` dan `verifikator_unit` harus bersama")
            }
            _ if self.role.is_some() && self.form.is_none() => {
                say!("a Verifikator needs a `form`", "Verifikator memerlukan `form`")
            }
            _ => return Ok(()),
        })
    }
}

/// 1, 2 … 26, 27 … as A, B … Z, AA …
fn letters(mut number: u32) -> String {
    let mut found = Vec::new();
    while number > 0 {
        number -= 1;
        found.push(char::from(b'A' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
    }
    found.iter().rev().collect()
}

/// A date of TOML or the same in quotation marks.
fn date<'de, D: Deserializer<'de>>(source: D) -> Result<String, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Date {
        Bare(toml::value::Datetime),
        Quoted(String),
    }
    match Date::deserialize(source) {
        Ok(Date::Bare(date)) => Ok(date.to_string()),
        Ok(Date::Quoted(date)) => Ok(date),
        Err(_) => Err(D::Error::custom("expected a date such as 2024-01-31")),
    }
}

/// The same, where it may be left out.
fn maybe_date<'de, D: Deserializer<'de>>(source: D) -> Result<Option<String>, D::Error> {
    date(source).map(Some)
}

/// A text, or a list of texts.
fn one_or_many<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Vec<String>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Texts {
        One(String),
        Many(Vec<String>),
    }
    match Texts::deserialize(source) {
        Ok(Texts::One(text)) => Ok(Some(vec![text])),
        Ok(Texts::Many(texts)) => Ok(Some(texts)),
        Err(_) => Err(D::Error::custom("expected a text or a list of texts")),
    }
}

/// A passphrase; what stands in its place is not repeated by the error.
fn secret<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Secret>, D::Error> {
    let clear = Secret::deserialize(source);
    clear.map(Some).map_err(|_| D::Error::custom("expected a passphrase in quotation marks"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
mod tests;
