//! The owner of an activation link makes the account theirs: data, photo, agreement, and the registries' answer.

use std::path::PathBuf;

use super::desk::Desk;
use super::user::UserSummary;
use super::verification::FirstPassword;
use super::{App, user as users};
use crate::domain::Refusal;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::change::account::Seat;
use crate::domain::id::UserId;
use crate::domain::link::Shown;
use crate::domain::link::purpose::Activation;
use crate::domain::name::PersonName;
use crate::domain::nik::Nik;
use crate::domain::phone::Phone;
use crate::domain::profile::{Employment, Profile, Titles};
use crate::domain::secret::Secret;
use crate::domain::verification::{Activated, VerificationStatus};
use crate::error::Result;
use crate::files::photo::Photo;
use crate::store::{Writing, link, organisation, photo, registry, user};

/// What the owner fills in.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct ActivationForm {
    pub token: Secret,
    /// The name, where it differs from the registered one.
    pub name: Option<PersonName>,
    pub nik: Nik,
    pub phone: Phone,
    pub titles: Titles,
    pub employment: Employment,
    /// Where they work; for those who are neither ASN nor POLRI their employment says it.
    pub seat: Seat,
    pub photo: PathBuf,
    pub consent: Consent,
}

/// Activates the account of the link's owner (ACT-01 to ACT-09): Verified when the registries agree, else to be judged
/// by hand. A refusal changes nothing, not even the link.
#[expect(clippy::needless_pass_by_value, reason = "a form is handed in once")]
pub fn activate(app: &mut App, form: ActivationForm) -> Result<UserSummary> {
    let agreed = Agreed::at_activation(form.consent)?;
    let selfie = Photo::read(&form.photo)?;
    let password = FirstPassword::make(app.desk())?;
    let brought = Submission { form: &form, agreed, selfie: &selfie, password: &password };
    app.act_by_link(&form.token, |desk, change, shown, owner| {
        let id = submit(desk, change, shown, owner, &brought)?;
        users::view_of(change, &user::get(change, id)?, desk.now())
    })
}

/// What an activation takes that was made ready before.
pub(super) struct Submission<'a> {
    pub(super) form: &'a ActivationForm,
    pub(super) agreed: Agreed,
    pub(super) selfie: &'a Photo,
    pub(super) password: &'a FirstPassword,
}

/// The same within a running transaction, with the selfie at hand.
pub(super) fn submit(
    desk: &Desk,
    change: &Writing<'_>,
    shown: Shown<Activation>,
    owner: &Actor,
    brought: &Submission<'_>,
) -> Result<UserId> {
    let now = desk.now();
    let &Submission { form, agreed, selfie, password } = brought;
    let new = shown.opens(user::get(change, shown.user())?.verification.into_new_to_activate()?)?;
    let mut person = new.person().clone();
    let profile = form.profile(&person.name)?;
    if user::nik_taken(change, profile.nik(), person.id)? {
        return Err(profile.nik().taken().into());
    }
    let checks = registry::compare(change, profile.name().as_str(), &profile, selfie.hash())?;
    let live = organisation::get(change, person.organisation)?.live(desk.present())?;
    let step = new.activate(profile.clone(), &checks, agreed, live)?;
    person.name = profile.name().clone();

    link::use_up(change, &shown, now)?;
    let status = match &step.state {
        Activated::Admitted(_) => VerificationStatus::Verified,
        Activated::Waiting(_) => VerificationStatus::Waiting,
    };
    user::save_activation(change, person.id, &profile, &form.seat, status, now)?;
    user::save_consent(change, person.id, agreed, now)?;
    registry::save_checks(change, person.id, &checks, now)?;
    let sealed = desk.vault().seal(&users::photo_place(person.id), selfie.bytes())?;
    photo::save(change, person.id, selfie.hash(), &sealed, now)?;
    if let Activated::Admitted(admitted) = desk.record(change, owner, &person, step)? {
        super::verification::welcome(desk, change, owner, admitted, &person, password)?;
    }
    Ok(person.id)
}

impl ActivationForm {
    fn profile(&self, registered: &PersonName) -> std::result::Result<Profile, Refusal> {
        let name = self.name.clone().unwrap_or_else(|| registered.clone());
        Profile::new(name, self.nik.clone(), self.phone.clone(), self.titles.clone(), self.employment.clone())
    }
}
