//! A letter as an Internet message (RFC 5322, MIME): plain text and HTML side by side, everything about it fixed but
//! the boundary. Must not know how it travels.

use std::fmt;
use std::time::{Duration, SystemTime};

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};

use super::letter::RenderedLetter;
use crate::domain::{Addressee, Timestamp};

/// 9999-12-31T23:59:59Z, the last second that a Date header can say.
const LAST: i64 = 253_402_300_799;

/// A message ready to travel. Its `Debug` shows nothing: the bodies may hold tokens.
pub struct Eml(pub(super) lettre::Message);

impl Eml {
    /// The whole message with CRLF line ends.
    pub fn bytes(&self) -> Vec<u8> {
        self.0.formatted()
    }
}

impl fmt::Debug for Eml {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Eml(…)")
    }
}

/// Why a letter cannot be written as a message.
#[derive(Debug, thiserror::Error)]
pub enum MessageError {
    /// An address that no mail server would take.
    #[error("{email:?} cannot be written in a mail: {why}")]
    Address {
        /// As it stands in the store.
        email: String,
        /// What the mail library says of it.
        why: lettre::address::AddressError,
    },
    /// The mail library refused the whole.
    #[error("the mail cannot be built: {0}")]
    Build(#[from] lettre::error::Error),
}

/// Builds the message. `message_id` comes without angle brackets and stays the same when a mail is tried again;
/// `date` is when the letter was written.
///
/// # Errors
/// When an address cannot stand in a header.
pub fn eml(
    letter: &RenderedLetter,
    from: &Addressee,
    to: &Addressee,
    message_id: &str,
    date: Timestamp,
) -> Result<Eml, MessageError> {
    let seconds = date.unix().clamp(0, LAST).unsigned_abs();
    let bodies = MultiPart::alternative_plain_html(letter.text.to_string(), letter.html.to_string());
    let message = lettre::Message::builder()
        .from(mailbox(from)?)
        .to(mailbox(to)?)
        .subject(letter.subject.as_str())
        .message_id(Some(format!("<{message_id}>")))
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
        .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()))
        .multipart(bodies)?;
    Ok(Eml(message))
}

/// RFC 3834: keeps out-of-office answers away.
const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");

fn mailbox(person: &Addressee) -> Result<Mailbox, MessageError> {
    let email = person.email.parse().map_err(|why| MessageError::Address { email: person.email.clone(), why })?;
    Ok(Mailbox::new(Some(person.name.clone()), email))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not foresee")]
mod tests {
    use super::*;
    use crate::domain::Notice;
    use crate::mail::letter::{render, tests::head};

    fn written() -> String {
        let from = Addressee { name: "BSrE Uji".into(), email: "noreply@bsre.test".into() };
        let to = Addressee { name: "Raní Kusumawati".into(), email: "rani@dinas.test".into() };
        let notice = Notice::UpdateRejected { reason: "nama “berbeda”".into() };
        let letter = render(&notice, &to, &head("https://bsre.test")).unwrap();
        let message = eml(&letter, &from, &to, "17@bsre.test", Timestamp::from_unix(1_725_720_780)).unwrap();
        String::from_utf8(message.bytes()).unwrap()
    }

    #[test]
    fn headers_are_fixed_and_ascii() {
        let message = written();
        for line in [
            "Message-ID: <17@bsre.test>\r\n",
            "Date: Sat, 07 Sep 2024 14:53:00 +0000\r\n",
            "Subject: [BSrE] Update Akun Ditolak\r\n",
            "Auto-Submitted: auto-generated\r\n",
        ] {
            assert!(message.contains(line), "{line} in {message}");
        }
        assert!(message.contains("multipart/alternative"));
        assert!(message.is_ascii());
    }

    #[test]
    fn every_line_ends_in_crlf_and_fits() {
        for line in written().split_inclusive('\n') {
            assert!(line.ends_with("\r\n") && line.len() <= 998, "{line:?}");
        }
    }

    #[test]
    fn an_address_with_a_line_break_is_refused() {
        let bad = Addressee { name: "X".into(), email: "x@dinas.test\r\nBcc: y@dinas.test".into() };
        assert!(matches!(mailbox(&bad), Err(MessageError::Address { .. })));
    }
}
