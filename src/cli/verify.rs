//! `bsre verify`.

use super::batch::People;
use super::call::{Call, Ending};
use crate::say;
use crate::service::verification::{self, Judgement};

/// Verify people by hand, after looking at `user show`; or turn them down
#[derive(Debug, clap::Args)]
pub(super) struct Verify {
    #[command(flatten)]
    people: People,
    /// Do not verify: tell them why, and let them activate again
    #[arg(long, value_name = "REASON")]
    reject: Option<String>,
}

impl Verify {
    pub(super) fn run(self, call: &Call) -> Ending {
        let judgement = match &self.reject {
            Some(reason) => Judgement::rejected(reason)?,
            None => Judgement::Verified,
        };
        self.people.each(call, |app, email| {
            verification::judge(app, email, &judgement)?;
            Ok(match &judgement {
                Judgement::Verified => say!("verified", "terverifikasi"),
                Judgement::Rejected(_) => say!("rejected", "ditolak"),
            })
        })
    }
}
