//! A mail server's address, how far its line is trusted, and what its answers mean.
//! Knows SMTP (RFC 5321), STARTTLS (RFC 3207) and URLs; must not know letters.

use std::error::Error;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io, iter};

use lettre::SmtpTransport;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use percent_encoding::percent_decode_str;
use url::{Host, Url};
use zeroize::Zeroizing;

use super::failure::SendError;
use crate::domain::Text;
use crate::say;

/// How long one answer of the server is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers that speak of the account and not of the mail (RFC 4954, RFC 3207): mended settings let it pass.
const ABOUT_ACCESS: [u16; 4] = [530, 534, 535, 538];

/// A mail server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smtp {
    host: String,
    port: u16,
    user: Option<String>,
    line: Line,
}

/// What a mail server asks for beyond its address.
#[derive(Default)]
pub struct Access {
    /// User and password; the user of the URL serves where this one is empty.
    pub credentials: Option<(String, Zeroizing<String>)>,
    /// A PEM file of root certificates, trusted besides Mozilla's.
    pub extra_roots: Option<PathBuf>,
}

/// How the line to the server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    /// TLS from the first byte.
    Tls,
    /// STARTTLS or nothing.
    Required,
    /// STARTTLS where the server offers it; required as soon as a password would travel to another machine.
    Offered,
    /// In the clear.
    Never,
}

