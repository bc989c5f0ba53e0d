//! Which organisation somebody means by what they typed: the one so called, or the only one with that in its name. Of
//! organisations that the actor may not see nothing is told (ORG-04).

use crate::domain::Refusal;
use crate::domain::actor::{Actor, Scope, foreign_organisation};
use crate::domain::cooperation::Cooperation;
use crate::domain::id::OrganisationId;
use crate::error::Result;
use crate::say;
use crate::store::{Reading, organisation};

/// The most names that a refusal lists.
const CHOICES: usize = 10;

/// The organisation of that very name, whatever its case, or a refusal.
pub(in crate::service) fn find(view: &Reading<'_>, name: &str) -> Result<Cooperation> {
    Ok(organisation::find(view, name)?.ok_or_else(|| unknown(name))?)
}

/// The organisation that the actor means: so called, or the only one with `text` in its name. RA is told which several
/// have it; to the others another organisation and none are the same.
pub(in crate::service) fn meant(view: &Reading<'_>, actor: &Actor, text: &str) -> Result<Cooperation> {
    match actor.scope() {
        Scope::Everything => among_all(view, text),
        Scope::Organisation(_) | Scope::Own(_) => {
            let own = organisation::get(view, actor.organisation)?;
            if own.is_called(text) { Ok(own) } else { Err(foreign_organisation().into()) }
        }
    }
}

/// The organisations that the actor means by each of these.
pub(in crate::service) fn ids(view: &Reading<'_>, actor: &Actor, texts: &[String]) -> Result<Vec<OrganisationId>> {
    texts.iter().map(|text| Ok(meant(view, actor, text)?.id)).collect()
}

fn among_all(view: &Reading<'_>, text: &str) -> Result<Cooperation> {
    let typed = text.trim();
    if let Some(exact) = organisation::find(view, typed)? {
        return Ok(exact);
    }
    let mut found = if typed.is_empty() { Vec::new() } else { organisation::search(view, typed)? };
    match found.len() {
        0 => Err(unknown(text).into()),
        1 => Ok(found.remove(0)),
        count => {
            let names: Vec<_> = found.iter().take(CHOICES).map(|one| one.name.as_str()).collect();
            let (names, more) = (names.join("; "), count.saturating_sub(CHOICES));
            let rest = if more == 0 { say!("", "") } else { say!("; and {more} more", "; dan {more} lagi") };
            let (en, id) = (rest.en, rest.id);
            let no = say!(
                "{count} organisations have `{typed}` in their names: {names}{en}",
                "ada {count} instansi dengan `{typed}` pada namanya: {names}{id}"
            );
            let help = say!(
                "type more of the name; see `bsre org list`",
                "ketik namanya lebih lengkap; lihat `bsre org list`"
            );
            Err(Refusal::not_found(no).with_help(help).into())
        }
    }
}

fn unknown(name: &str) -> Refusal {
    let help = say!("see `bsre org list`", "lihat `bsre org list`");
    Refusal::not_found(say!("no organisation {name}", "tidak ada organisasi {name}")).with_help(help)
}
