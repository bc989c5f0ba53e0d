//! Lists of people: searched, filtered, or as one of the portal's menus.

use super::App;
use super::organisation::ids;
use super::user::{UserSummary, view_of};
use crate::domain::listing::{Choice, UserFilter};
use crate::error::Result;
use crate::store::listing;

pub use crate::store::listing::Page;

/// Which people are looked for.
#[derive(Clone, Debug, Default)]
pub struct ListWishes {
    /// Everything but the organisations, which are still names.
    pub filter: UserFilter,
    /// The organisations by name.
    pub organisations: Choice<String>,
}

/// A page of the people whom the actor may see and the wishes let through, in the order of their registration; with the
/// count of them all (MON-02, MON-03, ORG-04).
pub fn list(app: &App, wishes: &ListWishes, page: Page) -> Result<(Vec<UserSummary>, i64)> {
    let now = app.now();
    app.look(|_, view, actor| {
        let organisations = Choice {
            only: ids(view, actor, &wishes.organisations.only)?,
            but: ids(view, actor, &wishes.organisations.but)?,
        };
        let filter = UserFilter { organisations, ..wishes.filter.clone() };
        let (found, total) = listing::people(view, actor.scope(), &filter, now, page)?;
        Ok((found.iter().map(|one| view_of(view, one, now)).collect::<Result<_>>()?, total))
    })
}
