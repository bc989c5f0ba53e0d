//! `bsre password`.

use super::call::{Call, Ending};
use super::fill::Fill;
use super::secret::PasswordSource;
use crate::output::Exit;
use crate::say;
use crate::service::password::{self, PasswordForm};

/// The sign-in password
#[derive(Debug, clap::Subcommand)]
pub(super) enum Password {
    /// Mail the link to choose a new one; the answer is the same whether or not there is such an account
    Forgot {
        /// Who forgot it
        #[arg(add = Fill::Person)]
        email: String,
    },
    /// Choose a new one with the link's token: sessions end, and the authenticator is set up again
    Reset {
        /// The token of the link
        #[arg(long)]
        token: String,
        #[command(flatten)]
        source: PasswordSource,
    },
}

impl Password {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Forgot { email } => {
                password::forgot(&mut call.app()?, &email)?;
                call.screen.note(&say!(
                    "if {email} has an account, a link was mailed to it",
                    "bila {email} memiliki akun, pranala telah dikirim ke sana"
                ));
            }
            Self::Reset { token, source } => {
                let prompts = [say!("new password", "kata sandi baru"), say!("the same again", "ulangi kata sandi")];
                let mut lines = source.lines(call, &prompts)?;
                let (second, first) = (lines.remove(1), lines.remove(0));
                password::reset(&mut call.app()?, &PasswordForm { token: token.into(), first, second })?;
                call.screen.note(&say!(
                    "the password is new; set the authenticator up again with `bsre login EMAIL`",
                    "kata sandi sudah baru; siapkan lagi autentikator dengan `bsre login EMAIL`"
                ));
            }
        }
        Ok(Exit::DONE)
    }
}
