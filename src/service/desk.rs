//! What every use case has at hand: who acts, the moment, the master key; and how a step's consequences are recorded:
//! letters, links and history in the transaction of the change itself (MAI-02).

use crate::domain::actor::{Actor, foreign, no_account};
use crate::domain::id::{MailId, UserId};
use crate::domain::link::purpose::LinkPurpose;
use crate::domain::link::{self, FreshLink, Link, Shown};
use crate::domain::notice::{LinkKind, Notice};
use crate::domain::reminder::CLOCK;
use crate::domain::secret::Secret;
use crate::domain::session::{self, Session};
use crate::domain::step::{Event, Letter, Step};
use crate::domain::verification::Person;
use crate::domain::{Refusal, Timestamp};
use crate::error::{Error, Result};
use crate::mail::letter;
use crate::pki::token;
use crate::pki::vault::MasterKey;
use crate::say;
use crate::store::link::NewLink;
use crate::store::{Reading, Writing, history, link as links, mail, session as sessions, setting, user};
use crate::world::World;

/// The setting that says that people must sign in; made by `init` and by nothing else.
pub(super) const SIGN_IN: &str = "login.required";

/// Who acts, when, and with which master key.
#[derive(Debug)]
pub struct Desk {
    vault: MasterKey,
    world: World,
    who: Who,
}

/// Who a command says it is.
#[derive(Debug, Default)]
pub struct Who {
    /// The account named with `--as`.
    pub named: Option<String>,
    /// The token of a session, as `login` gave it.
    pub session: Option<Secret>,
}

impl From<Option<String>> for Who {
    fn from(named: Option<String>) -> Self {
        Self { named, session: None }
    }
}

impl Desk {
    pub(super) const fn new(vault: MasterKey, world: World, who: Who) -> Self {
        Self { vault, world, who }
    }

    /// The moment at which the command runs.
    pub const fn now(&self) -> Timestamp {
        self.world.now()
    }

    /// The run's own moment where `now` is dated back: agreements are judged at it (ORG-02).
    pub const fn present(&self) -> Timestamp {
        self.world.present()
    }

    pub(super) const fn vault(&self) -> &MasterKey {
        &self.vault
    }

    pub(super) const fn world(&self) -> &World {
        &self.world
    }

    /// Who acts: where sign-in is required the owner of a live session (LOG-07), elsewhere the account named with `--as`,
    /// or the officer that came with the store.
    pub(super) fn actor(&self, view: &Reading<'_>) -> Result<Actor> {
        if setting::flag(view, SIGN_IN)? {
            return self.signed_in(view);
        }
        let email = match &self.who.named {
            Some(email) => email.clone(),
            None => user::first_officer(view)?.ok_or_else(|| Error::Internal("the store has no officer".to_owned()))?,
        };
        user::actor(view, &email)?.ok_or_else(|| no_account(&email).into())
    }

    fn signed_in(&self, view: &Reading<'_>) -> Result<Actor> {
        if self.who.named.is_some() {
            return Err(session::no_naming().into());
        }
        self.actor_of(view, self.session(view)?.live(self.now())?)
    }

    /// The session whose token the command carries, live or not.
    pub(super) fn session(&self, view: &Reading<'_>) -> Result<Session> {
        let token = self.who.session.as_ref().ok_or_else(session::absent)?;
        Ok(sessions::find(view, &token::hash(token.reveal()))?.ok_or_else(session::unknown)?)
    }

    /// A link of `kind`, about to be mailed (LNK-02).
    pub(super) fn fresh_link(&self, kind: LinkKind) -> Result<FreshLink> {
        let token = Secret::from(token::text(self.world.random()?));
        Ok(FreshLink::new(kind, token, self.now()))
    }

    /// The link behind a token that somebody shows, if it is live and of this purpose.
    pub(super) fn shown_link<P: LinkPurpose>(&self, view: &Reading<'_>, token: &Secret) -> Result<Shown<P>> {
        let found = self.found_link(view, P::KIND, token)?;
        let no = match found.accept(self.now()) {
            Ok(shown) => return Ok(shown),
            Err(no) => self.say_how_again(view, &found, no),
        };
        self.told(&self.actor_of(view, found.user)?, no)
    }

    /// Whether a token is that of a live link of `kind`, or why it is not.
    pub(super) fn live_link(&self, view: &Reading<'_>, kind: LinkKind, token: &Secret) -> Result<()> {
        let found = self.found_link(view, kind, token)?;
        found.live(kind, self.now()).or_else(|no| self.say_how_again(view, &found, no))
    }

    /// A refused link's answer; where it lapsed, with the command that sends another (LNK-01).
    fn say_how_again<T>(&self, view: &Reading<'_>, link: &Link, no: Refusal) -> Result<T> {
        if !link.lapsed(self.now()) {
            return Err(no.into());
        }
        let owner = user::get(view, link.user)?;
        Err(no.with_help(link.again(owner.person().email.as_str())).into())
    }

    fn found_link(&self, view: &Reading<'_>, kind: LinkKind, token: &Secret) -> Result<Link> {
        Ok(links::find(view, &token::hash(token.reveal()))?.ok_or_else(|| link::unknown(kind))?)
    }

