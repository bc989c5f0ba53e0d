//! FLOOR 3: the only printing. Results go to stdout, every word beside them to stderr.
//!
//! The rules of the house: a refusal is `error[RULE]: what was found`, then `help: what can be done` where something can;
//! no capital after the colon, no full stop. JSON keys, status labels and codes never change with the language. Text of
//! others is stripped of control characters before a terminal sees it. A closed pipe is a quiet end.

use std::io::{self, BufWriter, IsTerminal, Write};

use serde::Serialize;
use serde_json::json;

use crate::domain::word::words;
use crate::domain::{Lang, Text};
use crate::error::Error;

pub mod progress;
mod sheet;
mod titles;

pub use sheet::{Column, column};

words! {
    /// How results are written.
    #[derive(Default)]
    pub enum OutputFormat(word) {
        /// A table for people.
        #[default]
        Table = "table",
        /// One JSON document.
        Json = "json",
        /// Comma-separated values with a header.
        Csv = "csv",
        /// One JSON object an item, a line each.
        Ndjson = "ndjson",
    }
}

/// How a command ended: its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exit(pub u8);

impl Exit {
    /// Done.
    pub const DONE: Self = Self(0);
    /// A batch went through, but some items failed.
    pub const PARTLY: Self = Self(8);
}

/// One item of a batch.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct OutputItem {
    pub email: String,
    pub ok: bool,
    pub message: String,
    pub rule: Option<&'static str>,
    /// The certificate that it was about, where it was about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
}

/// Where and how a command speaks.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// How results are written.
    pub format: OutputFormat,
    /// The language of people.
    pub lang: Lang,
}

/// Results of this floor: writing can fail, and a closed pipe is one of the ways.
pub type Written = io::Result<Exit>;

impl Screen {
    /// Shows one thing.
    pub fn one(&self, thing: &impl Serialize, columns: &[Column]) -> Written {
        write_out(|out| match self.format {
            OutputFormat::Json => sheet::json(out, thing),
            OutputFormat::Ndjson => sheet::line(out, thing),
            OutputFormat::Csv => sheet::csv(out, columns, &[serde_json::to_value(thing)?]),
            OutputFormat::Table => sheet::facts(out, self.lang, columns, &serde_json::to_value(thing)?),
        })
    }

    /// Shows a list, of which these items are one page.
    pub fn list<T: Serialize>(&self, items: &[T], total: i64, columns: &[Column]) -> Written {
        if self.format == OutputFormat::Table && items.is_empty() && total == 0 {
            self.note(&sheet::nothing());
            return Ok(Exit::DONE);
        }
        write_out(|out| match self.format {
            OutputFormat::Json => sheet::json(out, &json!({"items": items, "total": total})),
            OutputFormat::Ndjson => items.iter().try_for_each(|item| sheet::line(out, item)),
            OutputFormat::Csv => sheet::csv(out, columns, items),
            OutputFormat::Table => {
                sheet::table(out, self.lang, columns, items)?;
                sheet::total(out, self.lang, items.len(), total)
            }
        })
    }

    /// Shows sums with the lines that they are of; formats of one item a line show the lines alone.
    pub fn sums<T: Serialize>(
        &self,
        whole: &impl Serialize,
        sums: &[Column],
        lines: &[T],
        columns: &[Column],
    ) -> Written {
        write_out(|out| match self.format {
            OutputFormat::Json => sheet::json(out, whole),
            OutputFormat::Ndjson => lines.iter().try_for_each(|line| sheet::line(out, line)),
            OutputFormat::Csv => sheet::csv(out, columns, lines),
            OutputFormat::Table => {
                sheet::only(out, self.lang, sums, &serde_json::to_value(whole)?)?;
                sheet::table(out, self.lang, columns, lines)
            }
        })
    }

    /// Shows what became of each item of a batch; some failed means exit 8.
    pub fn batch(&self, items: &[OutputItem]) -> Written {
        self.items(items, BATCH)
    }

