//! A notice as a letter in Indonesian: subject, plain text, HTML. Knows the two templates and where links lead;
//! must not know MIME or transport.

use std::fmt;

use askama::Template;
use zeroize::Zeroizing;

use super::wib;
use super::words::{self, WordKey, Words};
use crate::domain::{Addressee, LinkKind, Notice};

/// What stands in every letter so that none passes for a real one.
const FOOTER: [&str; 2] = [
    "Surel ini dikirim secara otomatis oleh bsre, sistem uji dan pelatihan. Pengirimnya bukan Balai Besar Sertifikasi \
     Elektronik (BSrE), dan sertifikat yang disebut di dalamnya tidak memiliki kekuatan hukum.",
    "Mohon tidak membalas surel ini.",
];

/// Where links begin, and whom letters say to ask (MAI-06).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letterhead {
    /// What links begin with; no slash needed at its end.
    pub base_url: String,
    /// The address of help.
    pub contact: String,
    /// Where else help is found; empty where nowhere.
    pub contact_other: String,
}

impl Letterhead {
    /// The line that says whom to ask.
    fn help(&self) -> String {
        let Self { contact, contact_other, .. } = self;
        match contact_other.as_str() {
            "" => format!("Jika terdapat kendala, tanyakan kepada {contact}."),
            other => format!("Jika terdapat kendala, tanyakan kepada {contact} atau melalui {other}."),
        }
    }
}

/// A rendered letter. Both bodies may hold a token, a code or a password.
#[derive(Clone, PartialEq, Eq)]
pub struct RenderedLetter {
    /// `[BSrE] …`; never a secret.
    pub subject: String,
    /// The plain text.
    pub text: Zeroizing<String>,
    /// The same as an HTML document.
    pub html: Zeroizing<String>,
}

impl fmt::Debug for RenderedLetter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Letter").field("subject", &self.subject).finish_non_exhaustive()
    }
}

/// A template could not be filled; it holds no part of the letter.
#[derive(Debug, thiserror::Error)]
#[error("a letter's template could not be filled")]
pub struct Unrenderable;

#[derive(Template)]
#[template(path = "letter.txt")]
struct Plain<'a>(&'a LetterView<'a>);

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a>(&'a LetterView<'a>);

/// What both templates show.
struct LetterView<'a> {
    name: &'a str,
    words: &'a Words<'a>,
    link: Option<LetterLink<'a>>,
    code: Option<LetterCode<'a>>,
    help: String,
    footer: [&'static str; 2],
}

struct LetterLink<'a> {
    button: &'a str,
    url: Zeroizing<String>,
    token: &'a str,
    until: String,
}

struct LetterCode<'a> {
    code: &'a str,
    until: String,
}

/// The subject of `notice`'s letter; never a secret.
pub fn subject(notice: &Notice) -> String {
    titled(words::of(notice).title)
}

fn titled(title: &str) -> String {
    format!("[BSrE] {title}")
}

/// MAI-01: writes `notice` to its addressee, with the link and the token spelled out and until when they are good.
///
/// Tokens are URL-safe by nature (LNK-02). Every letter names whom to ask (MAI-06).
///
/// # Errors
/// [`Unrenderable`] when a template fails, which no notice is known to cause.
pub fn render(notice: &Notice, to: &Addressee, head: &Letterhead) -> Result<RenderedLetter, Unrenderable> {
    let words = words::of(notice);
    let (link, code) = match &words.key {
        Some(WordKey::Link { button, kind, token, until }) => {
            let url = url(&head.base_url, *kind, token);
            (Some(LetterLink { button, url, token, until: wib::moment(*until) }), None)
        }
        Some(WordKey::Code { code, until }) => (None, Some(LetterCode { code, until: wib::moment(*until) })),
        None => (None, None),
    };
    let view = LetterView { name: &to.name, words: &words, link, code, help: head.help(), footer: FOOTER };
    Ok(RenderedLetter {
        subject: titled(words.title),
        text: Zeroizing::new(Plain(&view).render().map_err(|_| Unrenderable)?),
        html: Zeroizing::new(Html(&view).render().map_err(|_| Unrenderable)?),
    })
}

/// Where a link leads; the paths follow the real service's.
fn url(base_url: &str, kind: LinkKind, token: &str) -> Zeroizing<String> {
    let path = match kind {
        LinkKind::Activation => "aktivasi",
        LinkKind::SetPassphrase => "set/passphrase",
        LinkKind::ChangePassphrase => "passphrase/ubah",
        LinkKind::ResetPassphrase => "passphrase/reset",
        LinkKind::Eseal => "segel",
        LinkKind::Otp => "setotp",
        LinkKind::Update => "update/akun",
        LinkKind::Password => "password/reset",
    };
    Zeroizing::new(format!("{}/email/{path}/{token}", base_url.trim_end_matches('/')))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not foresee")]
pub(super) mod tests {
    use super::*;
    use crate::domain::Timestamp;

    pub(in crate::mail) fn head(base_url: &str) -> Letterhead {
        let contact = "bantuan@bsre.test".to_owned();
        Letterhead { base_url: base_url.to_owned(), contact, contact_other: String::new() }
    }

    fn rani() -> Addressee {
        Addressee { name: "Rani Kusumawati".into(), email: "rani.kusumawati@dinas.test".into() }
    }

    #[test]
    fn mai_01_link_token_and_end_are_spelled_out_in_both_forms() {
        let notice = Notice::Activation { token: "4f1c9a".into(), until: Timestamp::from_unix(1_725_720_780) };
        let letter = render(&notice, &rani(), &head("https://bsre.test/")).unwrap();
        for body in [&letter.text, &letter.html] {
            assert!(body.contains("https://bsre.test/email/aktivasi/4f1c9a"), "{}", **body);
            assert!(body.contains("Sabtu, 7 September 2024 pukul 21.53 WIB"), "{}", **body);
            assert!(body.matches("4f1c9a").count() >= 2, "{}", **body);
        }
        assert_eq!(letter.subject, "[BSrE] Aktivasi Akun");
    }

    #[test]
    fn mai_01_what_people_wrote_cannot_become_markup() {
        let notice = Notice::UpdateRejected { reason: "<script>alert(1)</script> & lain".into() };
        let letter = render(&notice, &rani(), &head("https://bsre.test")).unwrap();
        assert!(!letter.html.contains("<script"));
        assert!(letter.text.contains("<script>alert(1)</script> & lain"));
    }

    #[test]
    fn mai_06_every_letter_says_whom_to_ask() {
        let mut head = head("https://bsre.test");
        let says = |head: &Letterhead, line: &str| {
            let letter = render(&Notice::UpdateApproved, &rani(), head).unwrap();
            [&letter.text, &letter.html].into_iter().all(|body| body.contains(line))
        };
        assert!(says(&head, "Jika terdapat kendala, tanyakan kepada bantuan@bsre.test."));
        head.contact_other = "Telegram @contoh".to_owned();
        assert!(says(&head, "kepada bantuan@bsre.test atau melalui Telegram @contoh."));
    }

    #[test]
    fn debug_shows_the_subject_alone() {
        let notice = Notice::SealCode { code: "481516".into(), until: Timestamp::from_unix(0) };
        let letter = render(&notice, &rani(), &head("https://bsre.test")).unwrap();
        assert!(!format!("{letter:?}").contains("481516"));
    }
}