    /// The owner of a shown link as the actor of what follows.
    pub(super) fn owner_of<P: LinkPurpose>(&self, view: &Reading<'_>, shown: &Shown<P>) -> Result<Actor> {
        self.actor_of(view, shown.user())
    }

    /// A person as the actor of what follows.
    pub(super) fn actor_of(&self, view: &Reading<'_>, id: UserId) -> Result<Actor> {
        let owner = user::get(view, id)?;
        let person = owner.person();
        Ok(Actor { id: person.id, email: person.email.clone(), role: owner.role, organisation: person.organisation })
    }

    /// What came of a use case, with help that whoever acted can follow.
    pub(super) fn told<T>(&self, actor: &Actor, done: Result<T>) -> Result<T> {
        done.map_err(|error| match error {
            Error::Refused(refusal) => {
                let told = refusal.told_to(actor.role);
                if self.who.session.is_some() { told.where_people_sign_in() } else { told }.into()
            }
            other => other,
        })
    }

    /// A person whom the actor may see. RA is told when there is none; to the others another's person and nobody are
    /// the same (ORG-04).
    pub(super) fn person(&self, view: &Reading<'_>, actor: &Actor, email: &str) -> Result<user::User> {
        use crate::domain::actor::Scope;
        match user::find(view, email)? {
            Some(found) if actor.sees(found.person().id, found.person().organisation) => Ok(found),
            None if actor.scope() == Scope::Everything => Err(nobody(email).into()),
            Some(_) | None => Err(foreign().into()),
        }
    }

    /// Records what a step about `person` leads to, and returns its state. A link ends the live one about the same thing
    /// (LNK-01).
    pub(super) fn record<S>(&self, change: &Writing<'_>, actor: &Actor, person: &Person, step: Step<S>) -> Result<S> {
        self.record_beside(change, actor.email.as_str(), person, step, Former::Ends)
    }

    /// The same for a person registered in this very transaction, who has no former links.
    pub(super) fn record_first<S>(
        &self,
        change: &Writing<'_>,
        actor: &Actor,
        person: &Person,
        step: Step<S>,
    ) -> Result<S> {
        self.record_beside(change, actor.email.as_str(), person, step, Former::None)
    }

    /// The same where nobody acted but the clock (MAI-05).
    pub(super) fn record_by_clock<S>(&self, change: &Writing<'_>, person: &Person, step: Step<S>) -> Result<S> {
        self.record_beside(change, CLOCK, person, step, Former::Ends)
    }

    fn record_beside<S>(
        &self,
        change: &Writing<'_>,
        by: &str,
        person: &Person,
        step: Step<S>,
        former: Former,
    ) -> Result<S> {
        for letter in &step.letters {
            self.post(change, person, letter, former)?;
        }
        self.remember(change, by, person, &step.events)?;
        Ok(step.state)
    }

    fn remember(&self, change: &Writing<'_>, by: &str, person: &Person, events: &[Event]) -> Result<()> {
        for event in events {
            history::append(change, self.now(), by, person.email.as_str(), Some(person.id), event)?;
        }
        Ok(())
    }

    fn post(&self, change: &Writing<'_>, person: &Person, letter: &Letter, former: Former) -> Result<()> {
        let notice = &letter.notice;
        let link = match (notice.link_kind(), notice.secret(), notice.expires_at()) {
            (Some(LinkKind::Otp), ..) => None,
            (Some(kind), Some(secret), Some(expires_at)) => {
                let (user, about, created_at) = (person.id, letter.about, self.now());
                if former == Former::Ends {
                    links::call_off(change, kind, user, about, created_at)?;
                }
                let token_hash = &token::hash(secret);
                Some(links::insert(change, &NewLink { kind, user, about, token_hash, created_at, expires_at })?)
            }
            _ => None,
        };
        let draft = mail::NewMail {
            user: person.id,
            recipient: notice.sent_to().unwrap_or_else(|| person.email.as_str()),
            kind: notice.kind(),
            subject: &letter::subject(notice),
            link,
            created_at: self.now(),
            expires_at: notice.expires_at(),
        };
        mail::insert(change, &draft, |id| self.seal_notice(id, notice)).map(drop)
    }

    fn seal_notice(&self, id: MailId, notice: &Notice) -> Result<Vec<u8>> {
        let plain =
            zeroize::Zeroizing::new(serde_json::to_vec(notice).map_err(|error| Error::Mail(error.to_string()))?);
        Ok(self.vault.seal(&place(id), &plain)?)
    }

    /// What a recorded letter says (MAI-03).
    pub(super) fn open_notice(&self, id: MailId, sealed: &[u8]) -> Result<Notice> {
        let plain = self.vault.open(&place(id), sealed)?;
        serde_json::from_slice(&plain).map_err(|error| Error::Mail(error.to_string()))
    }
}

/// What a new link finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Former {
    /// Perhaps a live one about the same thing, which ends.
    Ends,
    /// Nothing, for the person is new.
    None,
}

/// The row that a letter's contents are bound to.
fn place(id: MailId) -> String {
    format!("mail/{}", id.0)
}

/// An address that leads to nobody.
pub(super) fn nobody(email: &str) -> Refusal {
    Refusal::not_found(say!("no user {email}", "tidak ada pengguna {email}"))
}
