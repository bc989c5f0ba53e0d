//! The four shapes of a result. Knows JSON values and columns; must not know what they mean.

use std::io::{self, IsTerminal, Write};

use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;
use serde_json::Value;

use super::titles;
use crate::domain::{Lang, Text};
use crate::say;

/// Rows under one header: a table is laid out as a whole in memory, so that a longer one is several.
const BLOCK: usize = 1_000;

/// A column: the JSON key it shows, and its title in both languages.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    key: &'static str,
    en: &'static str,
    id: &'static str,
}

/// A column of the key `key`, titled `en` in English and `id` in Indonesian.
pub const fn column(key: &'static str, en: &'static str, id: &'static str) -> Column {
    Column { key, en, id }
}

impl Column {
    const fn title(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Id => self.id,
        }
    }
}

/// One JSON document, indented.
pub(super) fn json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value).map_err(io::Error::from)?;
    writeln!(out)
}

/// One JSON document on a line.
pub(super) fn line(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value).map_err(io::Error::from)?;
    writeln!(out)
}

/// Values as CSV under the columns' keys. A cell that a spreadsheet would take for a formula is quoted with `'`.
pub(super) fn csv(out: &mut dyn Write, columns: &[Column], rows: &[impl Serialize]) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(columns.iter().map(|column| column.key))?;
    for row in rows {
        let row = serde_json::to_value(row)?;
        writer.write_record(columns.iter().map(|column| harmless(cell(&row, column.key))))?;
    }
    writer.flush()
}

fn harmless(text: String) -> String {
    let phone = text.strip_prefix('+').is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
    let dash = text == "-";
    if text.starts_with(['=', '+', '-', '@']) && !phone && !dash { format!("'{text}") } else { text }
}

/// A table with one row a value.
pub(super) fn table(out: &mut dyn Write, lang: Lang, columns: &[Column], rows: &[impl Serialize]) -> io::Result<()> {
    for block in rows.chunks(BLOCK) {
        let mut table = fresh();
        table.set_header(columns.iter().map(|column| column.title(lang)));
        for row in block {
            let row = serde_json::to_value(row)?;
            table.add_row(columns.iter().map(|column| clean(&cell(&row, column.key))));
        }
        writeln!(out, "{table}")?;
    }
    Ok(())
}

/// The line below a list: how many there are in all, and how to see the others where these are not all (MON-02).
pub(super) fn total(out: &mut dyn Write, lang: Lang, shown: usize, total: i64) -> io::Result<()> {
    let all = match i64::try_from(shown) {
        Ok(shown) if shown < total => say!(
            "recorded in all: {total}; {shown} of them shown, see --limit and --offset",
            "Total data yang terekam: {total}; {shown} di antaranya ditampilkan, lihat --limit dan --offset"
        ),
        Ok(_) | Err(_) => say!("recorded in all: {total}", "Total data yang terekam: {total}"),
    };
    writeln!(out, "{}", all.in_lang(lang))
}

/// What is said where a list has nothing to show.
pub(super) fn nothing() -> Text {
    say!("no records to show", "tidak ada data untuk ditampilkan")
}

/// One value as a list of facts; nested lists become tables of their own below it.
pub(super) fn facts(out: &mut dyn Write, lang: Lang, columns: &[Column], value: &Value) -> io::Result<()> {
    only(out, lang, columns, value)?;
    let lists = value.as_object().into_iter().flatten().filter_map(|(key, part)| Some((key, part.as_array()?)));
    for (key, rows) in lists {
        nested(out, lang, key, rows)?;
    }
    Ok(())
}

/// One value as a list of facts alone.
pub(super) fn only(out: &mut dyn Write, lang: Lang, columns: &[Column], value: &Value) -> io::Result<()> {
    let mut table = fresh();
    for column in columns {
        let shown = cell(value, column.key);
        if !shown.is_empty() {
            table.add_row([column.title(lang).to_owned(), clean(&shown)]);
        }
    }
    writeln!(out, "{table}")
}

fn nested(out: &mut dyn Write, lang: Lang, key: &str, rows: &[Value]) -> io::Result<()> {
    let Some(first) = rows.first().and_then(Value::as_object) else { return Ok(()) };
    let keys: Vec<&String> = first.keys().filter(|key| rows.iter().any(|row| !cell(row, key).is_empty())).collect();
    let mut table = fresh();
    table.set_header(keys.iter().map(|key| titles::of(key, lang)));
    for row in rows {
        table.add_row(keys.iter().map(|key| clean(&cell(row, key))));
    }
    writeln!(out, "\n{}\n{table}", titles::of(key, lang))
}

/// On a terminal a table fits its width; elsewhere it is as wide as it needs, so that text tools find whole words.
fn fresh() -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    if io::stdout().is_terminal() {
        table.set_content_arrangement(ContentArrangement::Dynamic);
    } else {
        table.force_no_tty();
    }
    table
}

fn cell(row: &Value, key: &str) -> String {
    match row.get(key) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(parts)) if parts.iter().all(Value::is_string) => {
            parts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
        }
        Some(Value::Array(parts)) => parts.len().to_string(),
        Some(other) => other.to_string(),
    }
}

/// Text without what could steer a terminal.
pub(super) fn clean(text: &str) -> String {
    text.chars().filter(|sign| *sign == '\n' || !sign.is_control()).collect()
}
