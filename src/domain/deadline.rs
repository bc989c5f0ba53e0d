//! When a request is due: working days in Jakarta. Must not know which holidays there are, nor what is asked for.

use std::collections::BTreeSet;

use time::{Date, Weekday};

use super::day;
use super::timestamp::Timestamp;

/// The working days that RA has for a person's request (MON-05).
pub const PERSON: u8 = 1;

/// The working days that RA has for an eSeal (MON-05, SEA-04).
pub const SEAL: u8 = 3;

/// The end (23:59:59 WIB) of the n-th working day after the day of the request; the day itself is not counted.
pub fn due(requested: Timestamp, working_days: u8, holidays: &BTreeSet<Date>) -> Timestamp {
    let mut date = requested.wib().date();
    let mut left = working_days;
    while left > 0 {
        let Some(next) = date.next_day() else { break };
        date = next;
        if is_working(date, holidays) {
            left -= 1;
        }
    }
    day::end(date)
}

/// The last moment whose requests are overdue at `now`: what was asked later still has time. A request is due no earlier
/// than one that was asked before it, so lists find what is late without looking at every due date.
pub fn overdue_since(now: Timestamp, working_days: u8, holidays: &BTreeSet<Date>) -> Timestamp {
    let mut date = now.wib().date();
    while due(day::end(date), working_days, holidays) >= now {
        let Some(before) = date.previous_day() else { return Timestamp::from_unix(i64::MIN) };
        date = before;
    }
    day::end(date)
}

/// Whether people work on that day: not on Saturday, Sunday or a listed holiday.
pub fn is_working(date: Date, holidays: &BTreeSet<Date>) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !holidays.contains(&date)
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    fn due_at(requested: time::OffsetDateTime, days: u8, holidays: &[Date]) -> String {
        due(requested.into(), days, &holidays.iter().copied().collect()).to_string()
    }

    #[test]
    fn mon_05_the_next_working_day_ends_at_midnight_in_jakarta() {
        assert_eq!(due_at(datetime!(2024-09-02 09:00 +7), PERSON, &[]), "2024-09-03T16:59:59Z");
        // Monday evening in UTC is Tuesday morning in Jakarta.
        assert_eq!(due_at(datetime!(2024-09-02 18:00 UTC), PERSON, &[]), "2024-09-04T16:59:59Z");
    }

    #[test]
    fn mon_05_a_weekend_does_not_count() {
        for friday_to_sunday in
            [datetime!(2024-09-06 09:00 +7), datetime!(2024-09-07 09:00 +7), datetime!(2024-09-08 23:59 +7)]
        {
            assert_eq!(due_at(friday_to_sunday, PERSON, &[]), "2024-09-09T16:59:59Z");
        }
        assert_eq!(due_at(datetime!(2024-09-05 09:00 +7), SEAL, &[]), "2024-09-10T16:59:59Z");
    }

    #[test]
    fn mon_05_a_holiday_does_not_count() {
        let holidays = [date!(2024 - 09 - 16), date!(2024 - 09 - 17)];
        assert_eq!(due_at(datetime!(2024-09-13 10:00 +7), PERSON, &holidays), "2024-09-18T16:59:59Z");
        assert_eq!(due_at(datetime!(2024-09-13 10:00 +7), SEAL, &holidays), "2024-09-20T16:59:59Z");
        // A holiday on a Sunday takes nothing away.
        assert_eq!(due_at(datetime!(2024-09-06 10:00 +7), PERSON, &[date!(2024 - 09 - 08)]), "2024-09-09T16:59:59Z");
    }

    #[test]
    fn mon_05_what_is_overdue_is_what_was_asked_before_a_moment() {
        let holidays = BTreeSet::from([date!(2024 - 09 - 16)]);
        for days in [PERSON, SEAL] {
            for hour in 0..24 * 21 {
                let now = Timestamp::from(datetime!(2024-09-05 00:00 +7)).plus(time::Duration::hours(hour));
                let since = overdue_since(now, days, &holidays);
                assert!(due(since, days, &holidays) < now);
                assert!(due(since.plus(time::Duration::SECOND), days, &holidays) >= now);
            }
        }
    }

    #[test]
    fn mon_05_the_end_of_time_ends_the_search() {
        let requested = Timestamp::from_unix(i64::MAX);
        assert!(due(requested, u8::MAX, &BTreeSet::new()) <= requested);
    }
}
