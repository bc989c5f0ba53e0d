//! The address that links begin with, and the one that letters come from. Knows URLs; must not know settings.

use url::Url;

use crate::domain::Text;
use crate::say;

/// Takes a base address: `http` or `https`, a host, perhaps a path; ASCII, since certificates carry it.
///
/// # Errors
/// What an address must be.
pub fn base_url(text: &str) -> Result<String, Text> {
    let text = text.trim().trim_end_matches('/');
    let url = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    let bare = |url: &Url| {
        url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none()
    };
    match url {
        Some(url) if bare(&url) && text.is_ascii() && !text.contains(char::is_whitespace) => Ok(text.to_owned()),
        Some(_) | None => {
            Err(say!("it must be http(s)://HOST[:PORT][/PATH]", "harus berbentuk http(s)://HOST[:PORT][/ALAMAT]"))
        }
    }
}

/// The host of a base address, where letters come from unless `mail.from` says otherwise.
pub fn host(base_url: &str) -> String {
    let host = Url::parse(base_url).ok().and_then(|url| url.domain().map(str::to_owned));
    host.unwrap_or_else(|| "localhost".to_owned())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not foresee")]
mod tests {
    use super::*;

    #[test]
    fn a_base_address_is_web_and_bare() {
        assert_eq!(base_url(" https://bsre.uji.test/pki/ ").unwrap(), "https://bsre.uji.test/pki");
        assert_eq!(base_url("http://127.0.0.1:8080").unwrap(), "http://127.0.0.1:8080");
        for text in [
            "",
            "bsre.uji.test",
            "ftp://a.test",
            "https://",
            "https://a.test?x",
            "https://u@a.test",
            "https://a.test/ü",
        ] {
            assert!(base_url(text).is_err(), "{text}");
        }
    }

    #[test]
    fn letters_come_from_the_host_of_links() {
        assert_eq!(host("https://bsre.uji.test:8443/pki"), "bsre.uji.test");
        assert_eq!(host("http://127.0.0.1:8080"), "localhost");
    }
}
