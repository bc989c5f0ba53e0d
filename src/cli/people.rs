//! `bsre user list`: what a list of people can be narrowed to.

use super::batch::Page;
use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::word::word;
use crate::domain::actor::Role;
use crate::domain::listing::{Choice, Menu, UserFilter};
use crate::domain::normal::composed;
use crate::domain::product::Product;
use crate::domain::span;
use crate::domain::standing::Newest;
use crate::domain::verification::VerificationStatus;
use crate::error::{Error, Result};
use crate::output::{Column, column};
use crate::say;
use crate::service::listing::{self, ListWishes};

/// List people: searched, filtered, in the order of their registration; officers of RA only with `--role RA`
///
/// Every filter can be given more than once: several of one kind let in any of them, `--not-…` keeps out.
#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// What stands in the email, name, NIK, NIP or phone. A whole address, the first six digits of a number and the
    /// beginning of a phone, 0… or +62…, are looked up; everything else is searched for in all of them
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// One of the portal's menus
    #[arg(long, value_name = "VIEW", value_parser = word::<Menu>())]
    view: Option<Menu>,
    /// How soon `--view expiring` is: hours, days or weeks, as in 12h, 30d, 6w [default: 30d]
    #[arg(long, value_name = "SPAN", requires = "view")]
    within: Option<String>,
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
    /// With this verification status
    #[arg(long, value_name = "STATUS", value_parser = word::<VerificationStatus>())]
    verification: Vec<VerificationStatus>,
    /// With this certificate status, that of the newest personal one
    #[arg(long, value_name = "STATUS", value_parser = word::<Newest>())]
    certificate: Vec<Newest>,
    /// With a certificate for this, whatever became of it
    #[arg(long, value_name = "PRODUCT", value_parser = word::<Product>())]
    product: Vec<Product>,
    /// With this role
    #[arg(long, value_name = "ROLE", value_parser = word::<Role>())]
    role: Vec<Role>,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Keep out")]
struct But {
    /// Of this organisation
    #[arg(long, value_name = "NAME", add = Fill::Organisation)]
    not_organisation: Vec<String>,
    /// With this verification status
    #[arg(long, value_name = "STATUS", value_parser = word::<VerificationStatus>())]
    not_verification: Vec<VerificationStatus>,
    /// With this certificate status
    #[arg(long, value_name = "STATUS", value_parser = word::<Newest>())]
    not_certificate: Vec<Newest>,
    /// With a certificate for this
    #[arg(long, value_name = "PRODUCT", value_parser = word::<Product>())]
    not_product: Vec<Product>,
    /// With this role
    #[arg(long, value_name = "ROLE", value_parser = word::<Role>())]
    not_role: Vec<Role>,
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
        if self.within.is_some() && self.view != Some(Menu::Expiring) {
            return Err(Error::Usage(say!(
                "--within belongs to --view expiring",
                "--within hanya untuk --view expiring"
            )));
        }
        let within = self.within.as_deref().unwrap_or("30d");
        let (only, but) = (self.only, self.but);
        let filter = UserFilter {
            search: self.search.map(|text| composed(text.trim()).into_owned()).filter(|text| !text.is_empty()),
            verifications: Choice { only: only.verification, but: but.not_verification },
            certificates: Choice { only: only.certificate, but: but.not_certificate },
            products: Choice { only: only.product, but: but.not_product },
            roles: Choice { only: only.role, but: but.not_role },
            view: self.view.map(|menu| Ok::<_, Error>(menu.view(span::parse(within)?))).transpose()?,
            ..UserFilter::default()
        };
        Ok(ListWishes { filter, organisations: Choice { only: only.organisation, but: but.not_organisation } })
    }
}
