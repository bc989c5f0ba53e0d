//! What a step leads to: the new state, the letters that go out, the lines of history. All three are saved in one
//! transaction (MAI-02). Must not know how they are saved.

use super::act::Act;
use super::link::LinkSubject;
use super::notice::Notice;

/// What happened, as history tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The account was activated by its owner.
    Activated,
    /// An organisation was recorded.
    OrganisationAdded,
    /// An organisation was closed.
    OrganisationClosed,
    /// An authenticator was confirmed.
    DeviceAdded,
    /// An authenticator was removed.
    DeviceRemoved,
    /// A certificate was asked for.
    IssuanceRequested,
    /// A certificate was issued.
    Issued,
    /// A letter with a link went out.
    LinkSent,
    /// A certificate was taken out of the store as a file.
    Downloaded,
    /// Somebody was nominated as verifikator.
    Nominated,
    /// A nomination ended without the role.
    NominationEnded,
    /// The passphrase of a key was changed by somebody who knew the old one.
    PassphraseChanged,
    /// The passphrase of a key was set anew by somebody who forgot it.
    PassphraseReset,
    /// A new sign-in password was chosen.
    PasswordReset,
    /// A registry was loaded.
    RegistryImported,
    /// The account was registered.
    Registered,
    /// RA allowed a renewal.
    RenewalApproved,
    /// RA refused a renewal.
    RenewalRejected,
    /// A renewal was asked for.
    RenewalRequested,
    /// A renewal was overtaken.
    RenewalVoided,
    /// Verification was refused.
    Rejected,
    /// A certificate was revoked.
    Revoked,
    /// A role was granted or taken back.
    RoleChanged,
    /// An eSeal was confirmed by its responsible person.
    SealConfirmed,
    /// An eSeal was issued.
    SealIssued,
    /// The link of an eSeal's request was opened.
    SealOpened,
    /// An eSeal's request was refused, or a newer one took its place.
    SealRejected,
    /// An eSeal was asked for.
    SealRequested,
    /// The revocation of an eSeal was refused.
    SealRevocationRejected,
    /// The revocation of an eSeal was asked for.
    SealRevocationRequested,
    /// An eSeal was revoked.
    SealRevoked,
    /// An act was refused for want of role or ownership.
    Refused,
    /// Data were changed.
    Updated,
    /// A data change was refused or withdrawn.
    UpdateRejected,
    /// A data change was asked for.
    UpdateRequested,
    /// A setting was changed.
    SettingChanged,
    /// A password or code was refused at sign-in.
    SignInRefused,
    /// A session began.
    SignedIn,
    /// A session was ended by its owner.
    SignedOut,
    /// The account was verified.
    Verified,
}

impl Action {
    /// The word in history lines; scripts rely on it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Activated => "activated",
            Self::OrganisationAdded => "organisation-added",
            Self::OrganisationClosed => "organisation-closed",
            Self::DeviceAdded => "device-added",
            Self::DeviceRemoved => "device-removed",
            Self::IssuanceRequested => "issuance-requested",
            Self::Issued => "issued",
            Self::LinkSent => "link-sent",
            Self::Downloaded => "downloaded",
            Self::Nominated => "nominated",
            Self::NominationEnded => "nomination-ended",
            Self::PassphraseChanged => "passphrase-changed",
            Self::PassphraseReset => "passphrase-reset",
            Self::PasswordReset => "password-reset",
            Self::RegistryImported => "registry-imported",
            Self::Registered => "registered",
            Self::RenewalApproved => "renewal-approved",
            Self::RenewalRejected => "renewal-rejected",
            Self::RenewalRequested => "renewal-requested",
            Self::RenewalVoided => "renewal-voided",
            Self::Refused => "refused",
            Self::Rejected => "rejected",
            Self::Revoked => "revoked",
            Self::RoleChanged => "role-changed",
            Self::SealConfirmed => "eseal-confirmed",
            Self::SealIssued => "eseal-issued",
            Self::SealOpened => "eseal-opened",
            Self::SealRejected => "eseal-rejected",
            Self::SealRequested => "eseal-requested",
            Self::SealRevocationRejected => "eseal-revocation-rejected",
            Self::SealRevocationRequested => "eseal-revocation-requested",
            Self::SealRevoked => "eseal-revoked",
            Self::Updated => "updated",
            Self::UpdateRejected => "update-rejected",
            Self::UpdateRequested => "update-requested",
            Self::SettingChanged => "setting-changed",
            Self::SignInRefused => "sign-in-refused",
            Self::SignedIn => "signed-in",
            Self::SignedOut => "signed-out",
            Self::Verified => "verified",
        }
    }
}

/// How much of what was typed a line about a refusal keeps, in characters.
const ABOUT_MAX: usize = 254;

/// One line of history about the person of the step (UPD-08).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What happened.
    pub action: Action,
    /// The field that changed, where one did.
    pub field: Option<&'static str>,
    /// Its value before.
    pub old: Option<String>,
    /// Its value after.
    pub new: Option<String>,
}

impl Event {
    /// Something happened.
    pub const fn of(action: Action) -> Self {
        Self { action, field: None, old: None, new: None }
    }

    /// Something happened, and `field` went from `old` to `new`.
    pub fn change(action: Action, field: &'static str, old: impl Into<String>, new: impl Into<String>) -> Self {
        Self { action, field: Some(field), old: Some(old.into()), new: Some(new.into()) }
    }

    /// Somebody wanted to do something and had no right to (AUD-01): the act, and the start of what was typed about it.
    pub fn refused(act: Act, about: &str) -> Self {
        Self::with(Action::Refused, act.word(), about.chars().take(ABOUT_MAX).collect::<String>())
    }

    /// Something happened, and `field` says what.
    pub fn with(action: Action, field: &'static str, new: impl Into<String>) -> Self {
        Self { action, field: Some(field), old: None, new: Some(new.into()) }
    }
}

/// A letter to the person of the step.
#[derive(Debug)]
pub struct Letter {
    /// What it says.
    pub notice: Notice,
    /// What its link is about.
    pub about: LinkSubject,
}

/// A new state with its consequences.
#[must_use]
#[derive(Debug)]
pub struct Step<S> {
    /// The state from now on.
    pub state: S,
    /// Letters to the person.
    pub letters: Vec<Letter>,
    /// Lines of history.
    pub events: Vec<Event>,
}

impl<S> Step<S> {
    /// A step that leads to `state` and leaves one line of history.
    pub fn to(state: S, event: Event) -> Self {
        Self { state, letters: Vec::new(), events: vec![event] }
    }

    /// The same consequences of a state seen otherwise.
    pub fn map<T>(self, view: impl FnOnce(S) -> T) -> Step<T> {
        Step { state: view(self.state), letters: self.letters, events: self.events }
    }

    /// With a letter.
    pub fn tell(self, notice: Notice) -> Self {
        self.tell_about(notice, LinkSubject::Account)
    }

    /// With a letter whose link is about more than the account.
    pub fn tell_about(mut self, notice: Notice, about: LinkSubject) -> Self {
        self.letters.push(Letter { notice, about });
        self
    }

    /// With one more line of history.
    pub fn and(mut self, event: Event) -> Self {
        self.events.push(event);
        self
    }
}
