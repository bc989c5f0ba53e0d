//! Passphrases set and certificates issued: keys, key derivation and signatures on every core with no lock held, serial
//! numbers written down before (ISS-10), the signed certificates saved in one transaction after. Must not know files that
//! go out.

use rayon::prelude::*;

use super::Shop;
use super::case::{Fresh, PersonCase};
use super::way::PersonDeed;
use super::wish::PersonWish;
use crate::domain::Refusal;
use crate::domain::act::Act;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::passphrase::Passphrase;
use crate::domain::product::Product;
use crate::domain::secret::Secret;
use crate::error::Result;
use crate::pki::key::PrivateKey;
use crate::say;
use crate::service::certificate::CertificateChoice;
use crate::service::desk::Desk;
use crate::service::issuing::{KeyMaterial, Reserved, Signed, Signer, SubjectKey};
use crate::service::{App, passphrase, revocation};
use crate::store::Writing;
use crate::world::World;

/// A certificate on its way, with the story that it belongs to.
struct Underway<'a, T> {
    case: &'a mut PersonCase,
    token: Secret,
    fresh: Fresh,
    stage: T,
}

/// Sets the passphrases and issues the certificates of those who have a token.
pub(super) fn issue(shop: &Shop, app: &mut App, cases: &mut [PersonCase]) -> Result<()> {
    let world = app.desk().world();
    let begin = |case| begin(shop, world, case).transpose();
    let begun: Vec<_> = shop.pool.install(|| cases.par_iter_mut().filter_map(begin).collect::<Result<_>>())?;
    if begun.is_empty() {
        return Ok(());
    }
    let (reserved, signer) = shop.spent.rows.time(|| {
        app.act(Act::Provision, "", |desk, change, _| {
            let reserved = begun.into_iter().filter_map(|one| one.reserve(desk, change).transpose());
            Ok((reserved.collect::<Result<Vec<_>>>()?, Signer::load(desk, change)?))
        })
    })?;
    let signed = reserved.into_par_iter().map(|one| one.sign(shop, &signer));
    let signed: Vec<_> = shop.pool.install(|| signed.collect::<Result<_>>())?;
    shop.spent.rows.time(|| {
        app.act(Act::Provision, "", |desk, change, _| signed.into_iter().try_for_each(|one| one.save(desk, change)))
    })
}

/// Revokes the certificates of those who are to have a revoked one.
pub(super) fn revoke(shop: &Shop, app: &mut App, cases: &mut [PersonCase]) -> Result<()> {
    let mut cases: Vec<_> = cases.iter_mut().filter(|case| case.needs(PersonDeed::Revoke)).collect();
    if cases.is_empty() {
        return Ok(());
    }
    shop.spent.rows.time(|| {
        app.act(Act::Provision, "", |desk, change, actor| {
            for case in &mut cases {
                let which = CertificateChoice::OfProduct(case.wish.email.as_str().to_owned(), Product::Signature);
                let reason = case.wish.reason;
                case.changed |=
                    case.try_to(|_| change.part(|| revocation::end(desk, change, actor, &which, reason)))?.is_some();
            }
            Ok(())
        })
    })
}

/// Makes the key of somebody who has a token; `None` where there is none, or the story ended.
fn begin<'a>(shop: &Shop, world: &World, case: &'a mut PersonCase) -> Result<Option<Underway<'a, KeyMaterial>>> {
    let Some(token) = case.token.take() else { return Ok(None) };
    let made = lock_up(shop, world, &case.wish);
    Ok(case.settle(made)?.map(|(stage, passphrase)| {
        let fresh = Fresh { key: stage.key().clone(), passphrase };
        Underway { case, token, fresh, stage }
    }))
}

impl<'a> Underway<'a, KeyMaterial> {
    fn reserve(self, desk: &Desk, change: &Writing<'_>) -> Result<Option<Underway<'a, (KeyMaterial, Reserved)>>> {
        let Self { case, token, fresh, stage } = self;
        let reserved = change.part(|| {
            let shown = desk.shown_link(change, &token)?;
            passphrase::reserve(desk, change, shown)
        });
        Ok(case.settle(reserved)?.map(|reserved| Underway { case, token, fresh, stage: (stage, reserved) }))
    }
}

impl<'a> Underway<'a, (KeyMaterial, Reserved)> {
    fn sign(self, shop: &Shop, signer: &Signer) -> Result<Underway<'a, Signed>> {
        let Self { case, token, fresh, stage: (key, reserved) } = self;
        let stage = shop.spent.signing.time(|| reserved.sign(SubjectKey::Made(key), signer))?;
        Ok(Underway { case, token, fresh, stage })
    }
}

impl Underway<'_, Signed> {
    fn save(self, desk: &Desk, change: &Writing<'_>) -> Result<()> {
        let agreed = Agreed::at_passphrase(Consent::Given)?;
        let Self { case, token, fresh, stage } = self;
        let saved = change.part(|| {
            let shown = desk.shown_link(change, &token)?;
            passphrase::save(desk, change, shown, &desk.owner_of(change, &shown)?, agreed, stage)
        });
        if case.settle(saved)?.is_some() {
            case.changed = true;
            case.fresh = Some(fresh);
        }
        Ok(())
    }
}

/// Makes a key and puts it under its passphrase; a made-up passphrase lies in the folder first.
fn lock_up(shop: &Shop, world: &World, wish: &PersonWish) -> Result<(KeyMaterial, Passphrase)> {
    let passphrase = match (&wish.passphrase, &shop.folder) {
        (Some(given), _) => given.clone(),
        (None, Some(folder)) => folder.made_up_passphrase(&wish.email, world)?,
        (None, None) => {
            return Err(Refusal::unusable(say!(
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
