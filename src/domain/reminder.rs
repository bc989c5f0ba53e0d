//! What people are told before it is too late (MAI-05): owners of a certificate that ends soon, or whose renewal ended with
//! it, and those who judge, of what waits for them. Nobody acts: the clock does. Must not know rows.

use std::fmt;

use time::Duration;

use super::certificate::CertificateStatus;
use super::notice::{Backlog, Notice, Sequel};
use super::product::{EnrollMethod, Product};
use super::request::RequestKind;
use super::serial::Serial;
use super::step::{Action, Event, Step};
use super::timestamp::Timestamp;

/// Who stands in history where nobody acted.
pub const CLOCK: &str = "system";

/// The most thresholds that a store has.
const MOST: usize = 8;

/// How many days before its end the owner of a certificate is told: each once, the first comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thresholds(Vec<u16>);

impl Thresholds {
    /// Reads numbers of days between commas; `None` when one of them is no day of a year, or they are too many.
    pub fn parse(text: &str) -> Option<Self> {
        let days = text.split(',').map(|one| one.trim().parse().ok().filter(|days| (1..=365).contains(days)));
        let mut days = days.collect::<Option<Vec<u16>>>()?;
        days.sort_unstable_by(|one, other| other.cmp(one));
        days.dedup();
        (days.len() <= MOST).then_some(Self(days))
    }

    /// When those certificates end for which each threshold is the nearest at `now`, the nearest threshold first.
    pub fn bands(&self, now: Timestamp) -> Vec<Band> {
        let mut from = now;
        let mut bands = Vec::with_capacity(self.0.len());
        for days in self.0.iter().rev().copied() {
            let to = now.plus(Duration::days(days.into()));
            bands.push(Band { days, from, to });
            from = to.plus(Duration::SECOND);
        }
        bands
    }
}

impl fmt::Display for Thresholds {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days: Vec<_> = self.0.iter().map(u16::to_string).collect();
        out.write_str(&days.join(","))
    }
}

/// Certificates that end between two moments, both counted, and the threshold that this passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Band {
    pub days: u16,
    pub from: Timestamp,
    pub to: Timestamp,
}

/// A certificate in use that ends soon.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Ending {
    pub serial: Serial,
    pub product: Product,
    pub common_name: String,
    pub enrolled: EnrollMethod,
    pub status: CertificateStatus,
    pub not_after: Timestamp,
}

impl Ending {
    /// Tells its owner, with what can follow it. The days that are left are whole ones: no letter promises more.
    pub fn tell(&self, now: Timestamp) -> Step<()> {
        let (serial, not_after) = (self.serial.to_string(), self.not_after);
        let days = (not_after.unix().saturating_sub(now.unix()) / 86_400).max(0);
        let notice = match self.product {
            Product::Seal => Notice::SealExpiring { common_name: self.common_name.clone(), serial, not_after, days },
            Product::Email | Product::Signature | Product::Tls => {
                let product = self.product.label().to_owned();
                Notice::Expiring { serial, product, not_after, days, sequel: self.sequel() }
            }
        };
        Step::to((), Event::with(Action::Reminded, "serial", self.serial.to_string())).tell(notice)
    }

    fn sequel(&self) -> Sequel {
        match (self.status, self.enrolled) {
            (CertificateStatus::OnRenew, _) => Sequel::Renewing,
            (_, EnrollMethod::Csr) => Sequel::Anew,
            (_, EnrollMethod::Esign) => Sequel::Renewal,
        }
    }
}

/// A renewal whose certificate ended before it was done (REN-04).
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Lapsed {
    pub serial: Serial,
    pub not_after: Timestamp,
}

impl Lapsed {
    /// Tells its owner that nothing comes of it any more.
    pub fn tell(&self) -> Step<()> {
        let serial = self.serial.to_string();
        let event = Event::with(Action::RenewalVoided, "serial", serial.clone());
        Step::to((), event).tell(Notice::RenewalVoid { serial, not_after: self.not_after })
    }
}

