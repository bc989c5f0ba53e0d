//! A person's account from registration to Verified. One struct a state, one method a legal step; an illegal step has
//! no method. Update, the fourth status, lives beside the change that causes it. Must not know rows or letters' words.

use super::actor::foreign;
use super::agreement::Agreed;
use super::alike::owned;
use super::cooperation::Live;
use super::email::Email;
use super::id::{OrganisationId, RequestId, UserId};
use super::link::purpose::{Activation, Update as UpdateLink};
use super::link::{FreshLink, LinkSubject, Linked, OpenedBy, Shown};
use super::name::PersonName;
use super::notice::Notice;
use super::office::Official;
use super::product::Product;
use super::profile::{Employment, Profile};
use super::proof::{Asked, Belongs, Judged, Owned};
use super::reason::Reason;
use super::refusal::Refusal;
use super::registry::Checks;
use super::rule::Rule;
use super::secret::Secret;
use super::step::{Action, Event, Step};
use super::word::words;
use crate::say;

mod correct;
mod narrow;

pub use correct::{Correction, NewAddress};

words! {
    /// The verification status as stored and shown.
    pub enum VerificationStatus(label) {
        /// Registered, not activated.
        New = "New",
        /// Activated, to be judged by hand.
        Waiting = "Waiting for Verification",
        /// Known to be who they say.
        Verified = "Verified",
        /// A data change waits.
        Update = "Update",
    }
}

/// Who an account belongs to, in every state.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Person {
    pub id: UserId,
    pub email: Email,
    pub name: PersonName,
    pub organisation: OrganisationId,
}

/// Registered and not activated.
#[derive(Clone, Debug)]
pub struct New {
    person: Person,
}

/// Activated, and to be judged by hand.
#[derive(Clone, Debug)]
pub struct Waiting {
    person: Person,
    profile: Profile,
}

/// Known to be who they say.
#[derive(Clone, Debug)]
pub struct Verified {
    person: Person,
    profile: Profile,
}

/// A person with a data change that waits.
#[derive(Clone, Debug)]
pub struct Update {
    person: Person,
    profile: Profile,
}

/// An account as it is loaded.
#[derive(Clone, Debug)]
pub enum Verification {
    /// Registered and not activated.
    New(New),
    /// A data change waits.
    Update(Update),
    /// Known to be who they say.
    Verified(Verified),
    /// To be judged by hand.
    Waiting(Waiting),
}

/// What somebody who becomes Verified is given: a first password, and the link to set a passphrase (VER-05).
#[derive(Debug)]
pub struct Welcome {
    /// The generated password.
    pub password: Secret,
    /// The set-passphrase link.
    pub link: FreshLink,
    /// The issuance request that the link is about.
    pub request: RequestId,
}

/// Verified this very moment: nothing can be done with it but the [`welcome`](Admitted::welcome) that is due.
#[derive(Clone, Debug)]
pub struct Admitted(Verified);

impl Admitted {
    /// Sends both letters: account information, and the link to set a passphrase (VER-05).
    pub fn welcome(self, welcome: Welcome) -> Step<Verified> {
        let username = self.0.person.email.as_str().to_owned();
        let account = Notice::AccountInformation { username, password: welcome.password };
        let link = Notice::SetPassphrase { token: welcome.link.token, until: welcome.link.until };
        let asked = Event::with(Action::IssuanceRequested, "product", Product::Signature.label());
        Step::to(self.0, asked).tell(account).tell_about(link, LinkSubject::Request(welcome.request))
    }
}

/// How an activation ends.
#[derive(Debug)]
pub enum Activated {
    /// The registries agree.
    Admitted(Admitted),
    /// To be judged by hand.
    Waiting(Waiting),
}

// The accounts of a person, in every state, belong to that person (ORG-04).
owned!(person: id; Verification, New, Waiting, Verified, Update);

