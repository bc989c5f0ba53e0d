//! How a certificate standing that the clock decides is found among stored ones.

use super::{Reading, Result, tallied};
use crate::domain::Timestamp;
use crate::domain::certificate::CertificateStatus;
use crate::domain::standing::{self, Newest};

/// The seconds of a span of the table `ending`, as a power of two.
const SPAN: u32 = 19;

/// People of one stored status, where the clock decides with an end from and before two moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sort {
    pub(super) stored: &'static str,
    from: Option<i64>,
    before: Option<i64>,
}

/// The stored sorts that read as one of `admitted` at `now` (STA-02); with `until`, only what is still good now and ends
/// no later than that (MON-03).
pub(super) fn sorts(admitted: &[Newest], now: Timestamp, until: Option<Timestamp>) -> Vec<Sort> {
    let expired = admitted.contains(&Some(CertificateStatus::Expired)) && until.is_none();
    let mut found = Vec::new();
    for newest in [None, Some(CertificateStatus::Expired), Some(CertificateStatus::Revoke)] {
        if admitted.contains(&newest) && until.is_none() {
            found.push(Sort { stored: standing::label(newest), from: None, before: None });
        }
    }
    for newest in [Some(CertificateStatus::Issue), Some(CertificateStatus::OnRenew)] {
        let (stored, live) = (standing::label(newest), admitted.contains(&newest));
        let from = (!expired).then_some(now.unix());
        if live {
            found.push(Sort { stored, from, before: until.map(|until| until.unix().saturating_add(1)) });
        } else if expired {
            found.push(Sort { stored, from: None, before: Some(now.unix()) });
        }
    }
    found
}

/// One of the sorts.
pub(super) fn condition(sorts: &[Sort]) -> String {
    let any: Vec<String> = sorts.iter().map(Sort::condition).collect();
    if any.is_empty() { "false".to_owned() } else { format!("({})", any.join(" OR ")) }
}

impl Sort {
    fn condition(&self) -> String {
        let from = self.from.map(|from| format!(" AND certificate_until >= {from}")).unwrap_or_default();
        let before = self.before.map(|before| format!(" AND certificate_until < {before}")).unwrap_or_default();
        format!("certificate = '{}'{from}{before}", self.stored)
    }

    /// How many there are of these kinds.
    pub(super) fn count(&self, view: &Reading<'_>, kinds: &[String]) -> Result<i64> {
        let end = match self.before {
            Some(before) => self.ended(view, kinds, before)?,
            None => view.count(&tallied("tally", &self.of(kinds, &[])), [])?,
        };
        Ok(end - self.from.map_or(Ok(0), |from| self.ended(view, kinds, from))?)
    }

    /// How many end before a moment: whole spans from their tally, the span of the moment itself row by row.
    fn ended(&self, view: &Reading<'_>, kinds: &[String], moment: i64) -> Result<i64> {
        let span = moment >> SPAN;
        let whole = view.count(&tallied("ending", &self.of(kinds, &[format!("span < {span}")])), [])?;
        let edge = [format!("certificate_until >= {}", span << SPAN), format!("certificate_until < {moment}")];
        let conditions = self.of(kinds, &edge).join(" AND ");
        let rest = format!(
            "SELECT count(*) FROM user INDEXED BY user_certificate WHERE certificate <> 'New' AND {conditions}"
        );
        Ok(whole + view.count(&rest, [])?)
    }

    fn of(&self, kinds: &[String], more: &[String]) -> Vec<String> {
        [kinds, &[format!("certificate = '{}'", self.stored)], more].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_unix(1_000);

    fn read(admitted: &[Newest], until: Option<i64>) -> Vec<(&'static str, Option<i64>, Option<i64>)> {
        let sorts = sorts(admitted, NOW, until.map(Timestamp::from_unix));
        sorts.into_iter().map(|sort| (sort.stored, sort.from, sort.before)).collect()
    }

    #[test]
    fn sta_02_expired_is_what_was_written_down_so_and_what_the_clock_ended() {
        assert_eq!(
            read(&[Some(CertificateStatus::Expired)], None),
            [("Expired", None, None), ("Issue", None, Some(1_000)), ("On Renew", None, Some(1_000))]
        );
        assert_eq!(read(&[Some(CertificateStatus::Issue)], None), [("Issue", Some(1_000), None)]);
        assert_eq!(
            read(&[Some(CertificateStatus::Issue), Some(CertificateStatus::Expired)], None),
            [("Expired", None, None), ("Issue", None, None), ("On Renew", None, Some(1_000))]
        );
        assert_eq!(read(&[None, Some(CertificateStatus::Revoke)], None), [("New", None, None), ("Revoke", None, None)]);
    }

    #[test]
    fn mon_03_what_expires_soon_is_still_good_now() {
        let all = [
            None,
            Some(CertificateStatus::Issue),
            Some(CertificateStatus::OnRenew),
            Some(CertificateStatus::Expired),
            Some(CertificateStatus::Revoke),
        ];
        let soon = [("Issue", Some(1_000), Some(2_001)), ("On Renew", Some(1_000), Some(2_001))];
        assert_eq!(read(&all, Some(2_000)), soon);
        assert_eq!(read(&[Some(CertificateStatus::Expired)], Some(2_000)), []);
        assert_eq!(condition(&[]), "false");
    }
}
