//! Registration, activation, judgement and the link for the passphrase, for a few hundred people in one short transaction.
//! Every step is that of the single command. Must not know keys or files that go out.

use rayon::prelude::*;

use super::Shop;
use super::case::PersonCase;
use super::way::PersonDeed;
use super::wish::{Identity, PersonWish};
use crate::domain::RefusalKind;
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::change::account::Seat;
use crate::domain::cooperation::Cooperation;
use crate::domain::id::UserId;
use crate::domain::notice::LinkKind;
use crate::domain::organisation::OrganisationKind;
use crate::domain::product::Product;
use crate::domain::secret::Secret;
use crate::domain::verification::{VerificationStatus, verified_at_once};
use crate::error::{Error, Result};
use crate::files::photo::Photo;
use crate::files::plan::PersonState as Goal;
use crate::service::activation::Submission;
use crate::service::desk::{self, Desk};
use crate::service::verification::{self, FirstPassword};
use crate::service::{App, activation, issuance, mail, organisation, user as users};
use crate::store::{Reading, Writing, user};

/// What a person brings along that takes time to make.
struct Luggage {
    password: FirstPassword,
    /// The person's own selfie, where the plan names one.
    selfie: Option<Photo>,
}

/// Registration, activation, judgement, and the link for the passphrase: its token stays with those who need a certificate.
pub(super) fn paperwork(shop: &Shop, app: &mut App, cases: &mut [PersonCase]) -> Result<()> {
    let desk = app.desk();
    let pack = |case| pack(shop, desk, case);
    let packed: Vec<_> = shop.pool.install(|| cases.par_iter_mut().map(pack).collect::<Result<_>>())?;
    if packed.iter().all(|(case, _)| !case.goes_on() || case.deeds.is_empty()) {
        return Ok(());
    }
    shop.spent.rows.time(|| {
        app.act(Act::Provision, "", |desk, change, actor| {
            for (case, luggage) in packed {
                let deeds = case.deeds.clone();
                let done =
                    case.try_to(|wish| change.part(|| go(shop, desk, change, actor, wish, &deeds, luggage.as_ref())))?;
                case.changed |= done.is_some() && deeds.iter().any(|deed| *deed <= PersonDeed::Approve);
                case.token = done.flatten();
            }
            Ok(())
        })
    })
}

/// Makes what takes time before any lock is held, for those who need it.
fn pack<'a>(shop: &Shop, desk: &Desk, case: &'a mut PersonCase) -> Result<(&'a mut PersonCase, Option<Luggage>)> {
    if !case.needs(PersonDeed::Activate) && !case.needs(PersonDeed::Approve) {
        return Ok((case, None));
    }
    let make = || -> Result<Luggage> {
        let password = shop.spent.kdf.time(|| FirstPassword::make(desk))?;
        let selfie = case.wish.photo.as_deref().map(Photo::read).transpose()?;
        Ok(Luggage { password, selfie })
    };
    let made = make();
    let luggage = case.settle(made)?;
    Ok((case, luggage))
}

/// One person's paperwork within the transaction of many.
fn go(
    shop: &Shop,
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    wish: &PersonWish,
    deeds: &[PersonDeed],
    luggage: Option<&Luggage>,
) -> Result<Option<Secret>> {
    let email = wish.email.as_str();
    let organisation = organisation::find(change, &wish.organisation)?;
    let mut token = None;
    for deed in deeds {
        match (deed, luggage) {
            (PersonDeed::Register, _) => {
                let place = users::Place::of(change, organisation.clone())?;
                users::register(desk, change, actor, &place, wish.name.clone(), wish.email.clone())?;
            }
            (PersonDeed::Activate, Some(luggage)) => activate(shop, desk, change, actor, wish, &organisation, luggage)?,
            (PersonDeed::Approve, Some(luggage)) if is_waiting(change, email)? => {
                verification::approve(desk, change, actor, email, &luggage.password)?;
            }
            (PersonDeed::Issue, _) => {
                let send = || issuance::invite(desk, change, actor, email, Product::Signature);
                token = Some(live_token(desk, change, actor, email, LinkKind::SetPassphrase, send)?);
            }
            // What follows on a certificate; and Approve for those whom the registries verified.
            (PersonDeed::Activate | PersonDeed::Approve, _) => {}
            (PersonDeed::Revoke | PersonDeed::Renew | PersonDeed::Update | PersonDeed::Appoint, _) => {}
        }
    }
    Ok(token)
}

fn is_waiting(view: &Reading<'_>, email: &str) -> Result<bool> {
    Ok(user::find(view, email)?.is_some_and(|found| found.verification.status() == VerificationStatus::Waiting))
}

/// Who somebody is to be; a made-up NIK that another has is made up anew.
fn free_identity(view: &Reading<'_>, wish: &PersonWish, kind: OrganisationKind, own: UserId) -> Result<Identity> {
    let mut attempt = 0;
    loop {
        let identity = wish.identity(kind, attempt)?;
        if !wish.makes_up_its_nik() || attempt > 9 || !user::nik_taken(view, &identity.nik, own)? {
            return Ok(identity);
        }
        attempt += 1;
    }
}

/// Activates the account as its owner would.
fn activate(
    shop: &Shop,
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    wish: &PersonWish,
    organisation: &Cooperation,
    luggage: &Luggage,
) -> Result<()> {
    let email = wish.email.as_str();
    let send = || users::send_again(desk, change, actor, email);
    let token = live_token(desk, change, actor, email, LinkKind::Activation, send)?;
    let found = user::find(change, email)?.ok_or_else(|| desk::nobody(email))?;
    let identity = free_identity(change, wish, organisation.kind, found.person().id)?;
    let form = activation::ActivationForm {
        token,
        name: Some(wish.name.clone()),
        nik: identity.nik,
        phone: identity.phone,
        titles: wish.titles.clone(),
        employment: identity.employment,
        seat: Seat::default(),
        photo: wish.photo.clone().unwrap_or_default(),
        consent: Consent::Given,
    };
    let selfie = luggage.selfie.as_ref().unwrap_or(&shop.selfie);
    let agreed = Agreed::at_activation(form.consent)?;
    let brought = Submission { form: &form, agreed, selfie, password: &luggage.password };
    let shown = desk.shown_link(change, &form.token)?;
    activation::submit(desk, change, shown, &desk.owner_of(change, &shown)?, &brought)?;
    if wish.goal == Goal::WaitingNew && !is_waiting(change, email)? {
        return Err(verified_at_once(&wish.email).into());
    }
    Ok(())
}

/// The newest token of a kind, sent again where it is dead or was never sent.
fn live_token(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    email: &str,
    kind: LinkKind,
    send: impl FnOnce() -> Result<()>,
) -> Result<Secret> {
    match mail::newest_token(desk, change, actor, email, kind) {
        Err(Error::Refused(refusal)) if matches!(refusal.kind, RefusalKind::Credential | RefusalKind::NotFound) => {
            send()?;
            mail::newest_token(desk, change, actor, email, kind)
        }
        other => other,
    }
}