macro_rules! narrowed {
    ($proof:ident: $($(#[$doc:meta])* $narrow:ident -> $state:ident;)*) => {
        impl<'a> $proof<'a, Verification> {
            $($(#[$doc])*
            pub fn $narrow(self) -> Result<$proof<'a, $state>, Refusal> {
                self.narrow(Verification::$narrow)
            })*
        }
    };
}
narrowed! { Asked:
    /// Narrows to somebody for whom a certificate can be asked (ISS-07).
    into_verified_for_certificate -> Verified;
    /// Narrows to somebody whose data can change (UPD-05).
    into_verified_for_change -> Verified;
}
narrowed! { Judged:
    /// Narrows to somebody whose name and address can be corrected (REG-10).
    into_new_to_correct -> New;
    /// Narrows to somebody to whom the activation link is sent again (REG-05).
    into_new_to_resend -> New;
    /// Narrows to Waiting for Verification, or refuses (VER-03).
    into_waiting -> Waiting;
    /// Narrows to somebody who may be moved (UPD-04).
    into_verified_for_move -> Verified;
    /// Narrows to somebody whose change is judged (UPD-06).
    into_update_to_judge -> Update;
}

impl Judged<'_, Live> {
    /// Registers a person in a live organisation, under an address that it takes (REG-01, REG-04, ORG-06). The row number is
    /// known once it is stored.
    pub fn register(&self, _address: &Official, link: &FreshLink) -> Step<()> {
        Step::to((), Event::of(Action::Registered)).tell(activation(link))
    }
}

fn activation(link: &FreshLink) -> Notice {
    Notice::Activation { token: link.token.clone(), until: link.until }
}

impl New {
    /// Who it is.
    pub const fn person(&self) -> &Person {
        &self.person
    }
}

impl Judged<'_, New> {
    /// Sends the activation link again, in a live organisation; the former one dies (REG-05, ORG-02).
    pub fn resend(self, link: &FreshLink, pks: Live) -> Result<Step<New>, Refusal> {
        pks.covers(self.person.organisation)?;
        let step = Step::to(self.into_thing(), Event::with(Action::LinkSent, "kind", "activation"));
        Ok(step.tell(activation(link)))
    }
}

impl OpenedBy<Activation> for New {
    fn is_meant(&self, shown: &Shown<Activation>) -> bool {
        self.person.id == shown.user()
    }
}

impl Linked<Activation, New> {
    /// Activates the account with its owner's data: admitted when the registries agree (VER-01), else Waiting (VER-02).
    /// Somebody who is neither ASN nor POLRI is always judged by hand. The organisation is live (ORG-02).
    pub fn activate(
        self,
        profile: Profile,
        checks: &Checks,
        _agreed: Agreed,
        pks: Live,
    ) -> Result<Step<Activated>, Refusal> {
        pks.covers(self.person.organisation)?;
        let New { mut person } = self.into_thing();
        let old = std::mem::replace(&mut person.name, profile.name().clone());
        let renamed =
            (old != person.name).then(|| Event::change(Action::Activated, "name", old.as_str(), person.name.as_str()));
        let by_hand = matches!(profile.employment(), Employment::Other { .. });
        let step = if checks.agree() && !by_hand {
            let event = Event::change(
                Action::Verified,
                "verification",
                VerificationStatus::New.label(),
                VerificationStatus::Verified.label(),
            );
            Step::to(Activated::Admitted(Admitted(Verified { person, profile })), Event::of(Action::Activated))
                .and(event)
        } else {
            let why = if checks.agree() { "Lainnya".to_owned() } else { checks.disagreements() };
            let event = Event::with(Action::Activated, "checks", why);
            Step::to(Activated::Waiting(Waiting { person, profile }), event)
        };
        Ok(renamed.into_iter().fold(step, Step::and))
    }
}

impl Waiting {
    /// Who it is.
    pub const fn person(&self) -> &Person {
        &self.person
    }
}

