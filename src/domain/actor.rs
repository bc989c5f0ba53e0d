//! Who acts, and the proofs of what they may do. A proof is made here only, so a step that asks for one cannot be
//! reached without it. Must not know how the actor was found.

use super::email::Email;
use super::id::{OrganisationId, UserId};
use super::refusal::Refusal;
use super::rule::Rule;
use super::word::words;
use crate::say;

words! {
    /// What an account may do. Everyone starts as User; the other two are granted (ORG-01).
    pub enum Role(label) {
        /// A person with an account and nothing more.
        User = "User",
        /// Works for one organisation.
        Verifikator = "Verifikator",
        /// Works for the authority: sees and does everything that is not the owner's alone.
        Ra = "RA",
    }
}

/// The person in whose name a command runs.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Actor {
    pub id: UserId,
    /// Its address, for history lines.
    pub email: Email,
    pub role: Role,
    pub organisation: OrganisationId,
}

/// What an actor can see (ORG-04).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    Everything,
    /// What belongs to one organisation.
    Organisation(OrganisationId),
    /// What belongs to one person.
    Own(UserId),
}

/// Proof that the actor is RA.
#[derive(Clone, Copy, Debug)]
pub struct Ra<'a>(&'a Actor);

/// Proof that the actor is a Verifikator of an organisation. RA is none: what asks for this is an organisation's own
/// affair.
#[derive(Clone, Copy, Debug)]
pub struct Verifikator<'a>(&'a Actor);

impl Actor {
    /// What this actor sees and changes (ORG-04).
    pub const fn scope(&self) -> Scope {
        match self.role {
            Role::Ra => Scope::Everything,
            Role::Verifikator => Scope::Organisation(self.organisation),
            Role::User => Scope::Own(self.id),
        }
    }

    /// Whether the actor holds an office over others: RA, or Verifikator of an organisation.
    pub fn holds_office(&self) -> bool {
        self.role != Role::User
    }

    /// Whether the actor registers people, and so may ask which addresses are taken (REG-03, ORG-04).
    pub fn may_ask_for_addresses(&self) -> Result<(), Refusal> {
        if self.holds_office() {
            return Ok(());
        }
        Err(Refusal::permission(
            Rule::Reg01,
            say!(
                "which addresses are taken is told to those who register people",
                "hanya pendaftar yang diberi tahu email mana yang sudah terdaftar"
            ),
        )
        .with_help(say!(
            "ask a Verifikator of your organisation, or RA",
            "tanyakan kepada Verifikator instansi Anda, atau RA"
        )))
    }

    /// Proves that the actor is RA.
    pub fn ra(&self) -> Result<Ra<'_>, Refusal> {
        match self.role {
            Role::Ra => Ok(Ra(self)),
            Role::Verifikator | Role::User => {
                let role = self.role.label();
                Err(Refusal::permission(
                    Rule::Org01,
                    say!(
                        "only RA may do this, and you are {role}",
                        "hanya RA yang boleh melakukan ini, sedangkan Anda {role}"
                    ),
                ))
            }
        }
    }

    /// Whether the actor may register and judge people of `organisation`; [`judges`](Self::judges) makes the proof.
    pub(super) fn may_judge_in(&self, organisation: OrganisationId) -> Result<(), Refusal> {
        match self.scope() {
            Scope::Everything => Ok(()),
            Scope::Organisation(own) if own == organisation => Ok(()),
            Scope::Organisation(_) => Err(foreign()),
            Scope::Own(_) => Err(Refusal::permission(
                Rule::Org01,
                say!(
                    "only a Verifikator of the organisation or RA may do this",
                    "hanya Verifikator organisasi atau RA yang boleh melakukan ini"
                ),
            )),
        }
    }

    /// Proves that the actor is a Verifikator of `organisation`, or refuses in the name of `rule`.
    pub fn verifikator_of(&self, organisation: OrganisationId, rule: Rule) -> Result<Verifikator<'_>, Refusal> {
        match self.scope() {
            Scope::Organisation(own) if own == organisation => Ok(Verifikator(self)),
            Scope::Organisation(_) => Err(foreign()),
            Scope::Everything | Scope::Own(_) => {
                let role = self.role.label();
                Err(Refusal::permission(
                    rule,
                    say!(
                        "only a Verifikator of the organisation may do this, and you are {role}",
                        "hanya Verifikator instansi itu yang boleh melakukan ini, sedangkan Anda {role}"
                    ),
                ))
            }
        }
    }

    /// Whether the actor may ask for something of the person `owner`, who belongs to `organisation`;
    /// [`asks`](Self::asks) makes the proof.
    pub(super) fn may_ask_for(&self, owner: UserId, organisation: OrganisationId) -> Result<(), Refusal> {
        if self.id == owner || self.sees(owner, organisation) { Ok(()) } else { Err(foreign()) }
    }

    /// Whether the person `owner` of `organisation` is within the actor's scope.
    pub fn sees(&self, owner: UserId, organisation: OrganisationId) -> bool {
        match self.scope() {
            Scope::Everything => true,
            Scope::Organisation(own) => own == organisation,
            Scope::Own(own) => own == owner,
        }
    }
}

