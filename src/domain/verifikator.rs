//! The way to the role of Verifikator and out of it (STA-03): Invited, Waiting for Verification, Granted, Withdrawn.
//! These are states of the nomination, beside those of the account. Must not know rows or sessions.

use super::actor::{Ra, Role, foreign};
use super::alike::facts;
use super::id::{FormId, NominationId, OrganisationId, UserId};
use super::notice::Notice;
use super::organisation::OrganisationKind;
use super::profile::Employment;
use super::reason::Reason;
use super::refusal::Refusal;
use super::roster::{Permanence, Roster, Unit, may_serve};
use super::rule::Rule;
use super::standing::{Newest, label, may_sign};
use super::step::{Action, Event, Step};
use super::verification::{self, Person, Verification};
use super::word::words;
use crate::say;

words! {
    /// The state of a nomination as stored.
    pub enum NominationStatus(label) {
        /// Nominated; the form has not come.
        Invited = "Invited",
        /// The form is here; RA grants the role when the candidate is ready.
        Waiting = "Waiting for Verification",
        /// Holds the role.
        Granted = "Granted",
        /// Over.
        Withdrawn = "Withdrawn",
    }
}

impl NominationStatus {
    /// What the manual's table shows as verification status of the application (STA-03).
    pub const fn row(self) -> &'static str {
        match self {
            Self::Granted => verification::VerificationStatus::Verified.label(),
            Self::Waiting => verification::VerificationStatus::Waiting.label(),
            Self::Invited | Self::Withdrawn => "-",
        }
    }
}

/// What every nomination has.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct NominationFacts {
    pub id: NominationId,
    pub user: UserId,
    pub organisation: OrganisationId,
    pub unit: Unit,
    pub permanence: Permanence,
}

/// Nominated; the form has not come.
#[derive(Clone, Debug)]
pub struct Invited(NominationFacts);

/// Waits for RA.
#[derive(Clone, Debug)]
pub struct Waiting(NominationFacts);

/// Holds the role.
#[derive(Clone, Debug)]
pub struct Granted(NominationFacts);

/// A nomination that is not over, as it is loaded.
#[derive(Clone, Debug)]
pub enum Nomination {
    /// Holds the role.
    Granted(Granted),
    /// The form has not come.
    Invited(Invited),
    /// Waits for RA.
    Waiting(Waiting),
}

/// Proof that a form is kept. RA attaches it; a candidate uploads nothing (VRF-07).
#[derive(Clone, Copy, Debug)]
pub struct Attached(FormId);

impl Attached {
    /// The form that RA has just put in.
    pub const fn by(_ra: Ra<'_>, form: FormId) -> Self {
        Self(form)
    }

    /// Its row.
    pub const fn form(self) -> FormId {
        self.0
    }
}

/// Who registered somebody that is to follow a verifikator (VRF-05).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegisteredBy {
    /// Whoever else.
    SomebodyElse,
    /// The verifikator who is followed.
    TheOldOne,
}

/// On what occasion the role is given; it names the rule that asks for readiness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A nomination is granted (VRF-04).
    Grant,
    /// Somebody takes the place of another (VRF-05).
    Replacement,
}

/// Proof that somebody is ready for the role: fit for it, and Verified with Issue, or Verified where they follow another
/// (VRF-04, VRF-05, STA-03).
#[derive(Clone, Debug)]
pub struct Ready(UserId);

impl Ready {
    /// Looks at the candidate as they stand: employment (VRF-02, VRF-03), account and newest certificate (VRF-04).
    pub fn prove(
        account: Verification,
        newest: Newest,
        kind: OrganisationKind,
        permanence: Permanence,
        occasion: Occasion,
    ) -> Result<Self, Refusal> {
        let rule = match occasion {
            Occasion::Grant => Rule::Vrf04,
            Occasion::Replacement => Rule::Vrf05,
        };
        let (id, email, status) = (account.person().id, account.person().email.as_str().to_owned(), account.status());
        let verified = account.into_verified(rule)?;
        may_serve(verified.profile().employment(), kind, permanence)?;
        if occasion == Occasion::Replacement || may_sign(status, newest) {
            return Ok(Self(id));
        }
        let newest = label(newest);
        Err(Refusal::state(
            rule,
            say!(
                "the certificate of {email} is {newest}, not Issue",
                "sertifikat {email} berstatus {newest}, bukan Issue"
            ),
        ))
    }
}

/// Somebody about to be nominated.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Nominee<'a> {
    pub unit: Unit,
    pub permanence: Permanence,
    /// How they are employed, once they have said so at activation.
    pub employment: Option<&'a Employment>,
    pub kind: OrganisationKind,
    pub serves: OrganisationId,
    pub organisation: &'a str,
}

