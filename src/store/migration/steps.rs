//! What each version of the schema changed, for rows that are there already. Append-only. Must not know how a table is
//! made anew: columns that stay are copied by themselves.

use super::SCHEMA;

/// One step from a version of the schema to the next.
#[derive(Debug)]
pub(super) struct Step {
    /// The schema that it leads to, word by word.
    pub(super) schema: &'static str,
    /// Statements on the former tables, which have no triggers any more.
    pub(super) before: &'static [&'static str],
    /// Table, column and what it is to be, where that is not the former column: an expression over the former row, whose
    /// table is called `old_` and its name.
    pub(super) columns: &'static [(&'static str, &'static str, &'static str)],
    /// Table and column of what goes.
    pub(super) dropped: &'static [(&'static str, &'static str)],
    /// Statements on the new tables, before they have triggers; the words that the schema puts into tables are there.
    pub(super) after: &'static [&'static str],
}

/// What turned version n into n + 1, from version 1 on.
pub(super) const STEPS: &[Step] = &[Step {
    schema: SCHEMA,
    before: &[
        // A change of data begins when nothing is On Renew: one that is still stored so was ended by the clock (STA-02).
        "UPDATE certificate SET status = 'Expired'
          WHERE status = 'On Renew' AND user_id IN (SELECT id FROM user WHERE verification = 'Update')",
        // An account's status is that of its newest signature certificate alone (STA-04).
        "UPDATE user SET certificate_id = (SELECT max(id) FROM certificate WHERE user_id = user.id AND product = 'signature'),
                certificate = ifnull((SELECT status FROM certificate WHERE user_id = user.id AND product = 'signature'
                                      ORDER BY id DESC LIMIT 1), 'New'),
                certificate_until = (SELECT not_after FROM certificate WHERE user_id = user.id AND product = 'signature'
                                     ORDER BY id DESC LIMIT 1)
          WHERE certificate_id IN (SELECT id FROM certificate WHERE product <> 'signature')",
    ],
    columns: &[
        // No subject is no number (LNK-01).
        ("link", "subject_id", "nullif(subject_id, 0)"),
        // A seal keeps its certificate's status (ISS-05).
        ("seal", "status", "ifnull((SELECT status FROM certificate WHERE id = old_seal.certificate_id), status)"),
        // Several live seals of one name were allowed: they stay, counted.
        (
            "seal",
            "twin",
            "(SELECT count(*) FROM old_seal AS other LEFT JOIN certificate ON certificate.id = other.certificate_id
               WHERE other.organisation_id = old_seal.organisation_id AND other.id < old_seal.id
                 AND other.common_name = old_seal.common_name COLLATE NOCASE
                 AND ifnull(certificate.status, other.status)
                     IN ('Requested', 'Waiting for Approval', 'Issue', 'On Revoke'))",
        ),
    ],
    dropped: &[("request", "csr")],
    after: &[],
}];
