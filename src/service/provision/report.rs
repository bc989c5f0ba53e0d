//! What became of a plan, as scripts see it.

use std::time::Duration;

use serde::Serialize;

use super::way::PersonDeed;
use crate::domain::{Lang, Refusal, Text};
use crate::say;
use crate::service::Mode;
use crate::world::Watch;

/// One person of the plan.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct ProvisionItem {
    pub email: String,
    pub name: String,
    pub organisation: String,
    pub state: &'static str,
    pub changed: bool,
    pub ok: bool,
    pub message: String,
    pub rule: Option<&'static str>,
    pub files: Vec<String>,
}

/// One organisation of the plan.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct OrganisationItem {
    pub name: String,
    pub changed: bool,
    pub ok: bool,
    pub message: String,
    pub rule: Option<&'static str>,
}

/// One seal of the plan.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct SealItem {
    pub common_name: String,
    pub organisation: String,
    pub email: String,
    pub state: &'static str,
    pub changed: bool,
    pub ok: bool,
    pub message: String,
    pub rule: Option<&'static str>,
}

/// Everything that the plan names.
#[derive(Debug, Default, Serialize)]
pub struct ProvisionOutcome {
    /// The people, in file order.
    pub items: Vec<ProvisionItem>,
    /// The organisations, in file order.
    pub organisations: Vec<OrganisationItem>,
    /// The seals, in file order.
    pub seals: Vec<SealItem>,
    /// How many are as the plan wants them.
    pub ok: usize,
    /// How many are not.
    pub failed: usize,
    /// Where the time went.
    #[serde(skip)]
    pub spent: Spent,
}

/// Where the time went: summed over all cores, each kind of work apart.
#[derive(Debug, Default)]
pub struct Spent {
    /// Key derivation: PBKDF2 of keys and PKCS#12, Argon2 of first passwords.
    pub(super) kdf: Watch,
    /// Keys made.
    pub(super) keys: Watch,
    /// Certificates signed.
    pub(super) signing: Watch,
    /// Rows read and written, letters among them.
    pub(super) rows: Watch,
    /// Files written.
    pub(super) files: Watch,
}

impl Spent {
    /// Each kind of work with its time.
    pub fn parts(&self) -> [(&'static str, Duration); 5] {
        [
            ("kdf", self.kdf.spent()),
            ("keys", self.keys.spent()),
            ("signing", self.signing.spent()),
            ("rows and letters", self.rows.spent()),
            ("files", self.files.spent()),
        ]
    }
}

impl ProvisionOutcome {
    pub(super) fn count(&mut self) {
        let people = self.items.iter().map(|one| one.ok);
        let rest = self.organisations.iter().map(|one| one.ok).chain(self.seals.iter().map(|one| one.ok));
        self.failed = people.chain(rest).filter(|ok| !ok).count();
        self.ok = self.items.len() + self.organisations.len() + self.seals.len() - self.failed;
    }
}

/// What was done, or would be.
pub(super) fn told<D: Copy>(deeds: &[D], mode: Mode, lang: Lang, text: fn(D) -> Text) -> String {
    if deeds.is_empty() {
        return say!("as it should be", "sudah sesuai").in_lang(lang).to_owned();
    }
    let all = deeds.iter().map(|deed| text(*deed).in_lang(lang).to_owned()).collect::<Vec<_>>().join(", ");
    let whole = match mode {
        Mode::DryRun => say!("would be {all}", "akan {all}"),
        Mode::Real => say!("{all}", "{all}"),
    };
    whole.in_lang(lang).to_owned()
}

impl PersonDeed {
    pub(super) fn text(self) -> Text {
        match self {
            Self::Register => say!("registered", "didaftarkan"),
            Self::Activate => say!("activated", "diaktivasi"),
            Self::Approve => say!("verified", "diverifikasi"),
            Self::Issue => say!("issued", "diterbitkan"),
            Self::Revoke => say!("revoked", "dicabut"),
            Self::Renew => say!("renewal asked for", "pembaruan diajukan"),
            Self::Update => say!("data update asked for", "pembaruan data diajukan"),
            Self::Appoint => say!("made Verifikator", "ditetapkan sebagai Verifikator"),
        }
    }
}

/// What was done about an organisation, or would be; `None` when nothing was missing.
pub(super) fn organisation_told(recorded: Option<Mode>) -> Text {
    match recorded {
        None => say!("as it should be", "sudah sesuai"),
        Some(Mode::DryRun) => say!("would be recorded", "akan dicatat"),
        Some(Mode::Real) => say!("recorded", "dicatat"),
    }
}

/// A refusal's message and rule.
pub(super) fn refused(refusal: &Refusal, lang: Lang) -> (String, Option<&'static str>) {
    (refusal.message.in_lang(lang).to_owned(), refusal.rule().map(|rule| rule.id()))
}