impl Nominee<'_> {
    /// Nominates: with the form in hand it waits for the grant at once, without it the candidate is invited
    /// (VRF-04, VRF-07). What is sure to be refused later is refused now.
    pub fn nominate(
        self,
        _by: Ra<'_>,
        form: Option<Attached>,
        roster: &Roster,
    ) -> Result<Step<NominationStatus>, Refusal> {
        roster.has_room(self.unit)?;
        if let Some(employment) = self.employment {
            may_serve(employment, self.kind, self.permanence)?;
        }
        let status = if form.is_some() { NominationStatus::Waiting } else { NominationStatus::Invited };
        let organisation = self.organisation.to_owned();
        Ok(self.recorded(status).tell(Notice::VerifikatorInvited { organisation }))
    }

    /// Nominates for a place that is left in this very step, so the only letter is that of the grant (VRF-05).
    pub fn succeed(
        self,
        _by: Ra<'_>,
        _form: Attached,
        left: &NominationFacts,
    ) -> Result<Step<NominationStatus>, Refusal> {
        if (left.organisation, left.unit) != (self.serves, self.unit) {
            return Err(foreign());
        }
        Ok(self.recorded(NominationStatus::Waiting))
    }

    fn recorded(self, status: NominationStatus) -> Step<NominationStatus> {
        let step = Step::to(status, Event::with(Action::Nominated, "nomination", status.label())).and(Event::with(
            Action::Nominated,
            "nomination_unit",
            self.unit.word(),
        ));
        match self.permanence {
            Permanence::Stated => step.and(Event::with(Action::Nominated, "permanent_employee", "stated")),
            Permanence::Unstated => step,
        }
    }
}

facts!(0: NominationFacts; Invited, Waiting, Granted);

impl Invited {
    /// Takes the form for which the nomination of the person at `email` waits; nothing else brings it on (STA-03).
    pub fn awaited(&self, form: Option<Attached>, email: &str) -> Result<Attached, Refusal> {
        form.ok_or_else(|| {
            let no =
                say!("{email} is invited already, and the form is awaited", "{email} sudah diundang, formulir dinanti");
            Refusal::state(Rule::Sta03, no)
        })
    }

    /// The form has come.
    pub fn receive(self, _form: Attached) -> Step<Waiting> {
        let event = Event::change(
            Action::Nominated,
            "nomination",
            NominationStatus::Invited.label(),
            NominationStatus::Waiting.label(),
        );
        Step::to(Waiting(self.0), event)
    }
}

impl Waiting {
    /// Grants the role to somebody who is ready, on a free place (VRF-01, VRF-04).
    pub fn grant(
        self,
        _by: Ra<'_>,
        ready: &Ready,
        roster: &Roster,
        organisation: &str,
    ) -> Result<Step<Granted>, Refusal> {
        if ready.0 != self.0.user {
            return Err(foreign());
        }
        roster.has_room(self.0.unit)?;
        let event = Event::change(Action::RoleChanged, "role", Role::User.label(), Role::Verifikator.label());
        let organisation = organisation.to_owned();
        Ok(Step::to(Granted(self.0), event).tell(Notice::VerifikatorGranted { organisation }))
    }
}

impl Granted {
    /// Refuses a successor from another organisation, or one whom somebody else registered than `old`, who holds the role
    /// (VRF-05).
    pub fn can_be_followed_by(&self, successor: &Person, registered: RegisteredBy, old: &str) -> Result<(), Refusal> {
        let email = successor.email.as_str();
        if self.0.organisation != successor.organisation {
            let no = say!(
                "{email} belongs to another organisation than the verifikator to be replaced",
                "{email} bukan dari instansi verifikator yang digantikan"
            );
            return Err(Refusal::state(Rule::Vrf05, no));
        }
        match registered {
            RegisteredBy::TheOldOne => Ok(()),
            RegisteredBy::SomebodyElse => Err(Refusal::state(
                Rule::Vrf05,
                say!("{email} was not registered by {old}", "{email} tidak didaftarkan oleh {old}"),
            )
            .with_help(say!(
                "take the role back with `bsre verifikator withdraw {old}`, then \
                 `bsre verifikator nominate {email} --unit it|hr --form F.pdf`",
                "cabut perannya dengan `bsre verifikator withdraw {old}`, lalu \
                 `bsre verifikator nominate {email} --unit it|hr --form F.pdf`"
            ))),
        }
    }

