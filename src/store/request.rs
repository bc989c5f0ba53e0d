//! What was asked for, and who decided.

use serde::Serialize;

use super::row::{column, moment};
use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::{OrganisationId, RequestId, UserId};
use crate::domain::product::Product;

/// The issuance request of a person and product that waits for the passphrase, made if there is none.
pub fn issuance(
    change: &Writing<'_>,
    user: UserId,
    organisation: OrganisationId,
    product: Product,
    by: UserId,
    now: Timestamp,
) -> Result<RequestId> {
    let sql = "SELECT id FROM request WHERE user_id = ?1 AND product = ?2 AND kind = 'issuance' AND status = 'Waiting for Passphrase'";
    if let Some(id) = change.value(sql, (user.0, product.word()))? {
        return Ok(RequestId(id));
    }
    let sql = "INSERT INTO request (kind, status, user_id, organisation_id, product, requested_by, requested_at)
               VALUES ('issuance', 'Waiting for Passphrase', ?1, ?2, ?3, ?4, ?5)";
    change.insert(sql, (user.0, organisation.0, product.word(), by.0, now.unix())).map(RequestId)
}

/// What an issuance request asks for, while it waits for the passphrase.
pub fn awaited_product(view: &Reading<'_>, id: RequestId) -> Result<Option<Product>> {
    let sql = "SELECT product FROM request WHERE id = ?1 AND status = 'Waiting for Passphrase'";
    let word: Option<String> = view.value(sql, [id.0])?;
    Ok(word.and_then(|word| Product::parse(&word).ok()))
}

/// Closes an issuance request with its certificate.
pub fn fulfil(change: &Writing<'_>, id: RequestId, certificate: i64, now: Timestamp) -> Result<()> {
    let sql = "UPDATE request SET status = 'Done', certificate_id = ?2, decided_at = ?3
               WHERE id = ?1 AND status = 'Waiting for Passphrase'";
    change.guarded("request", sql, (id.0, certificate, now.unix()))
}

/// A person's request as it is shown.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// Its row.
    pub id: i64,
    /// What was asked.
    pub kind: String,
    /// How far it is.
    pub status: String,
    /// Who asked.
    pub requested_by: String,
    /// When.
    pub requested_at: Timestamp,
}

/// The requests of a person, oldest first.
pub fn of_person(view: &Reading<'_>, user: UserId) -> Result<Vec<Asked>> {
    let sql = "SELECT request.*, asker.email AS asker FROM request JOIN user asker ON asker.id = requested_by
               WHERE request.user_id = ?1 ORDER BY request.id";
    view.all(sql, [user.0], |row| {
        Ok(Asked {
            id: column(row, "id")?,
            kind: column(row, "kind")?,
            status: column(row, "status")?,
            requested_by: column(row, "asker")?,
            requested_at: moment(row, "requested_at")?,
        })
    })
}
