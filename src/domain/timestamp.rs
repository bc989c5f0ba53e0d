//! A moment, to the second, in UTC. Knows the calendar; must not know the clock.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::format_description::well_known::Rfc3339;
use time::macros::offset;
use time::{Date, Duration, OffsetDateTime, UtcOffset};

/// Western Indonesian time: the zone of days, deadlines and letters.
pub const WIB: UtcOffset = offset!(+7);

/// Seconds since 1970-01-01T00:00:00Z. Certificates and rows hold the same value, so fractions are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The seconds as stored.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// The seconds to store.
    pub const fn unix(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339, cutting the fraction of a second. `None` when it is not that, or outside years 0-9999.
    pub fn parse(text: &str) -> Option<Self> {
        OffsetDateTime::parse(text, &Rfc3339).ok().map(Self::from)
    }

    /// This moment later by `span` (earlier when negative), stopping at the ends of time.
    #[must_use]
    pub const fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(span.whole_seconds()))
    }

    /// This moment as the calendar sees it, in UTC.
    pub fn utc(self) -> OffsetDateTime {
        let last = Date::MAX.midnight().assume_utc().unix_timestamp();
        let first = Date::MIN.midnight().assume_utc().unix_timestamp();
        OffsetDateTime::from_unix_timestamp(self.0.clamp(first, last)).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    /// This moment as Jakarta's calendar sees it.
    pub fn wib(self) -> OffsetDateTime {
        self.utc().to_offset(WIB)
    }
}

impl From<OffsetDateTime> for Timestamp {
    fn from(moment: OffsetDateTime) -> Self {
        Self(moment.unix_timestamp())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.utc().format(&Rfc3339).unwrap_or_default())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("a time must be RFC 3339"))
    }
}

/// `#[serde(with = "unix_seconds")]`: the seconds as a number, where a program reads it back and no person does.
pub mod unix_seconds {
    use super::{Deserialize, Deserializer, Serializer, Timestamp};

    /// Writes the seconds.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(moment: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(moment.unix())
    }

    /// Reads the seconds.
    ///
    /// # Errors
    /// When there is no whole number.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        i64::deserialize(deserializer).map(Timestamp::from_unix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_any_offset_and_writes_utc() {
        let moment = Timestamp::parse("2024-09-07T21:53:00.9+07:00").map(|m| m.to_string());
        assert_eq!(moment.as_deref(), Some("2024-09-07T14:53:00Z"));
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in ["", "2024-09-07", "yesterday", "2024-13-01T00:00:00Z"] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}