    /// Takes the role back; the account and its certificate stay.
    pub fn withdraw(self, _by: Ra<'_>, organisation: &str, reason: Option<&Reason>) -> Step<NominationFacts> {
        let event = Event::change(Action::RoleChanged, "role", Role::Verifikator.label(), Role::User.label());
        let organisation = organisation.to_owned();
        let step = Step::to(self.0, event).tell(Notice::VerifikatorWithdrawn { organisation });
        reason
            .into_iter()
            .fold(step, |step, reason| step.and(Event::with(Action::RoleChanged, "reason", reason.as_str())))
    }
}

impl Nomination {
    /// Rebuilds a state from its row; `None` when it is over. Only the store calls this.
    pub const fn restore(status: NominationStatus, facts: NominationFacts) -> Option<Self> {
        match status {
            NominationStatus::Granted => Some(Self::Granted(Granted(facts))),
            NominationStatus::Invited => Some(Self::Invited(Invited(facts))),
            NominationStatus::Waiting => Some(Self::Waiting(Waiting(facts))),
            NominationStatus::Withdrawn => None,
        }
    }

    /// The status to store and show.
    pub const fn status(&self) -> NominationStatus {
        match self {
            Self::Granted(_) => NominationStatus::Granted,
            Self::Invited(_) => NominationStatus::Invited,
            Self::Waiting(_) => NominationStatus::Waiting,
        }
    }

    /// What it has, whatever its state.
    pub const fn facts(&self) -> &NominationFacts {
        match self {
            Self::Granted(Granted(facts)) | Self::Invited(Invited(facts)) | Self::Waiting(Waiting(facts)) => facts,
        }
    }

    /// Narrows to Waiting for Verification, or says where it stands (STA-03).
    pub fn into_waiting(self) -> Result<Waiting, Refusal> {
        match self {
            Self::Waiting(waiting) => Ok(waiting),
            other => Err(other.stands()),
        }
    }

    /// Narrows to Invited, or says where it stands (STA-03).
    pub fn into_invited(self) -> Result<Invited, Refusal> {
        match self {
            Self::Invited(invited) => Ok(invited),
            other => Err(other.stands()),
        }
    }

    /// Narrows to Granted, or says that the role is not held.
    pub fn into_granted(self) -> Result<Granted, Refusal> {
        match self {
            Self::Granted(granted) => Ok(granted),
            other => Err(other.stands()),
        }
    }

    /// Ends a nomination that was not granted, for a reason that the candidate is told.
    pub fn reject(self, _by: Ra<'_>, organisation: &str, reason: &Reason) -> Result<Step<NominationFacts>, Refusal> {
        let was = self.status().label();
        match self {
            Self::Granted(_) => Err(self.stands()),
            Self::Invited(Invited(facts)) | Self::Waiting(Waiting(facts)) => {
                let organisation = organisation.to_owned();
                let event =
                    Event::change(Action::NominationEnded, "nomination", was, NominationStatus::Withdrawn.label());
                Ok(Step::to(facts, event)
                    .and(Event::with(Action::NominationEnded, "reason", reason.as_str()))
                    .tell(Notice::VerifikatorRejected { organisation, reason: reason.to_string() }))
            }
        }
    }

    /// The refusal that says where it stands.
    pub fn stands(&self) -> Refusal {
        let status = self.status().label();
        Refusal::state(Rule::Sta03, say!("the nomination is {status}", "pencalonan berstatus {status}"))
    }
}

/// The answer where somebody is to be replaced who is no verifikator (VRF-05).
pub fn no_verifikator(email: &str) -> Refusal {
    Refusal::state(Rule::Vrf05, say!("{email} is no verifikator", "{email} bukan verifikator"))
        .with_help(say!("see them with `bsre verifikator list`", "lihat dengan `bsre verifikator list`"))
}

/// The answer to a plan that makes somebody Verifikator without a certificate in use (STA-03).
pub fn needs_certificate() -> Refusal {
    Refusal::state(Rule::Sta03, say!("a Verifikator is Verified/Issue", "Verifikator berstatus Verified/Issue"))
}

/// The answer where nobody is nominated.
pub fn not_nominated(email: &str) -> Refusal {
    Refusal::state(Rule::Vrf04, say!("{email} is not nominated as verifikator", "{email} tidak dicalonkan")).with_help(
        say!(
            "nominate with `bsre verifikator nominate EMAIL --unit it|hr --form F.pdf`",
            "calonkan dengan `bsre verifikator nominate EMAIL --unit it|hr --form F.pdf`"
        ),
    )
}

#[cfg(test)]
mod tests;
