//! FLOOR 3: the command line. One file a verb: its arguments (whose doc comments are the help), one call, one report.
//! Must not know SQLite, X.509 or mail packages, and decides nothing.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use self::call::{Call, Ending, Named};
use self::word::word;
use crate::domain::{Lang, Timestamp};
use crate::output::{OutputFormat, Screen};
use crate::service::Places;
use crate::world::World;
use fill::Fill;

mod agree;
mod agreement;
mod batch;
mod ca;
mod call;
mod cert;
mod columns;
mod completions;
mod config;
mod deliver;
mod eseal;
mod examples;
mod explain;
mod fill;
mod init;
mod issue;
mod login;
mod mail;
mod man;
mod org;
mod pages;
mod passphrase;
mod password;
mod people;
mod provision;
mod ra;
mod registry;
mod remind;
mod renew;
mod request;
mod revoke;
mod secret;
mod shells;
mod stats;
mod totp;
mod update;
mod usage;
mod user;
mod verifikator;
mod verify;
mod which;
mod word;

/// The BSrE certificate lifecycle as one binary, for tests and training: a local store, a test CA, no BSrE.
#[derive(Debug, Parser)]
#[command(name = "bsre", version, propagate_version = true, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Everywhere")]
struct Global {
    /// The store [default: `bsre/bsre.db` in the user's data directory]
    #[arg(long, global = true, env = "BSRE_STORE", hide_env_values = true, value_name = "FILE")]
    store: Option<PathBuf>,
    /// The store's master key [default: `bsre.key` beside the store]
    #[arg(long, global = true, env = "BSRE_KEY_FILE", hide_env_values = true, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Who acts [default: the RA officer made by `init`]
    #[arg(long = "as", add = Fill::Person, global = true, env = "BSRE_AS", hide_env_values = true, value_name = "EMAIL")]
    actor: Option<String>,
    /// The clock, RFC 3339: links, validity, deadlines, everything follows it
    #[arg(long, global = true, env = "BSRE_NOW", hide_env_values = true, value_name = "TIME", value_parser = moment)]
    now: Option<Timestamp>,
    /// How results are written
    #[arg(
        short,
        long,
        global = true,
        env = "BSRE_OUTPUT",
        hide_env_values = true,
        value_parser = word::<OutputFormat>(),
        default_value = "table"
    )]
    output: OutputFormat,
    /// The language of messages [default: that of the locale]
    #[arg(long, global = true, env = "BSRE_LANG", hide_env_values = true, value_parser = word::<Lang>())]
    lang: Option<Lang>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    #[command(subcommand)]
    Org(org::Org),
    #[command(subcommand)]
    Registry(registry::Registry),
    #[command(subcommand)]
    User(user::User),
    Verify(verify::Verify),
    #[command(subcommand)]
    Update(update::Update),
    #[command(subcommand)]
    Verifikator(verifikator::Verifikator),
    #[command(subcommand)]
    Ra(ra::Officer),
    Issue(issue::Issue),
    #[command(subcommand)]
    Passphrase(passphrase::Passphrase),
    Renew(renew::Renew),
    Revoke(revoke::Revoke),
    #[command(subcommand)]
    Request(request::Request),
    #[command(subcommand)]
    Mail(mail::Mail),
    #[command(subcommand)]
    Cert(cert::Cert),
    #[command(subcommand)]
    Ca(ca::Ca),
    #[command(subcommand)]
    Eseal(eseal::Eseal),
    Remind(remind::Remind),
    #[command(subcommand)]
    Agreement(agreement::Agreement),
    Provision(provision::Provision),
    Stats(stats::Stats),
    Login(login::Login),
    Logout(login::Logout),
    Whoami(login::Whoami),
    #[command(subcommand)]
    Totp(totp::Totp),
    #[command(subcommand)]
    Password(password::Password),
    #[command(subcommand)]
    Config(config::Config),
    Explain(explain::Explain),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Runs a command line and returns its exit code.
pub fn run(arguments: &[OsString]) -> ExitCode {
    if let Some(exit) = completions::answer(arguments) {
        return exit;
    }
    let cli = match command().try_get_matches_from(arguments).and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => cli,
        Err(error) => return usage::answer(error, arguments, locale),
    };
    let call = cli.global.call();
    let exit = dispatch(cli.command, &call).unwrap_or_else(|error| call.screen.complain(&error));
    ExitCode::from(exit.0)
}

/// The whole command line, as completions, man pages and the reference see it.
pub fn command() -> clap::Command {
    Cli::command()
}

fn dispatch(command: Command, call: &Call) -> Ending {
    match command {
        Command::Init(verb) => verb.run(call),
        Command::Org(verb) => verb.run(call),
        Command::Registry(verb) => verb.run(call),
        Command::User(verb) => verb.run(call),
        Command::Verify(verb) => verb.run(call),
        Command::Update(verb) => verb.run(call),
        Command::Verifikator(verb) => verb.run(call),
        Command::Ra(verb) => verb.run(call),
        Command::Issue(verb) => verb.run(call),
        Command::Passphrase(verb) => verb.run(call),
        Command::Renew(verb) => verb.run(call),
        Command::Revoke(verb) => verb.run(call),
        Command::Request(verb) => verb.run(call),
        Command::Mail(verb) => verb.run(call),
        Command::Cert(verb) => verb.run(call),
        Command::Ca(verb) => verb.run(call),
        Command::Eseal(verb) => verb.run(call),
        Command::Remind(verb) => verb.run(call),
        Command::Agreement(verb) => verb.run(call),
        Command::Provision(verb) => verb.run(call),
        Command::Stats(verb) => verb.run(call),
        Command::Login(verb) => verb.run(call),
        Command::Logout(verb) => verb.run(call),
        Command::Whoami(verb) => verb.run(call),
        Command::Totp(verb) => verb.run(call),
        Command::Password(verb) => verb.run(call),
        Command::Config(verb) => verb.run(call),
        Command::Explain(verb) => verb.run(call),
        Command::Completions(verb) => verb.run(call),
        Command::Man(verb) => verb.run(call),
    }
}

impl Global {
    /// What they come to.
    fn call(self) -> Call {
        let named = Named { store: self.store, key: self.key_file };
        let store = named.store.clone().unwrap_or_else(default_store);
        let key = named.key.clone().unwrap_or_else(|| store.with_file_name("bsre.key"));
        Call {
            places: Places { store, key },
            named,
            world: self.now.map_or_else(World::real, World::at),
            actor: self.actor,
            screen: Screen { format: self.output, lang: self.lang.unwrap_or_else(locale) },
        }
    }
}

fn default_store() -> PathBuf {
    dirs::data_dir().unwrap_or_default().join("bsre").join("bsre.db")
}

fn locale() -> Lang {
    match sys_locale::get_locale() {
        Some(locale) if locale.starts_with("id") => Lang::Id,
        Some(_) | None => Lang::En,
    }
}

fn moment(text: &str) -> std::result::Result<Timestamp, String> {
    Timestamp::parse(text).ok_or_else(|| "expected RFC 3339, as in 2026-01-05T02:00:00Z".to_owned())
}
