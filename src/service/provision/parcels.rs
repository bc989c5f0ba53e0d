//! Certificates and keys handed over: the files that are missing in the folder, noted in the store before they are
//! written. Must not know how they came to be.

use rayon::prelude::*;

use super::Shop;
use super::case::PersonCase;
use super::issuing::Fresh;
use crate::domain::act::Act;
use crate::domain::product::Product;
use crate::error::Result;
use crate::service::{App, authority, certificate as certificates};
use crate::store::{certificate, user};

/// Writes the files that are missing in the folder, and notes in the store that the certificates were taken out.
pub(super) fn take_out(shop: &Shop, app: &mut App, cases: &mut [PersonCase], fresh: &[Fresh]) -> Result<()> {
    let Some(folder) = &shop.folder else { return Ok(()) };
    let mut parcels = Vec::new();
    let chain = app.look(|_, view, _| {
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
    app.act(Act::Provision, "", |desk, change, actor| {
        for (_, found, _) in &parcels {
            certificates::taken_out(desk, change, actor, found)?;
        }
        Ok(())
    })?;
    let write = |(place, found, endings): &(usize, certificate::RecordedCertificate, Vec<&'static str>)| {
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
