//! The units and mail domains of organisations: the tables `organisation_unit` and `organisation_domain`, and the column
//! that says what becomes of other addresses. They are a dozen an organisation at most, and read whole.

use super::row::{column, parsed};
use super::{Reading, Result, Writing};
use crate::domain::id::OrganisationId;
use crate::domain::office::{MailDomain, MailDomains, Outside, UnitName};

/// The units that an organisation recorded, in the order of the alphabet (ORG-06).
pub fn units(view: &Reading<'_>, id: OrganisationId) -> Result<Vec<UnitName>> {
    let sql = "SELECT name FROM organisation_unit WHERE organisation_id = ?1 ORDER BY name";
    view.all(sql, [id.0], |row| parsed(row, "name", UnitName::parse))
}

/// The mail domains that an organisation recorded, with what becomes of other addresses (ORG-06).
pub fn mail(view: &Reading<'_>, id: OrganisationId) -> Result<MailDomains> {
    let sql = "SELECT domain FROM organisation_domain WHERE organisation_id = ?1 ORDER BY domain";
    let domains = view.all(sql, [id.0], |row| parsed(row, "domain", MailDomain::parse))?;
    let strict = view.first("SELECT domain_strict FROM organisation WHERE id = ?1", [id.0], |row| {
        column::<bool>(row, "domain_strict")
    })?;
    Ok(MailDomains::new(domains, if strict.unwrap_or(false) { Outside::Refused } else { Outside::Warned }))
}

/// Records these units and no others.
pub fn save_units(change: &Writing<'_>, id: OrganisationId, units: &[UnitName]) -> Result<()> {
    change.run("DELETE FROM organisation_unit WHERE organisation_id = ?1", [id.0])?;
    for unit in units {
        change.run("INSERT INTO organisation_unit VALUES (?1, ?2)", (id.0, unit.as_str()))?;
    }
    Ok(())
}

/// Records these mail domains and no others, and what becomes of other addresses.
pub fn save_mail(change: &Writing<'_>, id: OrganisationId, mail: &MailDomains) -> Result<()> {
    change.run("DELETE FROM organisation_domain WHERE organisation_id = ?1", [id.0])?;
    for domain in mail.domains() {
        change.run("INSERT INTO organisation_domain VALUES (?1, ?2)", (id.0, domain.as_str()))?;
    }
    let strict = mail.outside() == Outside::Refused;
    change.guarded("organisation", "UPDATE organisation SET domain_strict = ?2 WHERE id = ?1", (id.0, strict))
}
