//! The counts that triggers keep for speed (MON-01, MON-02), made anew from the rows that they count. Must not be read from
//! here: that is for `listing` and `statistics`. Nothing would be wrong without this file's tables, only slower.

use super::{Result, Writing};

/// Empties and fills every table of counts.
pub(super) const ANEW: &[&str] = &[
    "DELETE FROM tally",
    "INSERT INTO tally
       SELECT organisation_id, role, verification, certificate, products, count(*) FROM user GROUP BY 1, 2, 3, 4, 5",
    "DELETE FROM ending",
    "INSERT INTO ending
       SELECT certificate_until >> 19, organisation_id, role, verification, certificate, products, count(*)
         FROM user WHERE certificate IN ('Issue', 'On Renew') GROUP BY 1, 2, 3, 4, 5, 6",
    "DELETE FROM daily",
    "INSERT INTO daily (day, organisation_id, issued, requests)
       SELECT day, organisation_id, sum(issued), sum(requests) FROM (
         SELECT (issued_at + 25200) / 86400 AS day, organisation_id, 1 AS issued, 0 AS requests FROM certificate
         UNION ALL
         SELECT (requested_at + 25200) / 86400, organisation_id, 0, 1 FROM request WHERE kind IN ('issuance', 'eseal'))
        GROUP BY 1, 2",
];

/// Counts everything again.
pub fn anew(change: &Writing<'_>) -> Result<()> {
    ANEW.iter().try_for_each(|sql| change.run(sql, []).map(drop))
}
