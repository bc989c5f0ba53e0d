//! A range of days in Jakarta, cut into days, weeks, months or years for statistics (MON-01). Must not know which day it
//! is, nor what is counted.

use time::{Date, Duration, Month};

use super::refusal::Refusal;
use super::rule::Rule;
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

words! {
    /// How long the slices are.
    #[derive(Default)]
    pub enum Per(word) {
        /// A day.
        #[default]
        Day = "day",
        /// Monday to Sunday.
        Week = "week",
        /// A calendar month.
        Month = "month",
        /// A calendar year.
        Year = "year",
    }
}

/// Days from the first to the last, both counted; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    from: Date,
    to: Date,
}

impl Period {
    /// The range that was asked for at `now`: without an end until today, without a beginning the month before the end;
    /// refused when it ends before it begins (MON-01).
    pub fn asked(from: Option<Date>, to: Option<Date>, now: Timestamp) -> Result<Self, Refusal> {
        let today = now.wib().date();
        let to = to.unwrap_or_else(|| from.map_or(today, |from| from.max(today)));
        let from = from.unwrap_or_else(|| month_before(to));
        if from > to {
            return Err(Refusal::input(
                Rule::Mon01,
                say!(
                    "the range ends on {to}, before it begins on {from}",
                    "rentang berakhir {to}, sebelum dimulai {from}"
                ),
            ));
        }
        Ok(Self { from, to })
    }

    /// The first day.
    pub const fn from(self) -> Date {
        self.from
    }

    /// The last day.
    pub const fn to(self) -> Date {
        self.to
    }

    /// The slices in order, without gaps; the outer two end where the range does.
    pub fn slices(self, per: Per) -> Vec<Self> {
        let mut found = Vec::new();
        let mut next = Some(self.from);
        while let Some(from) = next.filter(|from| *from <= self.to) {
            let to = last_of(from, per).min(self.to);
            found.push(Self { from, to });
            next = to.next_day();
        }
        found
    }
}

/// The number of a day since 1970-01-01, as rows count days.
pub fn number(day: Date) -> i64 {
    i64::from(day.to_julian_day()) - i64::from(time::macros::date!(1970 - 01 - 01).to_julian_day())
}

/// The first day of the month that ends on `last`: 24 January for 23 February.
fn month_before(last: Date) -> Date {
    let (year, month) = match last.month() {
        Month::January => (last.year() - 1, Month::December),
        month => (last.year(), month.previous()),
    };
    let same = Date::from_calendar_date(year, month, last.day().min(month.length(year)));
    same.ok().and_then(Date::next_day).unwrap_or(last)
}

/// The last day of the slice that `day` is in.
fn last_of(day: Date, per: Per) -> Date {
    let end = match per {
        Per::Day => Some(day),
        Per::Week => day.checked_add(Duration::days(6 - i64::from(day.weekday().number_days_from_monday()))),
        Per::Month => day.replace_day(day.month().length(day.year())).ok(),
        Per::Year => Date::from_calendar_date(day.year(), Month::December, 31).ok(),
    };
    end.unwrap_or(Date::MAX)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use time::macros::date;

    use super::*;

    fn period(from: Date, to: Date) -> Period {
        Period { from, to }
    }

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    #[test]
    fn mon_01_the_default_is_the_last_month_as_jakarta_counts_days() {
        let asked = |now| Period::asked(None, None, at(now)).unwrap();
        assert_eq!(asked("2021-02-23T02:00:00Z"), period(date!(2021 - 01 - 24), date!(2021 - 02 - 23)));
        // 17:00 UTC is midnight in Jakarta.
        assert_eq!(asked("2026-01-05T16:59:59Z").to(), date!(2026 - 01 - 05));
        assert_eq!(asked("2026-01-05T17:00:00Z"), period(date!(2025 - 12 - 07), date!(2026 - 01 - 06)));
        assert_eq!(asked("2026-03-31T02:00:00Z").from(), date!(2026 - 03 - 01));
    }

    #[test]
    fn mon_01_a_range_ends_no_earlier_than_it_begins() {
        let (early, late) = (date!(2026 - 01 - 05), date!(2026 - 01 - 06));
        let now = at("2026-01-10T00:00:00Z");
        assert_eq!(Period::asked(Some(late), Some(early), now).unwrap_err().rule, Some(Rule::Mon01));
        assert_eq!(Period::asked(Some(early), Some(early), now).unwrap().slices(Per::Year).len(), 1);
        assert_eq!(Period::asked(Some(early), None, now).unwrap().to(), date!(2026 - 01 - 10));
        assert_eq!(Period::asked(Some(date!(2027 - 01 - 01)), None, now).unwrap().slices(Per::Day).len(), 1);
    }

    #[test]
    fn mon_01_slices_follow_the_calendar_and_leave_no_day_out() {
        let range = period(date!(2025 - 12 - 30), date!(2026 - 02 - 02));
        assert_eq!(range.slices(Per::Day).len(), 35);
        let weeks = range.slices(Per::Week);
        assert_eq!(weeks[0], period(date!(2025 - 12 - 30), date!(2026 - 01 - 04)));
        assert_eq!(weeks[1], period(date!(2026 - 01 - 05), date!(2026 - 01 - 11)));
        assert_eq!(weeks.last().unwrap(), &period(date!(2026 - 02 - 02), date!(2026 - 02 - 02)));
        let months = range.slices(Per::Month);
        assert_eq!(months[1], period(date!(2026 - 01 - 01), date!(2026 - 01 - 31)));
        assert_eq!((months.len(), range.slices(Per::Year).len()), (3, 2));
        for per in [Per::Day, Per::Week, Per::Month, Per::Year] {
            let slices = range.slices(per);
            assert!(slices.windows(2).all(|pair| pair[0].to.next_day() == Some(pair[1].from)));
        }
    }

    #[test]
    fn mon_01_the_end_of_the_calendar_ends_the_slices() {
        let last = period(Date::MAX, Date::MAX);
        for per in [Per::Day, Per::Week, Per::Month, Per::Year] {
            assert_eq!(last.slices(per), [last]);
        }
        assert_eq!(Period::asked(None, Some(Date::MIN), at("2026-01-10T00:00:00Z")).map(Period::to), Ok(Date::MIN));
    }

    #[test]
    fn mon_01_days_are_numbered_as_rows_count_them() {
        assert_eq!(number(date!(1970 - 01 - 01)), 0);
        assert_eq!(number(date!(2026 - 01 - 06)) * 86_400, at("2026-01-05T17:00:00Z").unix() + 25_200);
    }
}
