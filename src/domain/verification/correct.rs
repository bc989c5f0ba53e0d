//! What was mistyped at registration is corrected while the account is New: name and address, by whoever registers
//! (REG-10). Nothing else is known of a person by then. Must not know who has which address.

use super::{New, activation};
use crate::domain::cooperation::Live;
use crate::domain::email::Email;
use crate::domain::link::FreshLink;
use crate::domain::name::PersonName;
use crate::domain::office::Official;
use crate::domain::proof::Judged;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::step::{Action, Event, Step};
use crate::say;

/// What is to be another name or address than the recorded one.
#[derive(Clone, Debug)]
pub struct Correction {
    name: Option<PersonName>,
    email: Option<Email>,
}

/// An address that the account is to have: free (REG-03), official (ORG-06), and with the link that goes to it.
#[derive(Debug)]
pub struct NewAddress {
    /// That the organisation takes it.
    pub official: Official,
    /// The activation link.
    pub link: FreshLink,
}

impl Correction {
    /// Takes what is asked for and leaves out what is recorded so; where nothing is left there is nothing to correct.
    pub fn of(new: &New, name: Option<PersonName>, email: Option<Email>) -> Result<Self, Refusal> {
        let person = new.person();
        let name = name.filter(|name| *name != person.name);
        let email = email.filter(|email| email.as_str() != person.email.as_str());
        if name.is_some() || email.is_some() {
            return Ok(Self { name, email });
        }
        let (recorded, address) = (person.name.as_str(), person.email.as_str());
        let no = say!(
            "nothing is to be corrected: {recorded}, {address}, stands there so already",
            "tidak ada yang perlu dibetulkan: {recorded}, {address}, sudah tercatat demikian"
        );
        Err(Refusal::state(Rule::Reg10, no).with_help(say!(
            "send the activation link again with `bsre user resend {address}`",
            "kirim ulang tautan aktivasi dengan `bsre user resend {address}`"
        )))
    }

    /// The address that it is to be, where it is to be another.
    pub const fn email(&self) -> Option<&Email> {
        self.email.as_ref()
    }
}

impl Judged<'_, New> {
    /// Corrects the account, whose organisation's agreement holds: a new address gets the activation link, and the former
    /// link dies (REG-10, LNK-01).
    pub fn correct(self, correction: Correction, address: Option<NewAddress>, pks: Live) -> Result<Step<New>, Refusal> {
        let New { mut person } = self.into_thing();
        pks.covers(person.organisation)?;
        let mut events = Vec::new();
        if let Some(name) = correction.name {
            events.push(Event::change(Action::Corrected, "name", person.name.as_str(), name.as_str()));
            person.name = name;
        }
        let mut letter = None;
        if let (Some(email), Some(address)) = (correction.email, address) {
            events.push(Event::change(Action::Corrected, "email", person.email.as_str(), email.as_str()));
            person.email = email;
            letter = Some(activation(&address.link));
        }
        Ok(Step { state: New { person }, letters: Vec::new(), events }.tell_any(letter))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;
    use crate::domain::Timestamp;
    use crate::domain::actor::{Actor, Role};
    use crate::domain::cooperation::Cooperation;
    use crate::domain::id::{OrganisationId, UserId};
    use crate::domain::notice::LinkKind;
    use crate::domain::office::MailDomains;
    use crate::domain::organisation::{Agreement, OrganisationKind, OrganisationName};
    use crate::domain::secret::Secret;
    use crate::domain::verification::{Person, Verification, VerificationStatus};

    fn new() -> New {
        let person = Person {
            id: UserId(7),
            email: Email::parse("ayu@contoh.test").unwrap(),
            name: PersonName::parse("Ayu Lestari").unwrap(),
            organisation: OrganisationId(1),
        };
        Verification::restore(VerificationStatus::New, person, None).unwrap().into_new_to_correct().unwrap()
    }

    fn corrected(name: Option<&str>, email: Option<&str>) -> Result<Step<New>, Refusal> {
        let (now, name) = (Timestamp::from_unix(10), name.map(|name| PersonName::parse(name).unwrap()));
        let organisation = Cooperation {
            id: OrganisationId(1),
            name: OrganisationName::parse("Dinas Contoh").unwrap(),
            kind: OrganisationKind::Regional,
            pks: Some(Agreement::parse("PKS/1", time::macros::date!(1970 - 01 - 01)).unwrap()),
            responsible: None,
            created_at: now,
            closed_at: None,
        };
        let id = UserId(2);
        let by = Actor {
            id,
            email: Email::parse("v@contoh.test").unwrap(),
            role: Role::Verifikator,
            organisation: organisation.id,
        };
        let new = new();
        let correction = Correction::of(&new, name, email.map(|email| Email::parse(email).unwrap()))?;
        let address = correction.email().map(|email| NewAddress {
            official: MailDomains::default().official(email, &organisation.name).unwrap(),
            link: FreshLink::new(LinkKind::Activation, Secret::from("t"), now),
        });
        by.judges(new)?.correct(correction, address, organisation.live(now)?)
    }

    #[test]
    fn reg_10_a_new_address_gets_the_link_and_a_new_name_alone_none() {
        let step = corrected(Some("Ayu Lestari Contoh"), Some("ayu.lestari@contoh.test")).unwrap();
        assert_eq!((step.letters.len(), step.events.len()), (1, 2));
        assert_eq!(step.state.person().email.as_str(), "ayu.lestari@contoh.test");
        let step = corrected(Some("Ayu Lestari Contoh"), Some("ayu@contoh.test")).unwrap();
        assert_eq!((step.letters.len(), step.events[0].field), (0, Some("name")));
        assert_eq!(step.state.person().name.as_str(), "Ayu Lestari Contoh");
        let case = corrected(None, Some("Ayu@contoh.test")).unwrap();
        assert_eq!(case.events[0].new.as_deref(), Some("Ayu@contoh.test"));
    }

    #[test]
    fn reg_10_what_is_recorded_so_is_no_correction() {
        let no = corrected(Some("Ayu Lestari"), None).unwrap_err();
        assert_eq!((no.rule, no.kind.exit()), (Some(Rule::Reg10), 6));
    }
}