/// The same answer for what is another's and for what is not there, so that nothing is learned (ORG-04).
pub fn foreign() -> Refusal {
    Refusal::permission(
        Rule::Org04,
        say!(
            "there is no such person among those you may see",
            "tidak ada orang tersebut di antara yang boleh Anda lihat"
        ),
    )
}

/// The same for organisations (ORG-04).
pub fn foreign_organisation() -> Refusal {
    Refusal::permission(
        Rule::Org04,
        say!(
            "there is no such organisation among those you may see",
            "tidak ada instansi tersebut di antara yang boleh Anda lihat"
        ),
    )
    .with_help(say!("see them with `bsre org list`", "lihat dengan `bsre org list`"))
}

/// The answer to somebody who says to be an account that is not there (ORG-04).
pub fn no_account(email: &str) -> Refusal {
    Refusal::permission(
        Rule::Org04,
        say!("nobody acts as {email}: no such account", "tidak ada akun {email} untuk bertindak"),
    )
}

impl<'a> Ra<'a> {
    /// Who it is.
    pub const fn actor(self) -> &'a Actor {
        self.0
    }
}

impl Verifikator<'_> {
    /// Of which organisation.
    pub const fn organisation(self) -> OrganisationId {
        self.0.organisation
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;

    fn actor(role: Role, organisation: i64) -> Actor {
        Actor {
            id: UserId(7),
            email: Email::parse("a@b.test").unwrap(),
            role,
            organisation: OrganisationId(organisation),
        }
    }

    #[test]
    fn org_01_only_ra_is_ra() {
        assert!(actor(Role::Ra, 1).ra().is_ok());
        for role in [Role::User, Role::Verifikator] {
            assert_eq!(actor(role, 1).ra().unwrap_err().rule, Some(Rule::Org01));
        }
    }

    #[test]
    fn org_04_a_verifikator_reaches_its_own_organisation_only() {
        let verifikator = actor(Role::Verifikator, 1);
        assert!(verifikator.may_judge_in(OrganisationId(1)).is_ok());
        assert_eq!(verifikator.may_judge_in(OrganisationId(2)).unwrap_err().rule, Some(Rule::Org04));
        assert!(verifikator.may_ask_for(UserId(9), OrganisationId(1)).is_ok());
        assert!(verifikator.may_ask_for(UserId(9), OrganisationId(2)).is_err());
    }

    #[test]
    fn org_04_a_user_reaches_itself_only() {
        let user = actor(Role::User, 1);
        assert!(user.may_ask_for(UserId(7), OrganisationId(1)).is_ok());
        assert!(user.may_ask_for(UserId(8), OrganisationId(1)).is_err());
        assert!(user.may_judge_in(OrganisationId(1)).is_err());
    }
}
