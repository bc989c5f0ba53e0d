//! A few hundred people at a time brought to their states: paperwork for all of them, then certificates, then what follows
//! on an issued certificate, then the files. A refusal ends one person's story, not the others'.

use super::Shop;
use super::case::PersonCase;
use super::way::PersonDeed;
use super::wish::PersonWish;
use crate::domain::change::{ChangeWish, Field};
use crate::domain::product::Product;
use crate::domain::verifikator::NominationStatus;
use crate::error::Result;
use crate::service::certificate::CertificateChoice;
use crate::service::{App, renewal, update, verifikator};
use crate::store::{nomination, user};

/// Brings the people of one chunk to their states.
pub(super) fn bring(shop: &Shop, app: &mut App, cases: &mut [PersonCase]) -> Result<()> {
    super::paperwork::paperwork(shop, app, cases)?;
    super::issuing::issue(shop, app, cases)?;
    super::issuing::revoke(shop, app, cases)?;
    shop.spent.rows.time(|| afterwards(app, cases))?;
    super::parcels::take_out(shop, app, cases)
}

/// What follows on an issued certificate and is asked for one by one.
fn afterwards(app: &mut App, cases: &mut [PersonCase]) -> Result<()> {
    for case in cases {
        for deed in [PersonDeed::Renew, PersonDeed::Update, PersonDeed::Appoint] {
            if case.needs(deed) {
                case.changed |= case.try_to(|wish| follow(app, deed, wish))?.is_some();
            }
        }
    }
    Ok(())
}

fn follow(app: &mut App, deed: PersonDeed, wish: &PersonWish) -> Result<()> {
    let email = wish.email.as_str();
    match deed {
        PersonDeed::Renew => {
            renewal::ask(app, &CertificateChoice::OfProduct(email.to_owned(), Product::Signature)).map(drop)
        }
        PersonDeed::Update => {
            // A field that no certificate shows (UPD-02); the person has yet to confirm it (UPD-05).
            let change = ChangeWish { field: Field::City, value: "Kota Contoh".to_owned() };
            update::request(app, email, &[change], None).map(drop)
        }
        PersonDeed::Appoint => appoint(app, wish),
        PersonDeed::Register | PersonDeed::Activate | PersonDeed::Approve | PersonDeed::Issue | PersonDeed::Revoke => {
            Ok(())
        }
    }
}

/// RA nominates with the form and grants the role; a nomination that waits already is granted (VRF-04).
fn appoint(app: &mut App, wish: &PersonWish) -> Result<()> {
    let Some(office) = &wish.office else { return Ok(()) };
    let email = wish.email.as_str();
    let stands = app.look(|_, view, _| {
        let Some(person) = user::find(view, email)? else { return Ok(None) };
        Ok(nomination::live(view, person.person().id)?.map(|found| found.status()))
    })?;
    if stands != Some(NominationStatus::Waiting) {
        verifikator::nominate(app, email, office)?;
    }
    verifikator::grant(app, email).map(drop)
}
