//! A few hundred people at a time brought to their states. Paperwork for all of them in one short transaction; keys,
//! key derivation and signatures on every core with no lock held; then the signed certificates in one transaction more.
//! Every step is that of the single command; a refusal ends one person's story, not the others'.

use rayon::prelude::*;

use super::Shop;
use super::way::{self, Deed};
use super::wish::{Wish, input};
use crate::domain::actor::{Actor, foreign};
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::cooperation::Organisation;
use crate::domain::notice::LinkKind;
use crate::domain::passphrase::Passphrase;
use crate::domain::product::Product;
use crate::domain::secret::Secret;
use crate::domain::standing;
use crate::domain::verification::Status;
use crate::domain::{Kind, Refusal, Rule, Timestamp};
use crate::error::{Error, Result};
use crate::files::photo::Photo;
use crate::files::plan::PersonState as Goal;
use crate::pki::key::PrivateKey;
use crate::say;
use crate::service::desk::Desk;
use crate::service::passphrase::{Draft, KeyMaterial, Signer};
use crate::service::revocation::{self, Which};
use crate::service::verification::FirstPassword;
use crate::service::{
    App, activation, authority, certificate as certificates, issuance, mail, organisation, user as users, verification,
};
use crate::store::{Reading, Writing, certificate, user};

/// One person of the plan on the way.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) wish: Wish,
    /// The steps that are missing.
    pub(super) deeds: Vec<Deed>,
    /// Whether anything was changed for this person.
    pub(super) changed: bool,
    /// Why the story ended early.
    pub(super) refusal: Option<Refusal>,
}

impl Case {
    pub(super) const fn new(wish: Wish) -> Self {
        Self { wish, deeds: Vec::new(), changed: false, refusal: None }
    }

    fn goes_on(&self) -> bool {
        self.refusal.is_none()
    }

    fn needs(&self, deed: Deed) -> bool {
        self.goes_on() && self.deeds.contains(&deed)
    }

    /// Runs a piece of this person's story; a refusal is this person's alone.
    fn try_to<T>(&mut self, work: impl FnOnce(&Wish) -> Result<T>) -> Result<Option<T>> {
        if !self.goes_on() {
            return Ok(None);
        }
        self.settle(work(&self.wish))
    }

