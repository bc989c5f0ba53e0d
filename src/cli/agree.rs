//! The agreement, as `--agree` gives it. Must not know which text is agreed to.

use crate::domain::agreement::Consent;

/// The tick that `--agree` makes.
pub(super) const fn consent(agree: bool) -> Consent {
    if agree { Consent::Given } else { Consent::Withheld }
}
