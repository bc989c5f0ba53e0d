//! A command line that cannot be read (exit 2): clap's words in English, ours in Indonesian, JSON where JSON was asked for.
//! Help itself is clap's, in English. Must not know any verb.

use std::error::Error as _;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::process::ExitCode;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorFormatter, ErrorKind};

use crate::domain::Lang;
use crate::output::{OutputFormat, Screen};

/// Help and version are answers; everything else is a wrong command line.
pub(super) fn answer(mut error: clap::Error, arguments: &[OsString], locale: fn() -> Lang) -> ExitCode {
    let exit = ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _closed = error.print();
        return exit;
    }
    if error.get(ContextKind::Usage).is_some() {
        error.insert(ContextKind::Usage, ContextValue::StyledStr(usage_of(arguments)));
    }
    let lang = wanted(arguments, &["--lang"], "BSRE_LANG", Lang::parse).unwrap_or_else(locale);
    if wanted(arguments, &["-o", "--output"], "BSRE_OUTPUT", OutputFormat::parse) == Some(OutputFormat::Json) {
        let choices = choices(&error, lang);
        let text = if lang == Lang::Id { error.apply::<Indonesian>().to_string() } else { error.to_string() };
        let screen = Screen { format: OutputFormat::Json, lang };
        return ExitCode::from(screen.refuse(None, "usage", 2, &message(&text), Some(&choices)).0);
    }
    let _closed = if lang == Lang::Id { error.apply::<Indonesian>().print() } else { error.print() };
    exit
}

/// What was wrong, on one line: a list of arguments follows its sentence, choices are told apart.
fn message(text: &str) -> String {
    let lines = text.lines().take_while(|line| !line.is_empty()).map(str::trim).filter(|line| !line.starts_with('['));
    let mut said = String::new();
    for line in lines {
        let between = if said.is_empty() || said.ends_with(':') { " " } else { ", " };
        said = format!("{said}{between}{line}");
    }
    said.trim_start().trim_start_matches("error: ").to_owned()
}

/// The choices, where the value is none of a closed list.
fn choices(error: &clap::Error, lang: Lang) -> String {
    let [one_of, see] = match lang {
        Lang::En => ["one of", "see --help"],
        Lang::Id => ["salah satu dari", "lihat --help"],
    };
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(choices)) if !choices.is_empty() => format!("{one_of} {}", choices.join(", ")),
        Some(_) | None => see.to_owned(),
    }
}

/// How the command is written, without what came from the environment: clap would repeat each of those as if it were
/// required.
fn usage_of(arguments: &[OsString]) -> StyledStr {
    let mut at = super::command();
    at.build();
    for word in arguments.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(below) = at.find_subcommand(word) {
            at = below.clone();
        }
    }
    at.render_usage()
}

/// What a global option was given before the line was found wrong, on it or in the environment.
fn wanted<T>(arguments: &[OsString], names: &[&str], variable: &str, read: fn(&str) -> Option<T>) -> Option<T> {
    let words: Vec<_> = arguments.iter().map(|word| word.to_string_lossy()).collect();
    let apart = words.windows(2).rev().find(|pair| names.contains(&&*pair[0])).and_then(|pair| read(&pair[1]));
    let joined = || {
        words.iter().rev().find_map(|word| {
            let value = names.iter().find_map(|name| word.strip_prefix(name))?;
            read(value.trim_start_matches('='))
        })
    };
    apart.or_else(joined).or_else(|| read(&std::env::var(variable).ok()?))
}

/// The frame of clap's errors in Indonesian.
struct Indonesian;

impl ErrorFormatter for Indonesian {
    fn format_error(error: &clap::error::Error<Self>) -> StyledStr {
        let red = anstyle::AnsiColor::Red.on_default().bold();
        let mut text = format!("{red}error:{red:#} {}", sentence(error));
        let similar = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
        for found in similar.into_iter().filter_map(|kind| error.get(kind)) {
            let _whole = write!(text, "\n\n  saran: ada yang mirip: {}", listed(found).join(", "));
        }
        if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
            let _whole = write!(text, "\n\n{}", usage.ansi().to_string().replacen("Usage:", "Pemakaian:", 1));
        }
        text.push_str("\n\nKeterangan lengkap: '--help'.\n");
        text.into()
    }
}

fn sentence(error: &clap::error::Error<Indonesian>) -> String {
    let of = |kind| error.get(kind).map(listed).unwrap_or_default().join(", ");
    let (argument, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::ArgumentConflict => match of(ContextKind::PriorArg) {
            prior if prior == argument => format!("argumen {argument} hanya dapat dipakai sekali"),
            prior if prior.is_empty() => format!("argumen {argument} tidak dapat dipakai bersama argumen lain"),
            prior => format!("argumen {argument} tidak dapat dipakai bersama {prior}"),
        },
        ErrorKind::InvalidSubcommand => format!("tidak ada perintah {}", of(ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue if value == "''" => format!("{argument} memerlukan sebuah nilai"),
        ErrorKind::InvalidValue => match error.get(ContextKind::ValidValue) {
            Some(ContextValue::Strings(choices)) if !choices.is_empty() => {
                format!("nilai {value} untuk {argument} tidak sah\n  [pilihan: {}]", choices.join(", "))
            }
            Some(_) | None => format!("nilai {value} untuk {argument} tidak sah"),
        },
        ErrorKind::MissingRequiredArgument => {
            let missing = error.get(ContextKind::InvalidArg).map(listed).unwrap_or_default();
            let lines = missing.iter().map(|one| format!("\n  {}", one.trim_matches('\''))).collect::<String>();
            format!("argumen wajib berikut belum diberikan:{lines}")
        }
        ErrorKind::MissingSubcommand => format!("{} memerlukan subperintah", of(ContextKind::InvalidSubcommand)),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            format!("jumlah nilai untuk {argument} tidak sesuai")
        }
        ErrorKind::TooManyValues => format!("nilai {value} untuk {argument} berlebih"),
        ErrorKind::UnknownArgument => format!("argumen {argument} tidak dikenal"),
        ErrorKind::ValueValidation => {
            let why = error.source().map(|why| format!(": {why}")).unwrap_or_default();
            format!("nilai {value} untuk {argument} tidak sah{why}")
        }
        other => other.as_str().unwrap_or("perintah tidak dapat dibaca").to_owned(),
    }
}

/// What the context of an error names, each between quotation marks.
fn listed(value: &ContextValue) -> Vec<String> {
    match value {
        ContextValue::String(one) => vec![format!("'{one}'")],
        ContextValue::Strings(many) => many.iter().map(|one| format!("'{one}'")).collect(),
        _ => Vec::new(),
    }
}
