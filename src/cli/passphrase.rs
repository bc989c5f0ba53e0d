//! `bsre passphrase`.

use super::batch::People;
use super::init::Kind;
use super::secret::PassphraseSource;
use super::user::consent;
use super::{Call, Ending, cert, shown};
use crate::domain::passphrase;
use crate::domain::product::Product;
use crate::say;
use crate::service::{issuance, passphrase as service};

/// Passphrases: send the link, or complete it with its token
#[derive(Debug, clap::Subcommand)]
pub(super) enum Passphrase {
    Set(Set),
}

/// Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued
#[derive(Debug, clap::Args)]
#[command(mut_group("People", |people| people.required(false)))]
pub(super) struct Set {
    #[command(flatten)]
    people: Option<People>,
    /// The token of the set-passphrase link
    #[arg(long, conflicts_with_all = ["emails", "from"], required_unless_present_any = ["emails", "from"])]
    token: Option<String>,
    #[command(flatten)]
    source: PassphraseSource,
    /// Agree to the subscriber agreement
    #[arg(long, requires = "token")]
    agree: bool,
    /// The kind of key to make
    #[arg(long, value_enum, default_value = "rsa2048", requires = "token")]
    key_type: Kind,
}

impl Passphrase {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Set(set) => set.run(call),
        }
    }
}

impl Set {
    fn run(self, call: &Call) -> Ending {
        match (self.token, self.people) {
            (Some(token), _) => {
                let prompts = [say!("new passphrase", "passphrase baru"), say!("the same again", "ulangi passphrase")];
                let lines = self.source.lines(call, &prompts)?;
                let form = service::Form {
                    token: token.into(),
                    passphrase: passphrase::Passphrase::new_twice(lines[0].reveal(), lines[1].reveal())?,
                    consent: consent(self.agree),
                    key_type: self.key_type.into(),
                };
                shown(call.screen.one(&service::set(&mut call.app()?, &form)?, cert::COLUMNS))
            }
            (None, people) => people.map_or(Ok(crate::output::Exit::DONE), |people| {
                people.each(call, |app, email| {
                    issuance::ask(app, email, Product::Signature)?;
                    Ok(say!("set-passphrase link sent", "pranala set-passphrase dikirim"))
                })
            }),
        }
    }
}
