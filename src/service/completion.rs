//! What may stand where somebody is typing: words that the store holds, within what the actor may see (ORG-04, LOG-07).
//! Changes nothing. Must not know shells.

use super::App;
use crate::domain::actor::Scope;
use crate::error::Result;
use crate::store::prefix;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A person's address, or a serial number.
    Certificate,
    /// The name of an organisation.
    Organisation,
    /// A person's address.
    Person,
    /// A serial number.
    Serial,
}

/// A word that may be put in, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The whole word.
    pub word: String,
    /// A few words for shells that show them.
    pub about: String,
}

/// At most 50 words that begin with `typed`, of those that the actor may see (ORG-04).
pub fn offers(app: &App, wanted: Wanted, typed: &str) -> Result<Vec<Offer>> {
    app.look(|_, view, actor| {
        let scope = actor.scope();
        let people = || Ok::<_, crate::store::Error>(pairs(prefix::people(view, scope, typed)?));
        let serials = || {
            let found = prefix::serials(view, scope, typed)?.into_iter();
            let offer =
                |(serial, email, product)| Offer { word: format!("{serial}"), about: format!("{email} {product}") };
            Ok::<_, crate::store::Error>(found.map(offer).collect::<Vec<_>>())
        };
        Ok(match wanted {
            Wanted::Certificate => [people()?, serials()?].concat().into_iter().take(50).collect(),
            Wanted::Organisation => {
                let only = (scope != Scope::Everything).then_some(actor.organisation);
                pairs(prefix::organisations(view, only, typed)?)
            }
            Wanted::Person => people()?,
            Wanted::Serial => serials()?,
        })
    })
}

fn pairs(found: Vec<(String, String)>) -> Vec<Offer> {
    found.into_iter().map(|(word, about)| Offer { word, about }).collect()
}