impl Judged<'_, Waiting> {
    /// Confirms by hand that the person, of a live organisation, is who they say (VER-03, ORG-02); nobody does so for
    /// themselves (VER-06).
    pub fn approve(self, pks: Live) -> Result<Step<Admitted>, Refusal> {
        pks.covers(self.person.organisation)?;
        let Waiting { person, profile } = self.not_by_itself()?;
        let event = Event::change(
            Action::Verified,
            "verification",
            VerificationStatus::Waiting.label(),
            VerificationStatus::Verified.label(),
        );
        Ok(Step::to(Admitted(Verified { person, profile }), event))
    }

    /// Turns the person down: back to New with the reason and a new activation link (VER-03, VER-04).
    pub fn reject(self, reason: &Reason, link: &FreshLink) -> Result<Step<New>, Refusal> {
        let Waiting { person, .. } = self.not_by_itself()?;
        let notice =
            Notice::VerificationRejected { reason: reason.to_string(), token: link.token.clone(), until: link.until };
        Ok(Step::to(New { person }, Event::with(Action::Rejected, "reason", reason.as_str())).tell(notice))
    }

    fn not_by_itself(self) -> Result<Waiting, Refusal> {
        if self.by_owner() {
            return Err(Refusal::permission(
                Rule::Ver06,
                say!("nobody verifies their own account", "tidak seorang pun memverifikasi akunnya sendiri"),
            ));
        }
        Ok(self.into_thing())
    }
}

impl Verified {
    /// Who it is.
    pub const fn person(&self) -> &Person {
        &self.person
    }

    /// Their data.
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Whether it is the person `id`; whoever else is answered as nobody is (ORG-04).
    pub(super) fn is(&self, id: UserId) -> Result<(), Refusal> {
        if self.person.id == id { Ok(()) } else { Err(foreign()) }
    }

    /// A change waits from now on; only [`update`](super::update) says when.
    pub(super) fn into_update(self) -> Update {
        Update { person: self.person, profile: self.profile }
    }

    /// The same person with other data.
    pub(super) fn with(self, person: Person, profile: Profile) -> Self {
        Self { person, profile }
    }
}

impl OpenedBy<UpdateLink> for Update {
    fn is_meant(&self, shown: &Shown<UpdateLink>) -> bool {
        self.person.id == shown.user()
    }
}

impl Update {
    /// Who it is.
    pub const fn person(&self) -> &Person {
        &self.person
    }

    /// Their data as they still are.
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// No change waits any more; only [`update`](super::update) says when.
    pub(super) fn into_verified(self) -> Verified {
        Verified { person: self.person, profile: self.profile }
    }
}

impl Verification {
    /// Rebuilds a state from its row; `None` when no state fits the row. Only the store calls this.
    pub fn restore(status: VerificationStatus, person: Person, profile: Option<Profile>) -> Option<Self> {
        match (status, profile) {
            (VerificationStatus::New, _) => Some(Self::New(New { person })),
            (VerificationStatus::Waiting, Some(profile)) => Some(Self::Waiting(Waiting { person, profile })),
            (VerificationStatus::Verified, Some(profile)) => Some(Self::Verified(Verified { person, profile })),
            (VerificationStatus::Update, Some(profile)) => Some(Self::Update(Update { person, profile })),
            (VerificationStatus::Waiting | VerificationStatus::Verified | VerificationStatus::Update, None) => None,
        }
    }

    /// The status to store and show.
    pub const fn status(&self) -> VerificationStatus {
        match self {
            Self::New(_) => VerificationStatus::New,
            Self::Update(_) => VerificationStatus::Update,
            Self::Verified(_) => VerificationStatus::Verified,
            Self::Waiting(_) => VerificationStatus::Waiting,
        }
    }

    /// Who it is, whatever the state.
    pub const fn person(&self) -> &Person {
        match self {
            Self::New(New { person })
            | Self::Update(Update { person, .. })
            | Self::Verified(Verified { person, .. })
            | Self::Waiting(Waiting { person, .. }) => person,
        }
    }
}

/// The answer where somebody is to wait for a judgement whom the registries admitted (VER-01).
pub fn verified_at_once(email: &Email) -> Refusal {
    let email = email.as_str();
    Refusal::state(
        Rule::Ver01,
        say!("the registries agree, so {email} is Verified at once", "data registri sesuai, {email} langsung Verified"),
    )
}
