//! `bsre cert`.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::batch::Page;
use super::fill::Fill;
use super::secret::PassphraseSource;
use super::{Call, Ending, shown};
use crate::domain::certificate::CertificateStatus;
use crate::domain::listing::CertificateFilter;
use crate::domain::product::{CertificateType, Product};
use crate::domain::span;
use crate::error::Result;
use crate::output::{Column, Exit, column};
use crate::say;
use crate::service::certificate::{self, ExportFormat};
use crate::service::listing;
use crate::service::outgoing::{self, Readers};

/// Certificates: list, show, export
#[derive(Debug, clap::Subcommand)]
pub(super) enum Cert {
    List(List),
    Expiring(Expiring),
    /// Show one
    Show {
        /// A serial number, or the address whose newest certificate is meant
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
    /// Issue, On Renew, On Revoke, Expired, Revoke
    #[arg(long, value_name = "STATUS", value_parser = status)]
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
    /// signature, email, tls, eseal
    #[arg(long, value_name = "PRODUCT", value_parser = super::people::product)]
    product: Vec<Product>,
    /// Individu or Segel
    #[arg(long = "type", value_name = "TYPE", value_parser = kind)]
    kind: Option<CertificateType>,
    /// Of this organisation
    #[arg(long, value_name = "NAME", add = Fill::Organisation)]
    organisation: Vec<String>,
}

/// Take a certificate out; when is written down
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// A serial number, or the address whose newest certificate is meant
    #[arg(add = Fill::Certificate)]
    which: String,
    /// As what: `p12` needs the passphrase, `key` is the encrypted PKCS#8
    #[arg(long, value_enum)]
    format: Shape,
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    source: PassphraseSource,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Shape {
    Pem,
    Der,
    Chain,
    P12,
    Key,
}

/// What a certificate shows.
pub(super) const COLUMNS: &[Column] = &[
    column("serial", "serial", "nomor seri"),
    column("subscriber_id", "subscriber id", "ID subscriber"),
    column("email", "email", "email"),
    column("organisation", "organisation", "organisasi"),
    column("common_name", "common name", "common name"),
    column("type", "type", "jenis"),
    column("product", "product", "produk"),
    column("enroll_method", "enroll method", "metode enroll"),
    column("status", "status", "status"),
    column("issued_at", "issued", "tanggal penerbitan"),
    column("not_after", "valid until", "valid sampai"),
    column("downloaded_at", "downloaded", "diunduh"),
    column("revoked_at", "revoked", "dicabut"),
    column("revocation_reason", "reason", "alasan"),
    column("subject_dn", "subject DN", "subjek DN"),
];

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

fn status(text: &str) -> std::result::Result<CertificateStatus, String> {
    CertificateStatus::parse(text).ok_or_else(|| "expected Issue, On Renew, On Revoke, Expired or Revoke".to_owned())
}

fn kind(text: &str) -> std::result::Result<CertificateType, String> {
    let kinds = [CertificateType::Individu, CertificateType::Segel];
    let found = kinds.into_iter().find(|kind| kind.label().eq_ignore_ascii_case(text));
    found.ok_or_else(|| "expected Individu or Segel".to_owned())
}

impl Export {
    fn run(self, call: &Call) -> Ending {
        let format = self.format(call)?;
        let bytes = certificate::export(&mut call.app()?, &self.which, &format)?;
        let readers = match self.format {
            Shape::Key | Shape::P12 => Readers::Owner,
            Shape::Chain | Shape::Der | Shape::Pem => Readers::Everybody,
        };
        deliver(call, self.out.as_deref(), &bytes, readers)
    }

    fn format(&self, call: &Call) -> Result<ExportFormat> {
        Ok(match self.format {
            Shape::Chain => ExportFormat::Chain,
            Shape::Der => ExportFormat::Der,
            Shape::Key => ExportFormat::Key,
            Shape::Pem => ExportFormat::Pem,
            Shape::P12 => {
                let lines = self.source.lines(call, &[say!("passphrase", "passphrase")])?;
                ExportFormat::P12(lines[0].clone())
            }
        })
    }
}

/// Writes what was taken out to a file, or to standard output.
pub(super) fn deliver(call: &Call, out: Option<&Path>, bytes: &[u8], readers: Readers) -> Ending {
    match out {
        Some(path) => {
            outgoing::write(path, bytes, readers)?;
            let shown = path.display();
            call.screen.note(&say!("written to {shown}", "ditulis ke {shown}"));
            Ok(Exit::DONE)
        }
        None => shown(call.screen.raw(bytes)),
    }
}
