//! People: registered one by one, looked at, their links sent again.

use serde::Serialize;

use super::certificate::CertificateView;
use super::{App, organisation as organisations};
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::cooperation::Cooperation;
use crate::domain::email::Email;
use crate::domain::name::{PersonName, Title};
use crate::domain::notice::LinkKind;
use crate::domain::office::{MailDomains, Official};
use crate::domain::standing;
use crate::domain::verification::Person;
use crate::domain::{Refusal, Text, Timestamp};
use crate::error::Result;
use crate::say;
use crate::store::history::HistoryLine;
use crate::store::registry::Check;
use crate::store::{Reading, Writing, certificate, history, office, organisation, photo, registry, user};

use super::desk::Desk;

/// A person as scripts see them.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct UserSummary {
    pub email: String,
    pub name: String,
    pub organisation: String,
    pub role: &'static str,
    pub verification: &'static str,
    pub certificate: &'static str,
    pub can_sign: bool,
    pub nik: Option<String>,
    pub nip: Option<String>,
    pub phone: Option<String>,
    pub title_front: Option<String>,
    pub title_back: Option<String>,
    pub unit: Option<String>,
    pub position: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub created_at: Timestamp,
}

/// A person with everything that hangs on them (MON-04).
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct UserDetail {
    #[serde(flatten)]
    pub user: UserSummary,
    /// What the registries said when they were asked last (VER-02).
    pub checks: Vec<Check>,
    pub requests: Vec<super::request::RequestView>,
    pub certificates: Vec<CertificateView>,
    pub history: Vec<HistoryLine>,
}

/// Somebody who was registered or corrected, and what whoever did it should know beside.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Registered {
    #[serde(flatten)]
    pub user: UserSummary,
    #[serde(skip)]
    pub notice: Option<Text>,
}

/// An organisation in which people are registered, with the domains of their addresses.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) organisation: Cooperation,
    pub(super) mail: MailDomains,
}

impl Place {
    /// Loads what registering in `organisation` needs.
    pub(super) fn of(view: &Reading<'_>, organisation: Cooperation) -> Result<Self> {
        Ok(Self { mail: office::mail(view, organisation.id)?, organisation })
    }

    /// Proves that the organisation takes the address, or refuses (ORG-06).
    pub(super) fn official(&self, email: &Email) -> Result<Official> {
        Ok(self.mail.official(email, &self.organisation.name)?)
    }
}

/// Registers one person (REG-01).
pub fn add(app: &mut App, name: &str, email: &str, organisation: &str) -> Result<Registered> {
    let (name, email) = (PersonName::parse(name)?, Email::parse(email)?);
    app.act(Act::AddUser, email.as_str(), |desk, change, actor| {
        let place = Place::of(change, organisations::meant(change, actor, organisation)?)?;
        let notice = register(desk, change, actor, &place, name, email.clone())?;
        let made = user::find(change, email.as_str())?.ok_or_else(|| super::desk::nobody(email.as_str()))?;
        Ok(Registered { user: view_of(change, &made, desk.now())?, notice })
    })
}

/// Registers a person within a running transaction: the one way a person comes into the store (REG-01, REG-03, REG-04).
/// Returns the warning about an address outside the organisation's mail domains (ORG-06).
pub(super) fn register(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    place: &Place,
    name: PersonName,
    email: Email,
) -> Result<Option<Text>> {
    let organisation = &place.organisation;
    let here = actor.judges(organisation)?.live(desk.present())?;
    if user::is_registered(change, &email)? {
        return Err(email.already_registered().into());
    }
    let official = place.official(&email)?;
    let id = user::insert(change, &email, &name, organisation.id, desk.now())?;
    let person = Person { id, email, name, organisation: organisation.id };
    let step = here.register(&official, &desk.fresh_link(LinkKind::Activation)?);
    desk.record_first(change, actor, &person, step)?;
    Ok(official.into_warning())
}

/// Whether an address could be registered.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Availability {
    pub email: String,
    pub available: bool,
    pub message: &'static str,
}

