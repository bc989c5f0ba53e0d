//! The dashboard: how many people, certificates and requests.

use serde::Serialize;

use super::App;
use crate::domain::period::{self, Per, Period};
use crate::error::Result;
use crate::store::statistics::Day;
use crate::store::{listing, statistics};

/// What a range of days brought (MON-01).
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct Statistics {
    /// The people there are today, officers of RA apart.
    pub users: i64,
    pub issued: i64,
    pub requests: i64,
    pub series: Vec<Slice>,
}

/// What one slice of the range brought; its days are Jakarta's, the last one counted.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct Slice {
    pub from: String,
    pub to: String,
    pub issued: i64,
    pub requests: i64,
}

/// Counts for the organisations that the actor may see (MON-01, ORG-04).
pub fn statistics(app: &App, period: Period, per: Per) -> Result<Statistics> {
    app.look(|_, view, actor| {
        let scope = actor.scope();
        let days = statistics::days(view, scope, period)?;
        let series: Vec<Slice> = period.slices(per).into_iter().map(|slice| filled(slice, &days)).collect();
        Ok(Statistics {
            users: listing::count(view, scope)?,
            issued: series.iter().map(|slice| slice.issued).sum(),
            requests: series.iter().map(|slice| slice.requests).sum(),
            series,
        })
    })
}

/// A slice with what its days brought; `days` are in order.
fn filled(slice: Period, days: &[Day]) -> Slice {
    let first = days.partition_point(|day| day.number < period::number(slice.from()));
    let last = days.partition_point(|day| day.number <= period::number(slice.to()));
    let within = &days[first..last];
    Slice {
        from: slice.from().to_string(),
        to: slice.to().to_string(),
        issued: within.iter().map(|day| day.issued).sum(),
        requests: within.iter().map(|day| day.requests).sum(),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::Timestamp;

    #[test]
    fn mon_01_a_slice_takes_the_days_that_are_its_own() {
        let range = Period::asked(
            Some(date!(2026 - 01 - 04)),
            Some(date!(2026 - 01 - 06)),
            Timestamp::parse("2026-02-01T00:00:00Z").unwrap(),
        );
        let day = |day, issued| Day { number: period::number(day), issued, requests: 1 };
        let days = [day(date!(2026 - 01 - 04), 1), day(date!(2026 - 01 - 05), 2), day(date!(2026 - 01 - 06), 4)];
        let weeks: Vec<_> = range.unwrap().slices(Per::Week).into_iter().map(|slice| filled(slice, &days)).collect();
        assert_eq!(weeks.iter().map(|week| (week.issued, week.requests)).collect::<Vec<_>>(), [(1, 1), (6, 2)]);
        assert_eq!((weeks[1].from.as_str(), weeks[1].to.as_str()), ("2026-01-05", "2026-01-06"));
    }
}