impl Smtp {
    pub(super) fn parse(setting: &str) -> Result<Self, Text> {
        let unknown = || {
            say!(
                "mail.transport must be outbox, dir:PATH, smtp://HOST or smtps://HOST",
                "mail.transport harus outbox, dir:ALAMAT, smtp://HOST, atau smtps://HOST"
            )
        };
        let url = Url::parse(setting).map_err(|_| unknown())?;
        if url.password().is_some() {
            return Err(say!(
                "a password does not belong in the URL: it is read from a file",
                "kata sandi tidak boleh ada di URL: kata sandi dibaca dari berkas"
            ));
        }
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(unknown());
        }
        let (line, port) = match url.scheme() {
            "smtp" => (starttls(&url)?, 25),
            "smtps" if url.query().is_none() => (Line::Tls, 465),
            _ => return Err(unknown()),
        };
        let host = host(&url).ok_or_else(unknown)?;
        let user = percent_decode_str(url.username()).decode_utf8().map_err(|_| unknown())?;
        let user = (!user.is_empty()).then(|| user.into_owned());
        Ok(Self { host, port: url.port().unwrap_or(port), user, line })
    }

    fn is_this_machine(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

/// The name or address alone: TLS and the resolver want an IPv6 address without its brackets.
fn host(url: &Url) -> Option<String> {
    match url.host()? {
        Host::Domain("") => None,
        Host::Domain(name) => Some(name.to_ascii_lowercase()),
        Host::Ipv4(address) => Some(address.to_string()),
        Host::Ipv6(address) => Some(address.to_string()),
    }
}

fn starttls(url: &Url) -> Result<Line, Text> {
    match url.query() {
        None | Some("starttls=offered") => Ok(Line::Offered),
        Some("starttls=required") => Ok(Line::Required),
        Some("starttls=never") => Ok(Line::Never),
        Some(_) => Err(say!(
            "after the ? only starttls=offered, required or never is known",
            "setelah ? hanya starttls=offered, required, atau never yang dikenal"
        )),
    }
}

/// Builds the transport; the first mail connects.
pub(super) fn open(server: &Smtp, access: &Access) -> Result<SmtpTransport, SendError> {
    let credentials = credentials(server, access)?;
    let tls = protection(server, credentials.is_some(), access.extra_roots.as_deref())?;
    let builder = SmtpTransport::builder_dangerous(&server.host).port(server.port).tls(tls).timeout(Some(PATIENCE));
    Ok(match credentials {
        Some(credentials) => builder.credentials(credentials),
        None => builder,
    }
    .build())
}

fn credentials(server: &Smtp, access: &Access) -> Result<Option<Credentials>, SendError> {
    let refused = |message: &str| Err(SendError::transient(message.to_owned()));
    let user = |given: &str| Some(given.to_owned()).filter(|name| !name.is_empty()).or_else(|| server.user.clone());
    match &access.credentials {
        None if server.user.is_some() => refused("the mail server's URL names a user, but no password was given"),
        None => Ok(None),
        Some((given, password)) => match user(given) {
            Some(user) => Ok(Some(Credentials::new(user, password.to_string()))),
            None => refused("a password for the mail server was given, but no user"),
        },
    }
}

fn protection(server: &Smtp, with_password: bool, extra_roots: Option<&Path>) -> Result<Tls, SendError> {
    let exposed = with_password && !server.is_this_machine();
    match server.line {
        Line::Never if exposed => Err(SendError::transient(
            "starttls=never would show the password to the network: it is allowed to this machine only".to_owned(),
        )),
        Line::Never => Ok(Tls::None),
        Line::Tls => Ok(Tls::Wrapper(parameters(&server.host, extra_roots)?)),
        Line::Offered if !exposed => Ok(Tls::Opportunistic(parameters(&server.host, extra_roots)?)),
        Line::Offered | Line::Required => Ok(Tls::Required(parameters(&server.host, extra_roots)?)),
    }
}

fn parameters(host: &str, extra_roots: Option<&Path>) -> Result<TlsParameters, SendError> {
    let mut builder = TlsParameters::builder(host.to_owned()).certificate_store(CertificateStore::WebpkiRoots);
    if let Some(path) = extra_roots {
        let unreadable = |why: String| SendError::transient(format!("{}: {why}", path.display()));
        let pem = fs::read(path).map_err(|failure| unreadable(failure.to_string()))?;
        let roots = Certificate::from_pem(&pem).map_err(|_| unreadable("no PEM certificate".to_owned()))?;
        builder = builder.add_root_certificate(roots);
    }
    builder.build().map_err(|failure| classify(&failure))
}

/// A refusal of this mail is for good; everything else (no connection, time-out, 4xx, access) may pass later.
pub(super) fn classify(failure: &lettre::transport::smtp::Error) -> SendError {
    let code = failure.status().map(u16::from);
    let permanent = failure.is_permanent() && !code.is_some_and(|code| ABOUT_ACCESS.contains(&code));
    SendError { permanent, message: story(failure) }
}

/// The server's own answer, or what broke and why.
fn story(failure: &lettre::transport::smtp::Error) -> String {
    let mut causes: Vec<_> = iter::successors(failure.source(), |&cause| cause.source()).map(describe).collect();
    causes.dedup();
    let causes = if causes.is_empty() { failure.to_string() } else { causes.join(": ") };
    match failure.status() {
        Some(code) => format!("the mail server answered {code}: {causes}"),
        None => format!("the mail server: {causes}"),
    }
}

/// A socket's time-out reads "resource temporarily unavailable" on Linux, which tells nobody what happened.
fn describe(cause: &(dyn Error + 'static)) -> String {
    let silent = |failure: &io::Error| matches!(failure.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut);
    match cause.downcast_ref::<io::Error>() {
        Some(failure) if silent(failure) => format!("no answer within {} seconds", PATIENCE.as_secs()),
        _ => cause.to_string(),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not foresee")]
mod tests {
    use super::*;

    fn server(host: &str, port: u16, user: Option<&str>, line: Line) -> Smtp {
        Smtp { host: host.to_owned(), port, user: user.map(str::to_owned), line }
    }

    #[test]
    fn reads_what_it_offers() {
        for (setting, wanted) in [
            ("smtp://surel.test", server("surel.test", 25, None, Line::Offered)),
            ("smtp://Surel.test:587?starttls=required", server("surel.test", 587, None, Line::Required)),
            ("smtp://127.0.0.1:1025?starttls=never", server("127.0.0.1", 1025, None, Line::Never)),
            ("smtps://osd@surel.test", server("surel.test", 465, Some("osd"), Line::Tls)),
            ("smtps://osd%40bsre.test@[::1]:4650/", server("::1", 4650, Some("osd@bsre.test"), Line::Tls)),
        ] {
            assert_eq!(Smtp::parse(setting), Ok(wanted), "{setting}");
        }
    }

    #[test]
    fn refuses_the_rest_without_repeating_it() {
        for setting in [
            "",
            "surel.test",
            "http://surel.test",
            "smtp://",
            "smtp://surel.test/x",
            "smtp://surel.test?starttls=perhaps",
            "smtps://surel.test?starttls=never",
            "smtp://osd:r4hasia@surel.test",
        ] {
            let refusal = Smtp::parse(setting).unwrap_err();
            assert!(!refusal.en.contains("r4hasia"), "{setting}");
        }
    }

    #[test]
    fn a_password_never_travels_in_the_clear_to_another_machine() {
        let tls = |host, line, password| protection(&server(host, 25, None, line), password, None);
        assert!(matches!(tls("surel.test", Line::Offered, false), Ok(Tls::Opportunistic(_))));
        assert!(matches!(tls("surel.test", Line::Offered, true), Ok(Tls::Required(_))));
        assert!(tls("surel.test", Line::Never, true).is_err());
        assert!(matches!(tls("127.0.0.1", Line::Never, true), Ok(Tls::None)));
        assert!(matches!(tls("::1", Line::Offered, true), Ok(Tls::Opportunistic(_))));
    }

    #[test]
    fn user_and_password_come_together() {
        let secret = || Zeroizing::new("r4hasia".to_owned());
        let named = server("surel.test", 465, Some("osd"), Line::Tls);
        let nameless = server("surel.test", 465, None, Line::Tls);
        let access = |credentials| Access { credentials, extra_roots: None };
        assert!(credentials(&named, &access(None)).is_err());
        assert!(credentials(&nameless, &access(Some((String::new(), secret())))).is_err());
        assert!(credentials(&named, &access(Some((String::new(), secret())))).unwrap().is_some());
        assert!(credentials(&nameless, &access(Some(("osd".into(), secret())))).unwrap().is_some());
    }

    #[test]
    fn a_closed_port_is_worth_another_try() {
        use lettre::Transport as _;
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let transport = open(&server("127.0.0.1", closed, None, Line::Never), &Access::default()).unwrap();
        let envelope = lettre::address::Envelope::new(None, vec!["rani@dinas.test".parse().unwrap()]).unwrap();
        let refusal = classify(&transport.send_raw(&envelope, b"x\r\n").unwrap_err());
        assert!(!refusal.permanent && refusal.message.starts_with("the mail server: "), "{refusal}");
    }
}
