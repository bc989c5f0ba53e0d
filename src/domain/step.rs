//! What a step leads to: the new state, the letters that go out, the lines of history. All three are saved in one
//! transaction (MAI-02). Must not know how they are saved.

use super::act::Act;
use super::link::LinkSubject;
use super::notice::Notice;
use super::word::words;

words! {
    /// What happened, as history tells it.
    pub enum Action(word) {
        /// The account was activated by its owner.
        Activated = "activated",
        /// An organisation was recorded.
        OrganisationAdded = "organisation-added",
        /// What is recorded of an organisation was changed.
        OrganisationChanged = "organisation-changed",
        /// A closed organisation was opened again.
        OrganisationReopened = "organisation-reopened",
        /// Name or address of an account was corrected before its activation.
        Corrected = "corrected",
        /// An organisation was closed.
        OrganisationClosed = "organisation-closed",
        /// An authenticator was confirmed.
        DeviceAdded = "device-added",
        /// An authenticator was removed.
        DeviceRemoved = "device-removed",
        /// A certificate was asked for.
        IssuanceRequested = "issuance-requested",
        /// A certificate was issued.
        Issued = "issued",
        /// The registries did not agree: the certificate waits for a judgement.
        IssuanceHeld = "issuance-held",
        /// Somebody judged in the place of the registries, and said yes.
        IssuanceApproved = "issuance-approved",
        /// Somebody judged in the place of the registries, and said no.
        IssuanceRejected = "issuance-rejected",
        /// A letter with a link went out.
        LinkSent = "link-sent",
        /// A certificate was taken out of the store as a file.
        Downloaded = "downloaded",
        /// Somebody was nominated as verifikator.
        Nominated = "nominated",
        /// A nomination ended without the role.
        NominationEnded = "nomination-ended",
        /// The passphrase of a key was changed by somebody who knew the old one.
        PassphraseChanged = "passphrase-changed",
        /// The passphrase of a key was set anew by somebody who forgot it.
        PassphraseReset = "passphrase-reset",
        /// A new sign-in password was chosen.
        PasswordReset = "password-reset",
        /// A registry was loaded.
        RegistryImported = "registry-imported",
        /// The account was registered.
        Registered = "registered",
        /// RA allowed a renewal.
        RenewalApproved = "renewal-approved",
        /// RA refused a renewal.
        RenewalRejected = "renewal-rejected",
        /// Somebody was told of what ends soon, or waits for them.
        Reminded = "reminded",
        /// A renewal was asked for.
        RenewalRequested = "renewal-requested",
        /// A renewal was taken back by who asked, or the owner.
        RenewalWithdrawn = "renewal-withdrawn",
        /// A renewal was overtaken.
        RenewalVoided = "renewal-voided",
        /// Verification was refused.
        Rejected = "rejected",
        /// A certificate was revoked.
        Revoked = "revoked",
        /// A role was granted or taken back.
        RoleChanged = "role-changed",
        /// An eSeal was confirmed by its responsible person.
        SealConfirmed = "eseal-confirmed",
        /// An eSeal was issued.
        SealIssued = "eseal-issued",
        /// The link of an eSeal's request was opened.
        SealOpened = "eseal-opened",
        /// An eSeal's request was refused, or a newer one took its place.
        SealRejected = "eseal-rejected",
        /// An eSeal was asked for.
        SealRequested = "eseal-requested",
        /// The revocation of an eSeal was refused.
        SealRevocationRejected = "eseal-revocation-rejected",
        /// The revocation of an eSeal was asked for.
        SealRevocationRequested = "eseal-revocation-requested",
        /// An eSeal was revoked.
        SealRevoked = "eseal-revoked",
        /// An eSeal's request was taken back.
        SealWithdrawn = "eseal-withdrawn",
        /// An act was refused for want of role or ownership.
        Refused = "refused",
        /// Data were changed.
        Updated = "updated",
        /// A data change was refused or withdrawn.
        UpdateRejected = "update-rejected",
        /// A data change was asked for.
        UpdateRequested = "update-requested",
        /// A setting was changed.
        SettingChanged = "setting-changed",
        /// A password or code was refused at sign-in.
        SignInRefused = "sign-in-refused",
        /// A session began.
        SignedIn = "signed-in",
        /// A session was ended by its owner.
        SignedOut = "signed-out",
        /// The account was verified.
        Verified = "verified",
    }
}

/// How much of what was typed a line about a refusal keeps, in characters.
const ABOUT_MAX: usize = 254;

/// One line of history about the person of the step (UPD-08).
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Event {
    pub action: Action,
    /// The field that changed, where one did.
    pub field: Option<&'static str>,
    pub old: Option<String>,
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

    /// With a letter, where there is one.
    pub fn tell_any(self, notice: Option<Notice>) -> Self {
        notice.into_iter().fold(self, Self::tell)
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