/// What somebody is to judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// A request: RA's, unless it is a certificate of somebody whose data do not agree.
    Request(RequestKind),
    /// Data that a person changed.
    Update,
    /// An activated account.
    Verification,
}

impl Work {
    /// The word in the outbox.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Request(kind) => kind.word(),
            Self::Update => "update",
            Self::Verification => "verification",
        }
    }

    /// Whether a Verifikator may decide it, and not RA alone.
    pub const fn is_verifikators(self) -> bool {
        matches!(self, Self::Update | Self::Verification | Self::Request(RequestKind::Issuance))
    }
}

/// Tells somebody who judges what waits; where nothing does there is nothing to tell. Counts alone: a digest names nobody
/// (ORG-04).
pub fn digest(backlog: Vec<Backlog>, now: Timestamp) -> Option<Step<()>> {
    let backlog: Vec<_> = backlog.into_iter().filter(|one| one.waiting > 0).collect();
    let all: i64 = backlog.iter().map(|one| one.waiting).sum();
    let event = Event::with(Action::Reminded, "waiting", all.to_string());
    (all > 0).then(|| Step::to((), event).tell(Notice::Digest { at: now, backlog }))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a setting that is not read is a failed test")]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_unix(1_000_000);

    fn ending(status: CertificateStatus, enrolled: EnrollMethod, left: i64) -> Ending {
        Ending {
            serial: Serial::from_random([7; 20]),
            product: Product::Signature,
            common_name: "Ayu Lestari Contoh".to_owned(),
            enrolled,
            status,
            not_after: NOW.plus(Duration::seconds(left)),
        }
    }

    #[test]
    fn mai_05_each_moment_has_its_nearest_threshold() {
        let days = Thresholds::parse("30,14,7,1").unwrap();
        let bands = days.bands(NOW);
        assert_eq!(bands.iter().map(|band| band.days).collect::<Vec<_>>(), [1, 7, 14, 30]);
        assert_eq!((bands[0].from, bands[3].to), (NOW, NOW.plus(Duration::days(30))));
        for pair in bands.windows(2) {
            assert_eq!(pair[0].to.plus(Duration::SECOND), pair[1].from);
        }
        assert_eq!(Thresholds::parse("1, 30,7,7").unwrap().to_string(), "30,7,1");
    }

    #[test]
    fn mai_05_a_letter_never_promises_more_days_than_there_are() {
        for (left, whole) in [(86_400 * 30, 30), (86_400 * 7 - 1, 6), (86_399, 0), (0, 0)] {
            let step = ending(CertificateStatus::Issue, EnrollMethod::Esign, left).tell(NOW);
            let Notice::Expiring { days, .. } = &step.letters[0].notice else { unreachable!() };
            assert_eq!(*days, whole);
        }
    }

    #[test]
    fn mai_05_what_follows_depends_on_the_certificate() {
        let sequel = |status, enrolled| ending(status, enrolled, 9).sequel();
        assert_eq!(sequel(CertificateStatus::OnRenew, EnrollMethod::Esign), Sequel::Renewing);
        assert_eq!(sequel(CertificateStatus::Issue, EnrollMethod::Esign), Sequel::Renewal);
        assert_eq!(sequel(CertificateStatus::Issue, EnrollMethod::Csr), Sequel::Anew);
    }

    #[test]
    fn mai_05_who_answers_for_a_seal_is_told_of_its_end() {
        let seal = Ending { product: Product::Seal, ..ending(CertificateStatus::Issue, EnrollMethod::Esign, 86_400) };
        let step = seal.tell(NOW);
        assert!(matches!(&step.letters[0].notice, Notice::SealExpiring { days: 1, .. }));
    }

    #[test]
    fn mai_05_nothing_that_waits_is_no_digest() {
        let one = |waiting| Backlog { work: Work::Update.word().to_owned(), waiting, overdue: 0 };
        assert!(digest(vec![], NOW).is_none());
        assert!(digest(vec![one(0)], NOW).is_none());
        let step = digest(vec![one(0), one(2)], NOW).unwrap();
        assert_eq!(step.events[0].new.as_deref(), Some("2"));
    }
}
