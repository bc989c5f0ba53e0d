//! `bsre issue`.

use clap::ValueEnum;

use super::batch::People;
use super::{Call, Ending};
use crate::domain::product::Product;
use crate::say;
use crate::service::issuance;

/// Ask for certificates: the set-passphrase link goes out; asked again, it goes out again
#[derive(Debug, clap::Args)]
pub(super) struct Issue {
    #[command(flatten)]
    people: People,
    /// What the certificate is for
    #[arg(long, value_enum, default_value = "signature")]
    product: Sort,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    /// Digital signature
    Signature,
    /// Email protection and digital signature
    Email,
}

impl From<Sort> for Product {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Signature => Self::Signature,
            Sort::Email => Self::Email,
        }
    }
}

impl Issue {
    pub(super) fn run(self, call: &Call) -> Ending {
        self.people.each(call, |app, email| {
            issuance::ask(app, email, self.product.into())?;
            Ok(say!("set-passphrase link sent", "pranala set-passphrase dikirim"))
        })
    }
}