    /// The same of a batch about certificates. A table for people has their numbers in its messages.
    pub fn batch_of_certificates(&self, items: &[OutputItem]) -> Written {
        self.items(items, if self.format == OutputFormat::Csv { WITH_SERIAL } else { BATCH })
    }

    fn items(&self, items: &[OutputItem], columns: &[Column]) -> Written {
        let failed = items.iter().filter(|item| !item.ok).count();
        let ok = items.len() - failed;
        self.rows(&json!({"items": items, "ok": ok, "failed": failed}), items, columns, failed)
    }

    /// Shows rows with a document around them: `whole` is the JSON document, `rows` the lines of every other format.
    pub fn rows<T: Serialize>(&self, whole: &impl Serialize, rows: &[T], columns: &[Column], failed: usize) -> Written {
        write_out(|out| match self.format {
            OutputFormat::Json => sheet::json(out, whole),
            OutputFormat::Ndjson => rows.iter().try_for_each(|row| sheet::line(out, row)),
            OutputFormat::Csv => sheet::csv(out, columns, rows),
            OutputFormat::Table => sheet::table(out, self.lang, columns, rows),
        })?;
        Ok(if failed > 0 { Exit::PARTLY } else { Exit::DONE })
    }

    /// Writes bytes as they are: a token, a certificate, a script.
    pub fn raw(&self, bytes: &[u8]) -> Written {
        write_out(|out| out.write_all(bytes))
    }

    /// Says something beside the result.
    pub fn note(&self, text: &Text) {
        let mut err = anstream::stderr().lock();
        let _closed = writeln!(err, "{}", sheet::clean(text.in_lang(self.lang)));
    }

    /// Says that something was done, where a person reads: scripts have the result.
    pub fn done(&self, text: &Text) {
        if self.format == OutputFormat::Table {
            self.note(text);
        }
    }

    /// Says why a command stopped.
    pub fn complain(&self, error: &Error) -> Exit {
        self.refuse(
            error.rule(),
            error.kind(),
            error.exit(),
            &error.message(self.lang),
            error.help(self.lang).as_deref(),
        )
    }

    /// Says no, in the shape that scripts read.
    pub fn refuse(&self, rule: Option<&str>, kind: &str, exit: u8, message: &str, help: Option<&str>) -> Exit {
        let mut err = anstream::stderr().lock();
        let _closed = match self.format {
            OutputFormat::Json => {
                let error =
                    json!({"error": {"rule": rule, "kind": kind, "exit": exit, "message": message, "help": help}});
                writeln!(err, "{error}")
            }
            OutputFormat::Csv | OutputFormat::Ndjson | OutputFormat::Table => {
                let red = anstyle::AnsiColor::Red.on_default().bold();
                let rule = rule.map(|rule| format!("[{rule}]")).unwrap_or_default();
                let said = writeln!(err, "{red}error{rule}{red:#}: {}", sheet::clean(message));
                said.and_then(|()| help.map_or(Ok(()), |help| writeln!(err, "help: {}", sheet::clean(help))))
            }
        };
        Exit(exit)
    }
}

/// Whether a person sees stderr.
pub fn watched() -> bool {
    io::stderr().is_terminal()
}

const BATCH: &[Column] = &[EMAIL, OK, MESSAGE, RULE];
const WITH_SERIAL: &[Column] = &[EMAIL, OK, MESSAGE, RULE, SERIAL];

const EMAIL: Column = column("email", "email", "email");
const OK: Column = column("ok", "ok", "berhasil");
const MESSAGE: Column = column("message", "message", "pesan");
const RULE: Column = column("rule", "rule", "aturan");
const SERIAL: Column = column("serial", "serial", "nomor seri");

fn write_out(work: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Written {
    let mut out = BufWriter::new(io::stdout().lock());
    match work(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        Ok(()) | Err(_) => Ok(Exit::DONE),
    }
}
