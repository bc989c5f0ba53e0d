//! A length of time as people type it: `30d`. Must not know when it begins.

use time::Duration;

use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

/// How soon is soon, unless somebody says otherwise (MON-03).
pub const SOON: Duration = Duration::days(30);

/// The longest span, in seconds: a thousand years are enough for any certificate.
const LONGEST: i64 = 1_000 * 366 * 86_400;

/// Reads a whole number of hours, days or weeks: `12h`, `30d`, `6w` (MON-03).
pub fn parse(text: &str) -> Result<Duration, Refusal> {
    let seconds = || {
        let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
        let unit = match unit {
            "h" => 3_600,
            "d" => 86_400,
            "w" => 604_800,
            _ => return None,
        };
        let digits = number.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| number.parse::<i64>().ok()?.checked_mul(unit)).flatten().filter(|seconds| *seconds <= LONGEST)
    };
    seconds().map(Duration::seconds).ok_or_else(|| {
        let typed: String = text.escape_debug().take(60).collect();
        Refusal::input(Rule::Mon03, say!("`{typed}` is no length of time", "`{typed}` bukan lama waktu")).with_help(
            say!(
                "write hours, days or weeks, as in 12h, 30d or 6w",
                "tulis jam, hari, atau minggu, seperti 12h, 30d, atau 6w"
            ),
        )
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn mon_03_soon_is_thirty_days_unless_told_otherwise() {
        assert_eq!(parse("30d").unwrap(), SOON);
        assert_eq!(parse("6w").unwrap(), Duration::weeks(6));
        assert_eq!(parse("12h").unwrap(), Duration::hours(12));
        assert_eq!(parse("0d").unwrap(), Duration::ZERO);
    }

    #[test]
    fn mon_03_what_is_no_span_is_refused() {
        for text in ["", "d", "30", "-1d", "+1d", "1.5d", "30D", "30 d", "30dd", "9999999999999w", "三d", "1é"] {
            assert_eq!(parse(text).unwrap_err().rule, Some(Rule::Mon03), "{text}");
        }
    }
}
