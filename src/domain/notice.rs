//! What a person is told by mail: one variant for every letter of the system, with what the letter must say.
//! Knows facts only; must not know sentences, HTML or how mail travels.

use serde::{Deserialize, Serialize};
use time::Duration;

use super::secret::Secret;
use super::timestamp::{Timestamp, unix_seconds};
use super::word::words;

words! {
    /// What a mailed link or code opens.
    pub enum LinkKind(word) {
        /// Activation of a new account (REG-04).
        Activation = "activation",
        /// The first passphrase of a certificate (VER-05).
        SetPassphrase = "set-passphrase",
        /// A new passphrase by somebody who knows the old one (PAS-07).
        ChangePassphrase = "change-passphrase",
        /// A new passphrase by somebody who forgot the old one (PAS-08).
        ResetPassphrase = "reset-passphrase",
        /// An eSeal's request, opened by its responsible person (SEA-02).
        Eseal = "eseal",
        /// The one-time code that follows it (SEA-02).
        Otp = "otp",
        /// Confirmation of changed data (UPD-05).
        Update = "update",
        /// A new sign-in password (LOG-04).
        Password = "password",
    }
}

impl LinkKind {
    /// How long it is good from sending: a link 24 hours, a code 5 minutes.
    pub const fn life(self) -> Duration {
        match self {
            Self::Otp => Duration::minutes(5),
            _ => Duration::hours(24),
        }
    }
}

/// Whom a letter is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// The name as registered.
    pub name: String,
    /// The address as registered.
    pub email: String,
}

/// One field of a data update, as the confirmation shows it (UPD-05).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedField {
    /// The field's JSON key, as in `position`.
    pub field: String,
    /// What it was; empty when it was not set.
    pub old: String,
    /// What it is to become.
    pub new: String,
}

impl ChangedField {
    /// The key of the address, which a letter is sent to (MAI-06).
    pub(super) const EMAIL: &str = "email";
}

/// How a certificate that ends soon is followed by another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sequel {
    /// It is not renewed: another is issued (ISS-03).
    Anew,
    /// It can be renewed (REN-01).
    Renewal,
    /// Its renewal is asked for, and void once it ended (REN-04).
    Renewing,
}

/// How much of one kind waits for somebody, and how much of that is late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Backlog {
    /// The word of what is to be judged.
    pub work: String,
    pub waiting: i64,
    pub overdue: i64,
}

