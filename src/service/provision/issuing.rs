//! Passphrases set and certificates issued: keys, key derivation and signatures on every core with no lock held, serial
//! numbers written down before (ISS-10), the signed certificates saved in one transaction after. Must not know files that
//! go out.

use rayon::prelude::*;

use super::Shop;
use super::case::PersonCase;
use super::way::PersonDeed;
use super::wish::PersonWish;
use crate::domain::Refusal;
use crate::domain::act::Act;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::passphrase::Passphrase;
use crate::domain::secret::Secret;
use crate::error::Result;
use crate::pki::key::PrivateKey;
use crate::say;
use crate::service::App;
use crate::service::certificate::CertificateChoice;
use crate::service::issuing::{KeyMaterial, Signer};
use crate::service::passphrase::CertificateDraft;
use crate::service::revocation;
use crate::world::World;

/// A certificate just issued, with what its owner knows: to be handed over without deriving anything again.
pub(super) struct Fresh {
    pub(super) place: usize,
    pub(super) key: PrivateKey,
    pub(super) passphrase: Passphrase,
}

/// Sets the passphrases and issues the certificates; then does what follows on an issued one.
pub(super) fn issue(
    shop: &Shop,
    app: &mut App,
    cases: &mut [PersonCase],
    tokens: Vec<(usize, Secret)>,
) -> Result<Vec<Fresh>> {
    let agreed = Agreed::at_passphrase(Consent::Given)?;
    let world = app.desk().world();
    let make = |(place, token): (usize, Secret)| -> (usize, Result<(Secret, KeyMaterial, Passphrase)>) {
        let wish = &cases[place].wish;
        (place, lock_up(shop, world, wish).map(|(key, passphrase)| (token, key, passphrase)))
    };
    let made: Vec<_> = shop.pool.install(|| tokens.into_par_iter().map(make).collect());

    let mut drafts = Vec::with_capacity(made.len());
    let signer = shop.spent.rows.time(|| {
        app.act(Act::Provision, "", |desk, change, _| {
            for (place, made) in made {
                let reserved = made.and_then(|(token, key, passphrase)| {
                    let draft = change.part(|| CertificateDraft::reserve(desk, change, &token, key))?;
                    Ok((place, token, draft, passphrase))
                });
                drafts.extend(cases[place].settle(reserved)?);
            }
            Signer::load(desk, change)
        })
    })?;
    let sign = |(_, _, draft, _): &mut (usize, Secret, CertificateDraft, Passphrase)| {
        shop.spent.signing.time(|| draft.sign(&signer))
    };
    shop.pool.install(|| drafts.par_iter_mut().try_for_each(sign))?;

    shop.spent.rows.time(|| {
        app.act(Act::Provision, "", |desk, change, actor| {
            let mut fresh = Vec::new();
            for (place, token, draft, passphrase) in drafts {
                let saved = change.part(|| draft.save(desk, change, &token, agreed));
                if cases[place].settle(saved)?.is_some() {
                    cases[place].changed = true;
                    fresh.push(Fresh { place, key: draft.key().clone(), passphrase });
                }
            }
            for case in cases.iter_mut().filter(|case| case.needs(PersonDeed::Revoke)) {
                let which = CertificateChoice::OfPerson(case.wish.email.as_str().to_owned());
                let reason = case.wish.reason;
                case.changed |=
                    case.try_to(|_| change.part(|| revocation::end(desk, change, actor, &which, reason)))?.is_some();
            }
            Ok(fresh)
        })
    })
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
