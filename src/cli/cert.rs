//! `bsre cert`.

use std::path::PathBuf;

use super::batch::Page;
use super::call::{Call, Ending, shown};
use super::deliver::deliver;
use super::fill::Fill;
use super::secret::PassphraseSource;
use super::word::word;
use crate::domain::certificate::CertificateStatus;
use crate::domain::listing::CertificateFilter;
use crate::domain::product::{CertificateType, Product};
use crate::domain::span;
use crate::error::{Error, Result};
use crate::files::outgoing::Readers;
use crate::output::{Column, Exit, column};
use crate::say;
use crate::service::certificate::{self, ExportFormat, ExportWord};
use crate::service::listing;

/// Certificates: list, show, export
#[derive(Debug, clap::Subcommand)]
pub(super) enum Cert {
    List(List),
    Expiring(Expiring),
    /// Show one
    Show {
        /// A serial number, or an address: its newest signature certificate, else its newest
        #[arg(add = Fill::Certificate)]
        which: String,
    },
    Export(Export),
}

/// List certificates, oldest first
///
/// Every filter but `--type` can be given more than once and then lets in any of what it names.
#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// With this status
    #[arg(long, value_name = "STATUS", value_parser = word::<CertificateStatus>())]
    status: Vec<CertificateStatus>,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    page: Page,
}

/// List certificates that are still good and end soon, the first to end first
///
/// Ends with exit 0 whether there are any or not; with `--fail` with exit 8 when there are, which makes it a gate.
#[derive(Debug, clap::Args)]
pub(super) struct Expiring {
    /// How soon: hours, days or weeks, as in 12h, 30d, 6w
    #[arg(long, value_name = "SPAN", default_value = "30d")]
    within: String,
    /// Exit 8 when any is found
    #[arg(long)]
    fail: bool,
    #[command(flatten)]
    narrow: Narrow,
    #[command(flatten)]
    page: Page,
}

#[derive(Debug, clap::Args)]
struct Narrow {
    /// For this
    #[arg(long, value_name = "PRODUCT", value_parser = word::<Product>())]
    product: Vec<Product>,
    /// A person's or a seal
    #[arg(long = "type", value_name = "TYPE", value_parser = word::<CertificateType>())]
    kind: Option<CertificateType>,
    /// Of this organisation
    #[arg(long, value_name = "NAME", add = Fill::Organisation)]
    organisation: Vec<String>,
}

/// Take a certificate out; when is written down
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// A serial number, or an address: its signature certificate, with a key that is here for `p12` and `key`
    #[arg(add = Fill::Certificate)]
    which: String,
    /// As what: `p12` needs the passphrase, `key` is the encrypted PKCS#8
    #[arg(long, value_name = "FORMAT", value_parser = word::<ExportWord>())]
    format: ExportWord,
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    source: PassphraseSource,
}

const DETAIL: &[Column] = &[
    column("serial", "serial", "nomor seri"),
    column("subscriber_id", "subscriber id", "ID subscriber"),
    column("subject_dn", "subject DN", "subjek DN"),
    column("issuer_dn", "issuer DN", "penerbit"),
    column("email", "email", "email"),
    column("type", "type", "jenis"),
    column("product", "product", "produk"),
    column("enroll_method", "enroll method", "metode enroll"),
    column("status", "status", "status"),
    column("not_before", "valid from", "valid mulai"),
    column("not_after", "valid until", "valid sampai"),
    column("downloaded_at", "downloaded", "diunduh"),
    column("revoked_at", "revoked", "dicabut"),
    column("revocation_reason", "reason", "alasan"),
    column("key", "key", "kunci"),
    column("signature", "signature", "tanda tangan"),
    column("sha256", "SHA-256", "SHA-256"),
    column("extensions", "extensions", "ekstensi"),
];

const LISTED: &[Column] = &[
    column("serial", "serial", "nomor seri"),
    column("common_name", "common name", "common name"),
    column("email", "email", "email"),
    column("organisation", "organisation", "organisasi"),
    column("type", "type", "jenis"),
    column("product", "product", "produk"),
    column("status", "status", "status"),
    column("not_after", "valid until", "valid sampai"),
];

impl Cert {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::List(list) => {
                let filter = CertificateFilter { statuses: list.status.clone(), ..list.narrow.filter() };
                list.narrow.show(call, &filter, list.page).map(|(exit, _)| exit)
            }
            Self::Expiring(expiring) => expiring.run(call),
            Self::Show { which } => shown(call.screen.one(&certificate::show(&call.app()?, &which)?, DETAIL)),
            Self::Export(export) => export.run(call),
        }
    }
}

impl Narrow {
    fn filter(&self) -> CertificateFilter {
        CertificateFilter { products: self.product.clone(), kind: self.kind, ..CertificateFilter::default() }
    }

    /// Shows a page, and says how many there are in all.
    fn show(&self, call: &Call, filter: &CertificateFilter, page: Page) -> Result<(Exit, i64)> {
        let page = listing::Page { limit: page.limit, offset: page.offset };
        let (found, total) = certificate::list(&call.app()?, filter, &self.organisation, page)?;
        Ok((shown(call.screen.list(&found, total, LISTED))?, total))
    }
}

impl Expiring {
    fn run(&self, call: &Call) -> Ending {
        let filter = CertificateFilter { ending: Some(span::parse(&self.within)?), ..self.narrow.filter() };
        let (exit, total) = self.narrow.show(call, &filter, self.page)?;
        Ok(if self.fail && total > 0 { Exit::PARTLY } else { exit })
    }
}

impl Export {
    fn run(self, call: &Call) -> Ending {
        let format = self.format(call)?;
        let bytes = certificate::export(&mut call.app()?, &self.which, &format)?;
        let readers = match self.format {
            ExportWord::Key | ExportWord::P12 => Readers::Owner,
            ExportWord::Chain | ExportWord::Der | ExportWord::Pem => Readers::Everybody,
        };
        deliver(call, self.out.as_deref(), &bytes, readers)
    }

    fn format(&self, call: &Call) -> Result<ExportFormat> {
        if self.source.is_named() && self.format != ExportWord::P12 {
            return Err(Error::Usage(say!(
                "a passphrase belongs to --format p12",
                "passphrase hanya untuk --format p12"
            )));
        }
        Ok(match self.format {
            ExportWord::Chain => ExportFormat::Chain,
            ExportWord::Der => ExportFormat::Der,
            ExportWord::Key => ExportFormat::Key,
            ExportWord::Pem => ExportFormat::Pem,
            ExportWord::P12 => {
                let lines = self.source.lines(call, &[say!("passphrase", "passphrase")])?;
                ExportFormat::P12(lines[0].clone())
            }
        })
    }
}
