//! `bsre user list`: what a list of people can be narrowed to.

use clap::ValueEnum;
use time::Duration;

use super::batch::Page;
use super::fill::Fill;
use super::{Call, Ending, shown};
use crate::domain::actor::Role;
use crate::domain::listing::{Choice, UserFilter, UserView};
use crate::domain::product::Product;
use crate::domain::standing::Newest;
use crate::domain::{certificate, span, verification};
use crate::error::Result;
use crate::output::{Column, column};
use crate::service::listing::{self, ListWishes};

/// List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`
///
/// Every filter can be given more than once: several of one kind let in any of them, `--not-…` keeps out.
#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// What stands in the email, name, NIK, NIP or phone. A whole address and the first six digits of a number are
    /// looked up; everything else is searched for in all of them
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// One of the portal's menus
    #[arg(long, value_enum)]
    view: Option<Menu>,
    /// How soon `--view expiring` is: hours, days or weeks, as in 12h, 30d, 6w
    #[arg(long, value_name = "SPAN", default_value = "30d")]
    within: String,
    #[command(flatten)]
    only: Only,
    #[command(flatten)]
    but: But,
    #[command(flatten)]
    page: Page,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Let in")]
struct Only {
    /// Of this organisation
    #[arg(long, value_name = "NAME", add = Fill::Organisation)]
    organisation: Vec<String>,
    /// New, Waiting for Verification, Verified, Update
    #[arg(long, value_name = "STATUS", value_parser = verification)]
    verification: Vec<verification::VerificationStatus>,
    /// New, Issue, On Renew, Expired, Revoke
    #[arg(long, value_name = "STATUS", value_parser = standing)]
    certificate: Vec<Newest>,
    /// With a certificate, whatever became of it, for: signature, email, tls, eseal
    #[arg(long, value_name = "PRODUCT", value_parser = product)]
    product: Vec<Product>,
    /// User, Verifikator, RA
    #[arg(long, value_name = "ROLE", value_parser = role)]
    role: Vec<Role>,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Keep out")]
struct But {
    /// Of this organisation
    #[arg(long, value_name = "NAME", add = Fill::Organisation)]
    not_organisation: Vec<String>,
    /// With this verification status
    #[arg(long, value_name = "STATUS", value_parser = verification)]
    not_verification: Vec<verification::VerificationStatus>,
    /// With this certificate status
    #[arg(long, value_name = "STATUS", value_parser = standing)]
    not_certificate: Vec<Newest>,
    /// With a certificate for this
    #[arg(long, value_name = "PRODUCT", value_parser = product)]
    not_product: Vec<Product>,
    /// With this role
    #[arg(long, value_name = "ROLE", value_parser = role)]
    not_role: Vec<Role>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Menu {
    /// Who waits for verification
    Waiting,
    /// Whose own update waits for approval
    Updates,
    /// Whose certificate ends soon
    Expiring,
    /// Who has a seal in their care
    Seals,
}

const LISTED: &[Column] = &[
    column("email", "email", "email"),
    column("name", "name", "nama"),
    column("organisation", "organisation", "organisasi"),
    column("role", "role", "peran"),
    column("verification", "verification", "status verifikasi"),
    column("certificate", "certificate", "status sertifikat"),
];

impl List {
    pub(super) fn run(self, call: &Call) -> Ending {
        let page = listing::Page { limit: self.page.limit, offset: self.page.offset };
        let (found, total) = listing::list(&call.app()?, &self.wishes()?, page)?;
        shown(call.screen.list(&found, total, LISTED))
    }

    fn wishes(self) -> Result<ListWishes> {
        let (only, but) = (self.only, self.but);
        let filter = UserFilter {
            search: self.search.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()),
            verifications: Choice { only: only.verification, but: but.not_verification },
            certificates: Choice { only: only.certificate, but: but.not_certificate },
            products: Choice { only: only.product, but: but.not_product },
            roles: Choice { only: only.role, but: but.not_role },
            view: self.view.map(|menu| menu.view(&self.within)).transpose()?,
            ..UserFilter::default()
        };
        Ok(ListWishes { filter, organisations: Choice { only: only.organisation, but: but.not_organisation } })
    }
}

impl Menu {
    fn view(self, within: &str) -> Result<UserView> {
        let within: Duration = span::parse(within)?;
        Ok(match self {
            Self::Waiting => UserView::Waiting,
            Self::Updates => UserView::Updates,
            Self::Expiring => UserView::Expiring(within),
            Self::Seals => UserView::Seals,
        })
    }
}

fn verification(text: &str) -> std::result::Result<verification::VerificationStatus, String> {
    verification::VerificationStatus::parse(text)
        .ok_or_else(|| "expected New, Waiting for Verification, Verified or Update".to_owned())
}

fn standing(text: &str) -> std::result::Result<Newest, String> {
    if text.eq_ignore_ascii_case("New") {
        return Ok(None);
    }
    let status = certificate::CertificateStatus::parse(text)
        .filter(|status| *status != certificate::CertificateStatus::OnRevoke);
    status.map(Some).ok_or_else(|| "expected New, Issue, On Renew, Expired or Revoke".to_owned())
}

fn role(text: &str) -> std::result::Result<Role, String> {
    Role::parse(text).ok_or_else(|| "expected User, Verifikator or RA".to_owned())
}

/// A product by its word or label.
pub(super) fn product(text: &str) -> std::result::Result<Product, String> {
    Product::parse(text).map_err(|_| "expected signature, email, tls or eseal".to_owned())
}
