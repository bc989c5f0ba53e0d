//! Certificates and keys handed over: the files that are missing in the folder, noted in the store before they are
//! written. Must not know how they came to be.

use rayon::prelude::*;

use super::Shop;
use super::case::PersonCase;
use super::folder::Folder;
use super::wish::PersonWish;
use crate::domain::act::Act;
use crate::domain::product::Product;
use crate::error::Result;
use crate::service::{App, authority, certificate as certificates};
use crate::store::certificate::{self, RecordedCertificate};
use crate::store::{Reading, user};

/// Files of one certificate that are missing, with the story that they belong to.
struct Parcel<'a> {
    case: &'a mut PersonCase,
    certificate: RecordedCertificate,
    endings: Vec<&'static str>,
}

/// Writes the files that are missing in the folder, and notes in the store that the certificates were taken out.
pub(super) fn take_out(shop: &Shop, app: &mut App, cases: &mut [PersonCase]) -> Result<()> {
    let Some(folder) = &shop.folder else { return Ok(()) };
    let (parcels, chain) = app.look(|_, view, _| {
        let parcels = cases.iter_mut().filter_map(|case| pack(folder, view, case).transpose());
        let chain = [authority::Name::Issuing, authority::Name::Root].map(|name| authority::certificate(view, name));
        let [issuing, root] = chain;
        Ok((parcels.collect::<Result<Vec<_>>>()?, [issuing?, root?]))
    })?;
    if parcels.is_empty() {
        return Ok(());
    }
    app.act(Act::Provision, "", |desk, change, actor| {
        parcels.iter().try_for_each(|one| certificates::taken_out(desk, change, actor, &one.certificate))
    })?;
    let write = |parcel: Parcel<'_>| {
        let written = parcel.write(shop, folder, &chain);
        let case = parcel.case;
        case.changed |= case.settle(written)?.is_some();
        Ok(())
    };
    let written: Vec<Result<()>> = shop.pool.install(|| parcels.into_par_iter().map(write).collect());
    written.into_iter().collect()
}

/// What is missing of somebody's newest certificate; PKCS#12 only where the passphrase is known.
fn pack<'a>(folder: &Folder, view: &Reading<'_>, case: &'a mut PersonCase) -> Result<Option<Parcel<'a>>> {
    let packed = case.try_to(|wish| {
        let Some(person) = user::find(view, wish.email.as_str())? else { return Ok(None) };
        let newest = certificate::newest(view, person.person().id, Product::Signature)?;
        newest.map(|found| missing(folder, wish, &found).map(|endings| (found, endings))).transpose()
    })?;
    let packed = packed.flatten().filter(|(_, endings)| !endings.is_empty());
    Ok(packed.map(|(certificate, endings)| Parcel { case, certificate, endings }))
}

fn missing(folder: &Folder, wish: &PersonWish, found: &RecordedCertificate) -> Result<Vec<&'static str>> {
    let mut endings = folder.missing(&wish.email, found)?;
    let known = wish.passphrase.is_some() || folder.kept_passphrase(&wish.email)?.is_some();
    endings.retain(|ending| known || *ending != "p12");
    Ok(endings)
}

impl Parcel<'_> {
    fn write(&self, shop: &Shop, folder: &Folder, chain: &[Vec<u8>; 2]) -> Result<()> {
        let (wish, fresh) = (&self.case.wish, self.case.fresh.as_ref());
        let kept = match (fresh, &wish.passphrase) {
            (Some(fresh), _) => Some(fresh.passphrase.clone()),
            (None, Some(given)) => Some(given.clone()),
            (None, None) => folder.kept_passphrase(&wish.email)?,
        };
        let secrets = (fresh.map(|fresh| &fresh.key), kept.as_ref());
        self.endings.iter().try_for_each(|ending| {
            let watch = if *ending == "p12" { &shop.spent.kdf } else { &shop.spent.files };
            watch.time(|| folder.write(&wish.email, ending, &self.certificate, chain, secrets))
        })
    }
}