/// Asks without registering; those who register are told (REG-03, ORG-04).
pub fn check_email(app: &App, email: &str) -> Result<Availability> {
    let email = Email::parse(email)?;
    let taken = app.look(|_, view, actor| {
        actor.may_ask_for_addresses()?;
        Ok(user::is_registered(view, &email)?)
    })?;
    let message = if taken { "Email terdaftar" } else { "Email tersedia" };
    Ok(Availability { email: email.as_str().to_owned(), available: !taken, message })
}

/// Sends the activation link again; the former one dies (REG-05).
pub fn resend(app: &mut App, email: &str) -> Result<()> {
    app.act(Act::ResendActivation, email, |desk, change, actor| send_again(desk, change, actor, email))
}

/// The same within a running transaction.
pub(super) fn send_again(desk: &Desk, change: &Writing<'_>, actor: &Actor, email: &str) -> Result<()> {
    let found = desk.person(change, actor, email)?;
    let person = found.person().clone();
    let new = actor.judges(found.verification)?.into_new_to_resend()?;
    let live = organisation::get(change, person.organisation)?.live(desk.present())?;
    let step = new.resend(&desk.fresh_link(LinkKind::Activation)?, live)?;
    desk.record(change, actor, &person, step).map(drop)
}

/// A person with everything that hangs on them.
pub fn show(app: &App, email: &str) -> Result<UserDetail> {
    let now = app.now();
    app.look(|desk, view, actor| {
        let found = desk.person(view, actor, email)?;
        let id = found.person().id;
        Ok(UserDetail {
            user: view_of(view, &found, now)?,
            checks: registry::checks(view, id)?,
            requests: super::request::of_person(view, id, now)?,
            certificates: certificate::of_person(view, id)?
                .iter()
                .map(|one| CertificateView::of(one, now))
                .collect::<Result<_>>()?,
            history: history::of_person(view, id)?,
        })
    })
}

/// The selfie of a person, PNG or JPEG as it was handed in: for those who judge by it, and for its owner (VER-03).
pub fn photo(app: &App, email: &str) -> Result<zeroize::Zeroizing<Vec<u8>>> {
    app.look(|desk, view, actor| {
        let id = desk.person(view, actor, email)?.person().id;
        let sealed = photo::sealed(view, id)?
            .ok_or_else(|| Refusal::not_found(say!("{email} gave no photo", "{email} belum memberikan foto")))?;
        Ok(desk.vault().open(&photo_place(id), &sealed)?)
    })
}

/// What happened to a person, oldest first (UPD-08).
pub fn history(app: &App, email: &str) -> Result<Vec<HistoryLine>> {
    app.look(|desk, view, actor| {
        let found = desk.person(view, actor, email)?;
        Ok(history::of_person(view, found.person().id)?)
    })
}

/// The row that a selfie is bound to.
pub(super) fn photo_place(id: crate::domain::id::UserId) -> String {
    format!("photo/{}", id.0)
}

/// A person as scripts see them, at `now`.
pub(super) fn view_of(view: &Reading<'_>, found: &user::User, now: Timestamp) -> Result<UserSummary> {
    let (person, profile) = (found.person(), found.profile.as_ref());
    let newest = standing::newest_at(found.certificate, now);
    let verification = found.verification.status();
    let seat = found.seat.clone();
    Ok(UserSummary {
        email: person.email.as_str().to_owned(),
        name: person.name.as_str().to_owned(),
        organisation: organisation::get(view, person.organisation)?.name.as_str().to_owned(),
        role: found.role.label(),
        verification: verification.label(),
        certificate: standing::label(newest),
        can_sign: standing::may_sign(verification, newest),
        nik: profile.map(|profile| profile.nik().as_str().to_owned()),
        nip: profile.map(|profile| profile.nip_field().to_owned()),
        phone: profile.map(|profile| profile.phone().as_str().to_owned()),
        title_front: profile.and_then(|profile| profile.title_front().map(Title::as_str).map(str::to_owned)),
        title_back: profile.and_then(|profile| profile.title_back().map(Title::as_str).map(str::to_owned)),
        unit: seat.unit,
        position: seat.position,
        province: seat.province,
        city: seat.city,
        created_at: found.created_at,
    })
}
