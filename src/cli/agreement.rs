//! `bsre agreement`.

use serde::Serialize;

use super::call::{Call, Ending, shown};
use super::word::word;
use crate::domain::Lang;
use crate::domain::agreement::DocumentWord;
use crate::output::{Column, OutputFormat, column};

/// The texts that people agree to: ours, for tests, each with its version
#[derive(Debug, clap::Subcommand)]
pub(super) enum Agreement {
    /// Print a text as it is in force, in the language of messages
    Show {
        /// Which
        #[arg(value_name = "TEXT", value_parser = word::<DocumentWord>())]
        text: DocumentWord,
    },
}

/// A text with its version.
#[derive(Debug, Serialize)]
struct AgreementPage {
    document: &'static str,
    version: &'static str,
    lang: Lang,
    text: String,
}

const COLUMNS: &[Column] = &[
    column("document", "document", "dokumen"),
    column("version", "version", "versi"),
    column("lang", "language", "bahasa"),
    column("text", "text", "teks"),
];

impl Agreement {
    pub(super) fn run(self, call: &Call) -> Ending {
        let Self::Show { text } = self;
        let document = text.document();
        let (lang, text) = (call.lang(), document.text(call.lang()));
        if call.screen.format == OutputFormat::Table {
            return shown(call.screen.raw(text.as_bytes()));
        }
        let page = AgreementPage { document: document.word(), version: document.version(), lang, text };
        shown(call.screen.one(&page, COLUMNS))
    }
}
