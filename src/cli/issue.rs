//! `bsre issue`.

use std::path::PathBuf;

use super::batch::{Done, People};
use super::call::{Call, Ending};
use super::word::one_of;
use crate::domain::enrolment::one_persons;
use crate::domain::product::Product;
use crate::error::Error;
use crate::say;
use crate::service::enrolment::{self, Brought};
use crate::service::issuance;

/// Ask for certificates: the set-passphrase link goes out, and asked again, it goes out again; with `--csr` one is issued
#[derive(Debug, clap::Args)]
pub(super) struct Issue {
    #[command(flatten)]
    people: People,
    /// What the certificate is for
    #[arg(long, value_parser = one_of(Product::for_people()), default_value = "signature")]
    product: Product,
    /// The person's own PKCS#10 request, PEM or DER: the certificate is issued at once, and its key never comes here
    #[arg(long, value_name = "FILE")]
    csr: Option<PathBuf>,
}

impl Issue {
    pub(super) fn run(self, call: &Call) -> Ending {
        let product = self.product;
        let Some(csr) = &self.csr else {
            if product == Product::Tls {
                return Err(Error::Usage(say!(
                    "a TLS server's certificate needs the server's own request: --csr FILE",
                    "sertifikat server TLS memerlukan permintaan dari server itu: --csr FILE"
                )));
            }
            return self.people.each(call, |app, email| {
                issuance::ask(app, email, product)?;
                Ok(say!("set-passphrase link sent", "pranala set-passphrase dikirim"))
            });
        };
        if self.people.only().is_none() {
            return Err(one_persons().into());
        }
        let brought = Brought::read(csr, product)?;
        self.people.each_done(call, |app, email| {
            let serial = enrolment::enrol(app, email, &brought)?.serial;
            let message = say!("certificate {serial} issued", "sertifikat {serial} diterbitkan");
            Ok(vec![Done::about(serial, message)])
        })
    }
}
