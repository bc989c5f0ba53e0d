//! `bsre ca`.

use std::path::PathBuf;

use super::call::{Call, Ending, shown};
use super::deliver::deliver;
use crate::files::outgoing::Readers;
use crate::output::{Column, column};
use crate::service::authority::{self, Name};

/// The test CA
#[derive(Debug, clap::Subcommand)]
pub(super) enum Ca {
    /// Show both authorities
    Show,
    /// Export the issuing authority's certificate, PEM
    Export {
        /// With the root's after it
        #[arg(long, group = "which")]
        chain: bool,
        /// The root's alone
        #[arg(long, group = "which")]
        root: bool,
        /// Write to this file
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Sign a new list of revoked certificates
    Crl {
        /// The root's list, which is empty
        #[arg(long)]
        root: bool,
        /// DER instead of PEM
        #[arg(long)]
        der: bool,
        /// Write to this file
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

const COLUMNS: &[Column] = &[
    column("name", "authority", "otoritas"),
    column("subject", "subject", "subjek"),
    column("key", "key", "kunci"),
    column("signature", "signature", "tanda tangan"),
    column("serial", "serial", "nomor seri"),
    column("not_before", "from", "mulai"),
    column("not_after", "until", "sampai"),
    column("sha256", "SHA-256", "SHA-256"),
    column("crl_number", "CRL", "CRL"),
    column("crl_next_update", "next CRL by", "CRL berikutnya"),
];

impl Ca {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Show => {
                let found = authority::show(&call.app()?)?;
                shown(call.screen.list(&found, found.len().try_into().unwrap_or(i64::MAX), COLUMNS))
            }
            Self::Export { chain, root, out } => {
                let names: &[Name] = match (chain, root) {
                    (true, _) => &[Name::Issuing, Name::Root],
                    (_, true) => &[Name::Root],
                    (false, false) => &[Name::Issuing],
                };
                let text = authority::export(&call.app()?, names)?;
                deliver(call, out.as_deref(), text.as_bytes(), Readers::Everybody)
            }
            Self::Crl { root, der, out } => {
                let name = if root { Name::Root } else { Name::Issuing };
                let crl = authority::sign_crl(&mut call.app()?, name)?;
                let bytes = if der { crl.der } else { authority::crl_pem(&crl)?.into_bytes() };
                deliver(call, out.as_deref(), &bytes, Readers::Everybody)
            }
        }
    }
}
