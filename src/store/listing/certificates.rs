//! Lists of certificates.

use super::{Page, all, numbers, words};
use crate::domain::Timestamp;
use crate::domain::actor::Scope;
use crate::domain::certificate::CertificateStatus;
use crate::domain::listing::CertificateFilter;
use crate::domain::product::Product;
use crate::store::certificate::{RecordedCertificate, SELECT, read};
use crate::store::{Reading, Result};

/// The stored statuses that the clock ends (STA-02).
const LIVE: &str = "status IN ('Issue', 'On Renew', 'On Revoke')";

/// A page of the certificates in `scope` that `filter` lets through, oldest first; with the count of them all.
pub fn certificates(
    view: &Reading<'_>,
    scope: Scope,
    filter: &CertificateFilter,
    now: Timestamp,
    page: Page,
) -> Result<(Vec<RecordedCertificate>, i64)> {
    let conditions = all(&conditions(scope, filter, now));
    let order = if filter.ending.is_some() { "certificate.not_after, certificate.id" } else { "certificate.id" };
    let sql = format!("{SELECT} WHERE {conditions} ORDER BY {order} LIMIT ?1 OFFSET ?2");
    let found = view.all(&sql, (page.limit, page.offset), read)?;
    Ok((found, view.count(&format!("SELECT count(*) FROM certificate WHERE {conditions}"), [])?))
}

fn conditions(scope: Scope, filter: &CertificateFilter, now: Timestamp) -> Vec<String> {
    let mut found = Vec::new();
    match scope {
        Scope::Everything => (),
        Scope::Organisation(own) => found.push(format!("certificate.organisation_id = {}", own.0)),
        Scope::Own(user) => found.push(format!("certificate.user_id = {}", user.0)),
    }
    if !filter.organisations.is_empty() {
        found.push(format!("certificate.organisation_id IN ({})", numbers(&filter.organisations)));
    }
    if !filter.products.is_empty() {
        found.push(format!("product IN ({})", words(filter.products.iter().map(|product: &Product| product.word()))));
    }
    if let Some(kind) = filter.kind {
        found.push(format!("type = '{}'", kind.label()));
    }
    if let Some(within) = filter.ending {
        let (now, until) = (now.unix(), now.plus(within).unix());
        found.push(format!("{LIVE} AND not_after BETWEEN {now} AND {until}"));
    }
    if !filter.statuses.is_empty() {
        let any: Vec<String> = filter.statuses.iter().map(|status| reads_as(*status, now)).collect();
        found.push(format!("({})", any.join(" OR ")));
    }
    found
}

/// What is stored of a certificate that reads as `status` at `now`.
fn reads_as(status: CertificateStatus, now: Timestamp) -> String {
    let (label, now) = (status.label(), now.unix());
    match status {
        CertificateStatus::Expired => format!("status = 'Expired' OR {LIVE} AND not_after < {now}"),
        CertificateStatus::Issue | CertificateStatus::OnRenew | CertificateStatus::OnRevoke => {
            format!("status = '{label}' AND not_after >= {now}")
        }
        CertificateStatus::Revoke => "status = 'Revoke'".to_owned(),
    }
}
