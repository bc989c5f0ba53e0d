//! A forgotten sign-in password: the letter with the link, and the new password (LOG-04).
//! What makes a password acceptable is in `passphrase`; must not know how it is kept.

use super::link::purpose::Password;
use super::link::{FreshLink, Shown};
use super::notice::Notice;
use super::refusal::Refusal;
use super::rule::Rule;
use super::step::{Action, Event, Step};
use crate::say;

/// The answer to a wrong password and to an address that belongs to nobody, alike (LOG-01).
pub fn wrong() -> Refusal {
    Refusal::credential(Rule::Log01, say!("the email or the password is wrong", "email atau kata sandi salah"))
        .with_help(say!("forgotten? `bsre password forgot EMAIL`", "lupa? `bsre password forgot EMAIL`"))
}

/// Sends the link; the former one dies (LOG-04).
pub fn forgotten(link: FreshLink) -> Step<()> {
    let event = Event::with(Action::LinkSent, "kind", "password");
    Step::to((), event).tell(Notice::PasswordReset { token: link.token, until: link.until })
}

impl Shown<Password> {
    /// A new password by whoever shows the link. The save takes every authenticator and session with it: whoever found the
    /// old password has nothing left, and the authenticator is set up again (LOG-04, LOG-07).
    pub fn reset(&self) -> Step<()> {
        Step::to((), Event::of(Action::PasswordReset))
    }
}