/// One letter's facts. Its serialised form is what the outbox keeps, sealed: names of variants and fields are a file format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "fields mean what they are called; `until` is always the last moment the secret is good"
)]
pub enum Notice {
    /// Registered: activate the account (REG-04, REG-05).
    Activation {
        token: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
    /// Verified: how to sign in (VER-05).
    AccountInformation { username: String, password: Secret },
    /// Not verified, and why, with a new activation link (VER-04).
    VerificationRejected {
        reason: String,
        token: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
    /// Set the passphrase of a new certificate (VER-05, PAS-05, REN-02).
    SetPassphrase {
        token: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
    /// Change the passphrase (PAS-07).
    ChangePassphrase {
        token: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
    /// Reset the passphrase (PAS-08).
    ResetPassphrase {
        token: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
    /// A person's certificate is out (ISS-01). `serial` is lower-case hex, as everywhere below.
    Issued {
        serial: String,
        #[serde(with = "unix_seconds")]
        not_after: Timestamp,
    },
    /// A certificate that was asked for is not issued, and why (ISS-11).
    IssuanceRejected { reason: String },
    /// A person's certificate is revoked (REV-02).
    Revoked { serial: String },
    /// A person's certificate ends soon (MAI-05); `days` are whole ones.
    Expiring {
        serial: String,
        product: String,
        #[serde(with = "unix_seconds")]
        not_after: Timestamp,
        days: i64,
        sequel: Sequel,
    },
    /// The certificate ended before its renewal was done (REN-04).
    RenewalVoid {
        serial: String,
        #[serde(with = "unix_seconds")]
        not_after: Timestamp,
    },
    /// A renewal was refused; the old certificate stays (REN-02).
    RenewalRejected { reason: String },
    /// A renewal was withdrawn by who asked for it; the old certificate stays (REN-06).
    RenewalWithdrawn,
    /// Confirm changed data (UPD-04, UPD-05).
    UpdateConfirmation {
        changes: Vec<ChangedField>,
        token: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
    /// Told to the old address: it is to be another one (MAI-06).
    AddressChange { new: String },
    /// The person's own data update is accepted (UPD-06).
    UpdateApproved,
    /// The person's own data update is refused; the old data stay (UPD-06).
    UpdateRejected { reason: String },
    /// Confirm an eSeal's request (SEA-02).
    SealRequest {
        common_name: String,
        token: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
    /// The one-time code for it (SEA-02).
    SealCode {
        code: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
    /// An eSeal is out (SEA-05).
    SealIssued {
        common_name: String,
        subscriber_id: String,
        #[serde(with = "unix_seconds")]
        not_after: Timestamp,
    },
    /// An eSeal ends soon (MAI-05); `days` are whole ones.
    SealExpiring {
        common_name: String,
        serial: String,
        #[serde(with = "unix_seconds")]
        not_after: Timestamp,
        days: i64,
    },
    /// An eSeal's request was refused (SEA-05).
    SealRejected { common_name: String, reason: String },
    /// An eSeal's request was taken back, or asked for again after it lapsed: nothing is to be done (SEA-11).
    SealWithdrawn { common_name: String, reason: String },
    /// An eSeal is revoked (REV-04).
    SealRevoked { common_name: String, serial: String },
    /// An eSeal's revocation was refused; it stays in use (REV-04).
    SealRevocationRejected { common_name: String, reason: String },
    /// What waits for somebody who judges (MAI-05).
    Digest {
        #[serde(with = "unix_seconds")]
        at: Timestamp,
        backlog: Vec<Backlog>,
    },
    /// Nominated as Verifikator (VRF-04).
    VerifikatorInvited { organisation: String },
    /// Made Verifikator (VRF-04, VRF-05).
    VerifikatorGranted { organisation: String },
    /// The nomination ended without the role, and why (VRF-04).
    VerifikatorRejected { organisation: String, reason: String },
    /// No longer Verifikator (VRF-05).
    VerifikatorWithdrawn { organisation: String },
    /// Made RA (ORG-01).
    OfficerGranted,
    /// No longer RA (ORG-01).
    OfficerWithdrawn,
    /// Choose a new sign-in password (LOG-04).
    PasswordReset {
        token: Secret,
        #[serde(with = "unix_seconds")]
        until: Timestamp,
    },
}

impl Notice {
    /// The word that scripts see. A letter with a link or code has its [`LinkKind::word`], so the newest live
    /// token of a kind is found by this word alone.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Activation { .. } | Self::VerificationRejected { .. } => LinkKind::Activation.word(),
            Self::SetPassphrase { .. } => LinkKind::SetPassphrase.word(),
            Self::ChangePassphrase { .. } => LinkKind::ChangePassphrase.word(),
            Self::ResetPassphrase { .. } => LinkKind::ResetPassphrase.word(),
            Self::UpdateConfirmation { .. } => LinkKind::Update.word(),
            Self::SealRequest { .. } => LinkKind::Eseal.word(),
            Self::SealCode { .. } => LinkKind::Otp.word(),
            Self::PasswordReset { .. } => LinkKind::Password.word(),
            Self::AccountInformation { .. } => "account-information",
            Self::Issued { .. } => "issued",
            Self::IssuanceRejected { .. } => "issuance-rejected",
            Self::Revoked { .. } => "revoked",
            Self::Expiring { .. } => "expiring",
            Self::RenewalVoid { .. } => "renewal-void",
            Self::RenewalRejected { .. } => "renewal-rejected",
            Self::AddressChange { .. } => "address-change",
            Self::RenewalWithdrawn => "renewal-withdrawn",
            Self::UpdateApproved => "update-approved",
            Self::UpdateRejected { .. } => "update-rejected",
            Self::SealIssued { .. } => "eseal-issued",
            Self::SealExpiring { .. } => "eseal-expiring",
            Self::SealRejected { .. } => "eseal-rejected",
            Self::SealWithdrawn { .. } => "eseal-withdrawn",
            Self::Digest { .. } => "digest",
            Self::SealRevoked { .. } => "eseal-revoked",
            Self::SealRevocationRejected { .. } => "eseal-revocation-rejected",
            Self::VerifikatorInvited { .. } => "verifikator-invited",
            Self::VerifikatorGranted { .. } => "verifikator-granted",
            Self::VerifikatorRejected { .. } => "verifikator-rejected",
            Self::VerifikatorWithdrawn { .. } => "verifikator-withdrawn",
            Self::OfficerGranted => "ra-granted",
            Self::OfficerWithdrawn => "ra-withdrawn",
        }
    }

    /// What the letter's link or code opens; `None` when it has none.
    pub fn link_kind(&self) -> Option<LinkKind> {
        LinkKind::parse(self.kind())
    }

    /// The address that the letter goes to, where it is not the person's present one: a new one is confirmed from itself
    /// (MAI-06).
    pub fn sent_to(&self) -> Option<&str> {
        let Self::UpdateConfirmation { changes, .. } = self else { return None };
        changes.iter().find(|one| one.field == ChangedField::EMAIL).map(|one| one.new.as_str())
    }

    /// The link's token or the code. A generated password is neither.
    pub fn secret(&self) -> Option<&str> {
        self.key().map(|(secret, _)| secret.reveal())
    }

    /// Whether the letter holds anything that opens something.
    pub fn opens_something(&self) -> bool {
        self.secret().is_some() || matches!(self, Self::AccountInformation { .. })
    }

    /// Until when the token or code is good.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.key().map(|(_, until)| until)
    }

    const fn key(&self) -> Option<(&Secret, Timestamp)> {
        match self {
            Self::Activation { token, until }
            | Self::VerificationRejected { token, until, .. }
            | Self::SetPassphrase { token, until }
            | Self::ChangePassphrase { token, until }
            | Self::ResetPassphrase { token, until }
            | Self::UpdateConfirmation { token, until, .. }
            | Self::SealRequest { token, until, .. }
            | Self::SealCode { code: token, until }
            | Self::PasswordReset { token, until } => Some((token, *until)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn link_words_are_read_back() {
        for kind in LinkKind::ALL {
            assert_eq!(LinkKind::parse(kind.word()), Some(kind));
        }
        assert_eq!(LinkKind::parse("passphrase"), None);
    }

    #[test]
    fn a_link_lives_a_day_and_a_code_five_minutes() {
        assert_eq!(LinkKind::Update.life().whole_seconds(), 86_400);
        assert_eq!(LinkKind::Otp.life().whole_seconds(), 300);
    }

    #[test]
    fn a_letter_with_a_link_is_found_by_the_word_of_its_link() {
        let until = Timestamp::from_unix(1_725_720_780);
        let letter = Notice::VerificationRejected { reason: "foto buram".into(), token: "4f1c".into(), until };
        assert_eq!(letter.kind(), "activation");
        assert_eq!((letter.secret(), letter.expires_at()), (Some("4f1c"), Some(until)));
    }

    #[test]
    fn mai_06_a_new_address_is_confirmed_from_itself_whenever_the_link_is_sent() {
        let changed = |field: &str, new: &str| {
            let change = ChangedField { field: field.into(), old: String::new(), new: new.into() };
            Notice::UpdateConfirmation { changes: vec![change], token: "t".into(), until: Timestamp::from_unix(0) }
        };
        assert_eq!(changed("email", "ayu@baru.test").sent_to(), Some("ayu@baru.test"));
        assert_eq!((changed("city", "Cimahi").sent_to(), Notice::UpdateApproved.sent_to()), (None, None));
    }

    #[test]
    fn debug_hides_tokens_codes_and_passwords() {
        let until = Timestamp::from_unix(0);
        let letters = [
            Notice::Activation { token: "s3cr3t".into(), until },
            Notice::SealCode { code: "s3cr3t".into(), until },
            Notice::AccountInformation { username: "rani".into(), password: "s3cr3t".into() },
        ];
        for letter in letters {
            assert!(!format!("{letter:?}").contains("s3cr3t"));
        }
    }
}
