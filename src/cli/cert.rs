//! `bsre cert`.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::batch::Page;
use super::secret::PassphraseSource;
use super::{Call, Ending, shown};
use crate::error::Result;
use crate::output::{Column, column};
use crate::say;
use crate::service::certificate::{self, Format};
use crate::service::outgoing::{self, Readers};

/// Certificates: list, show, export
#[derive(Debug, clap::Subcommand)]
pub(super) enum Cert {
    /// List certificates, oldest first
    List(Page),
    /// Show one
    Show {
        /// A serial number, or the address whose newest certificate is meant
        which: String,
    },
    Export(Export),
}

/// Take a certificate out; when is written down
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// A serial number, or the address whose newest certificate is meant
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
            Self::List(page) => {
                let (found, total) = certificate::list(&call.app()?, page.limit, page.offset)?;
                shown(call.screen.list(&found, total, LISTED))
            }
            Self::Show { which } => shown(call.screen.one(&certificate::show(&call.app()?, &which)?, DETAIL)),
            Self::Export(export) => export.run(call),
        }
    }
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

    fn format(&self, call: &Call) -> Result<Format> {
        Ok(match self.format {
            Shape::Chain => Format::Chain,
            Shape::Der => Format::Der,
            Shape::Key => Format::Key,
            Shape::Pem => Format::Pem,
            Shape::P12 => {
                let lines = self.source.lines(call, &[say!("passphrase", "passphrase")])?;
                Format::P12(lines[0].clone())
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
            Ok(crate::output::Exit::DONE)
        }
        None => shown(call.screen.raw(bytes)),
    }
}