    /// Tells a refusal, which ends this story, from a failure, which ends everything.
    fn settle<T>(&mut self, result: Result<T>) -> Result<Option<T>> {
        match result {
            Ok(done) => Ok(Some(done)),
            Err(Error::Refused(refusal)) => {
                self.refusal = Some(*refusal);
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }
}

/// Brings the people of one chunk to their states.
pub(super) fn bring(shop: &Shop, app: &mut App, cases: &mut [Case]) -> Result<()> {
    let tokens = paperwork(shop, app, cases)?;
    let fresh = issue(shop, app, cases, tokens)?;
    take_out(shop, app, cases, &fresh)
}

/// Finds out for each person which steps are missing at `now`, whenever `app` may take them.
pub(super) fn survey(app: &App, cases: &mut [Case], now: Timestamp) -> Result<()> {
    app.store.read(|view| {
        let actor = app.desk.actor(view)?;
        for case in cases {
            if let Some(deeds) = case.try_to(|wish| look(&app.desk, view, &actor, wish, now))? {
                case.deeds = deeds;
            }
        }
        Ok(())
    })
}

/// The same where there is no store yet.
pub(super) fn from_nothing(cases: &mut [Case]) {
    for case in cases {
        case.deeds = way::missing(None, case.wish.goal).unwrap_or_default();
    }
}

fn look(desk: &Desk, view: &Reading<'_>, actor: &Actor, wish: &Wish, now: Timestamp) -> Result<Vec<Deed>> {
    let (email, goal) = (wish.email.as_str(), way::row(wish.goal));
    let Some(found) = user::find(view, email)? else {
        return Ok(way::missing(None, wish.goal).unwrap_or_default());
    };
    let person = found.person();
    if !actor.sees(person.id, person.organisation) {
        return Err(foreign().into());
    }
    if organisation::find(view, &wish.organisation)?.id != person.organisation {
        return Err(Refusal::state(
            Rule::Reg03,
            say!("{email} is registered in another organisation", "{email} terdaftar di organisasi lain"),
        )
        .into());
    }
    let verification = found.verification.status();
    let present = standing::newest_at(found.certificate, now);
    let deeds = way::missing(Some((verification, present)), wish.goal).ok_or_else(|| {
        let (from, to) = (label(verification, present), label(goal.0, goal.1));
        Refusal::state(
            Rule::Sta01,
            say!(
                "{email} is {from}, and nothing leads from there to {to}",
                "{email} berstatus {from}, tidak ada jalan ke {to}"
            ),
        )
    })?;
    if wish.goal == Goal::VerifiedExpired && !deeds.is_empty() && found.created_at > desk.now() {
        return Err(Refusal::state(
            Rule::Sta02,
            say!(
                "{email} was registered after the time at which a certificate that is Expired now was issued",
                "{email} terdaftar setelah saat penerbitan sertifikat yang kini Expired"
            ),
        )
        .into());
    }
    Ok(deeds)
}

/// A row of STA-01 as the manual writes it.
pub(super) fn label(verification: Status, certificate: standing::Newest) -> String {
    format!("{}/{}", verification.label(), standing::label(certificate))
}

/// What a person brings along that takes time to make.
struct Luggage {
    password: FirstPassword,
    /// The person's own selfie, where the plan names one.
    selfie: Option<Photo>,
}

/// Registration, activation, judgement, and the link for the passphrase: the tokens of those who need a certificate, with
/// their places among the cases.
fn paperwork(shop: &Shop, app: &mut App, cases: &mut [Case]) -> Result<Vec<(usize, Secret)>> {
    let desk = &app.desk;
    let pack = |case: &Case| -> Result<Option<Luggage>> {
        if !case.needs(Deed::Activate) && !case.needs(Deed::Approve) {
            return Ok(None);
        }
        let password = shop.spent.kdf.time(|| FirstPassword::make(desk))?;
        let selfie = case.wish.photo.as_deref().map(Photo::read).transpose()?;
        Ok(Some(Luggage { password, selfie }))
    };
    let packed: Vec<_> = shop.pool.install(|| cases.par_iter().map(pack).collect());
    let mut luggage = Vec::with_capacity(cases.len());
    for (case, packed) in cases.iter_mut().zip(packed) {
        luggage.push(case.settle(packed)?.flatten());
    }
    if cases.iter().all(|case| !case.goes_on() || case.deeds.is_empty()) {
        return Ok(Vec::new());
    }
    shop.spent.rows.time(|| {
        app.store.write(|change| {
            let actor = desk.actor(change)?;
            let mut tokens = Vec::new();
            for ((place, case), luggage) in cases.iter_mut().enumerate().zip(&luggage) {
                let deeds = case.deeds.clone();
                let done =
                    case.try_to(|wish| change.part(|| go(shop, desk, change, &actor, wish, &deeds, luggage.as_ref())))?;
                case.changed |= done.is_some() && deeds.iter().any(|deed| *deed <= Deed::Approve);
                tokens.extend(done.flatten().map(|token| (place, token)));
            }
            Ok(tokens)
        })
    })
}

/// One person's paperwork within the transaction of many.
fn go(
    shop: &Shop,
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    wish: &Wish,
    deeds: &[Deed],
    luggage: Option<&Luggage>,
) -> Result<Option<Secret>> {
    let email = wish.email.as_str();
    let organisation = organisation::find(change, &wish.organisation)?;
    let mut token = None;
    for deed in deeds {
        match (deed, luggage) {
            (Deed::Register, _) => {
                users::register(desk, change, actor, &organisation, wish.name.clone(), wish.email.clone())?;
            }
            (Deed::Activate, Some(luggage)) => activate(shop, desk, change, actor, wish, &organisation, luggage)?,
            (Deed::Approve, Some(luggage)) if is_waiting(change, email)? => {
                verification::approve(desk, change, actor, email, &luggage.password)?;
            }
            (Deed::Issue, _) => {
                let send = || issuance::invite(desk, change, actor, email, Product::Signature);
                token = Some(live_token(desk, change, actor, email, LinkKind::SetPassphrase, send)?);
            }
            (Deed::Activate | Deed::Approve | Deed::Revoke, _) => {}
        }
    }
    Ok(token)
}

fn is_waiting(view: &Reading<'_>, email: &str) -> Result<bool> {
    Ok(user::find(view, email)?.is_some_and(|found| found.verification.status() == Status::Waiting))
}

/// Activates the account as its owner would; a made-up NIK that somebody has is made up anew.
fn activate(
    shop: &Shop,
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    wish: &Wish,
    organisation: &Organisation,
    luggage: &Luggage,
) -> Result<()> {
    let email = wish.email.as_str();
    let send = || users::send_again(desk, change, actor, email);
    let token = live_token(desk, change, actor, email, LinkKind::Activation, send)?;
    let found = user::find(change, email)?.ok_or_else(|| crate::service::desk::nobody(email))?;
    let mut attempt = 0;
    let identity = loop {
        let identity = wish.identity(organisation.kind, attempt)?;
        if !wish.makes_up_its_nik() || attempt > 9 || !user::nik_taken(change, &identity.nik, found.person().id)? {
            break identity;
        }
        attempt += 1;
    };
    let form = activation::Form {
        token,
        name: Some(wish.name.clone()),
        nik: identity.nik,
        phone: identity.phone,
        titles: wish.titles.clone(),
        employment: identity.employment,
        photo: wish.photo.clone().unwrap_or_default(),
        consent: Consent::Given,
    };
    let selfie = luggage.selfie.as_ref().unwrap_or(&shop.selfie);
    let agreed = Agreed::at_activation(form.consent)?;
    activation::submit(desk, change, &form, agreed, selfie, &luggage.password)?;
    if wish.goal == Goal::WaitingNew && !is_waiting(change, email)? {
        let why = say!(
            "the registries agree, so {email} is Verified at once",
            "data registri sesuai, {email} langsung Verified"
        );
        return Err(Refusal::state(Rule::Ver01, why).into());
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
        Err(Error::Refused(refusal)) if matches!(refusal.kind, Kind::Credential | Kind::NotFound) => {
            send()?;
            mail::newest_token(desk, change, actor, email, kind)
        }
        other => other,
    }
}

/// A certificate just issued, with what its owner knows: to be handed over without deriving anything again.
struct Fresh {
    place: usize,
    key: PrivateKey,
    passphrase: Passphrase,
}

/// Sets the passphrases and issues the certificates; then does what follows on an issued one.
fn issue(shop: &Shop, app: &mut App, cases: &mut [Case], tokens: Vec<(usize, Secret)>) -> Result<Vec<Fresh>> {
    let agreed = Agreed::at_passphrase(Consent::Given)?;
    let desk = &app.desk;
    let make = |(place, token): (usize, Secret)| -> (usize, Result<(Secret, KeyMaterial, Passphrase)>) {
        let wish = &cases[place].wish;
        (place, lock_up(shop, desk, wish).map(|(key, passphrase)| (token, key, passphrase)))
    };
    let made: Vec<_> = shop.pool.install(|| tokens.into_par_iter().map(make).collect());

    let mut drafts = Vec::with_capacity(made.len());
    let signer = shop.spent.rows.time(|| {
        app.store.write(|change| -> Result<_> {
            for (place, made) in made {
                let reserved = made.and_then(|(token, key, passphrase)| {
                    let draft = change.part(|| Draft::reserve(desk, change, &token, key))?;
                    Ok((place, token, draft, passphrase))
                });
                drafts.extend(cases[place].settle(reserved)?);
            }
            Signer::load(desk, change)
        })
    })?;
    let sign =
        |(_, _, draft, _): &mut (usize, Secret, Draft, Passphrase)| shop.spent.signing.time(|| draft.sign(&signer));
    shop.pool.install(|| drafts.par_iter_mut().try_for_each(sign))?;

    shop.spent.rows.time(|| {
        app.store.write(|change| {
            let actor = desk.actor(change)?;
            let mut fresh = Vec::new();
            for (place, token, draft, passphrase) in drafts {
                let saved = change.part(|| draft.save(desk, change, &token, agreed));
                if cases[place].settle(saved)?.is_some() {
                    cases[place].changed = true;
                    fresh.push(Fresh { place, key: draft.key().clone(), passphrase });
                }
            }
            for case in cases.iter_mut().filter(|case| case.needs(Deed::Revoke)) {
                let which = Which::OfPerson(case.wish.email.as_str().to_owned());
                let reason = case.wish.reason;
                case.changed |=
                    case.try_to(|_| change.part(|| revocation::end(desk, change, &actor, &which, reason)))?.is_some();
            }
            Ok(fresh)
        })
    })
}

/// Makes a key and puts it under its passphrase; a made-up passphrase lies in the folder first.
fn lock_up(shop: &Shop, desk: &Desk, wish: &Wish) -> Result<(KeyMaterial, Passphrase)> {
    let passphrase = match (&wish.passphrase, &shop.folder) {
        (Some(given), _) => given.clone(),
        (None, Some(folder)) => folder.made_up_passphrase(&wish.email, desk.world())?,
        (None, None) => {
            return Err(input(say!(
                "the plan names no passphrase, and there is no folder for a made-up one",
                "rencana tidak menyebut passphrase, dan tidak ada folder untuk yang dibuatkan"
            ))
            .with_help(say!("name a folder with --out", "sebutkan folder dengan --out"))
            .into());
        }
    };
    let key = shop.spent.keys.time(|| PrivateKey::generate(wish.key_type))?;
    Ok((shop.spent.kdf.time(|| KeyMaterial::under(key, &passphrase))?, passphrase))
}

/// Writes the files that are missing in the folder, and notes in the store that the certificates were taken out.
fn take_out(shop: &Shop, app: &mut App, cases: &mut [Case], fresh: &[Fresh]) -> Result<()> {
    let Some(folder) = &shop.folder else { return Ok(()) };
    let desk = &app.desk;
    let mut parcels = Vec::new();
    let chain = app.store.read(|view| -> Result<_> {
        for (place, case) in cases.iter_mut().enumerate() {
            let packed = case.try_to(|wish| {
                let Some(person) = user::find(view, wish.email.as_str())? else { return Ok(None) };
                let Some(found) = certificate::newest(view, person.person().id, Some(Product::Signature))? else {
                    return Ok(None);
                };
                let mut endings = folder.missing(&wish.email, &found)?;
                let known = wish.passphrase.is_some() || folder.kept_passphrase(&wish.email)?.is_some();
                endings.retain(|ending| known || *ending != "p12");
                Ok((!endings.is_empty()).then_some((found, endings)))
            })?;
            parcels.extend(packed.flatten().map(|(found, endings)| (place, found, endings)));
        }
        Ok([
            authority::certificate(view, authority::Name::Issuing)?,
            authority::certificate(view, authority::Name::Root)?,
        ])
    })?;
    if parcels.is_empty() {
        return Ok(());
    }
    app.store.write(|change| -> Result<()> {
        let actor = desk.actor(change)?;
        for (_, found, _) in &parcels {
            certificates::taken_out(desk, change, &actor, found)?;
        }
        Ok(())
    })?;
    let write = |(place, found, endings): &(usize, certificate::Recorded, Vec<&'static str>)| {
        let wish = &cases[*place].wish;
        let made = fresh.iter().find(|made| made.place == *place);
        let kept = match (made, &wish.passphrase) {
            (Some(made), _) => Some(made.passphrase.clone()),
            (None, Some(given)) => Some(given.clone()),
            (None, None) => folder.kept_passphrase(&wish.email)?,
        };
        let secrets = (made.map(|made| &made.key), kept.as_ref());
        endings.iter().try_for_each(|ending| {
            let watch = if *ending == "p12" { &shop.spent.kdf } else { &shop.spent.files };
            watch.time(|| folder.write(&wish.email, ending, found, &chain, secrets))
        })
    };
    let written: Vec<Result<()>> = shop.pool.install(|| parcels.par_iter().map(write).collect());
    for ((place, ..), written) in parcels.iter().zip(written) {
        cases[*place].changed |= cases[*place].settle(written)?.is_some();
    }
    Ok(())
}
