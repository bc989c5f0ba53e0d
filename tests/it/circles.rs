//! Which room of a folder leans on which: a file and what lies in the folder of its name are one room, and a parent and
//! its children do not count, for neither can do without the other. Must not know what the house should look like.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::Source;

/// The rooms of one folder, each with those that it names.
type Plan = BTreeMap<String, BTreeSet<String>>;

/// The program's files by their modules.
type Files<'a> = BTreeMap<&'a [String], &'a Source>;

/// Every circle among the rooms of any folder, as in `service: request -> renewal -> request`.
pub fn circles(program: &[Source]) -> Vec<String> {
    let folders: BTreeSet<_> =
        program.iter().filter_map(|source| source.module.split_last()).map(|(_, up)| up).collect();
    let closed = folders.into_iter().flat_map(|folder| {
        let plan = plan(program, folder);
        let walk = plan.keys().find_map(|room| way(&plan, room, room));
        walk.map(|walk| format!("{}: {}", folder.join("::"), walk.join(" -> ")))
    });
    closed.collect()
}

/// How many rooms of `folder` stand on each other where most do; a circle has no depth.
pub fn depth(program: &[Source], folder: &str) -> usize {
    fn height<'a>(plan: &'a Plan, room: &'a str, known: &mut BTreeMap<&'a str, usize>) -> usize {
        if let Some(height) = known.get(room) {
            return *height;
        }
        let below = plan[room].iter().map(|below| height(plan, below, known)).max();
        let found = below.unwrap_or(0) + 1;
        known.insert(room, found);
        found
    }
    let plan = plan(program, &[folder.to_owned()]);
    let mut known = BTreeMap::new();
    plan.keys().map(|room| height(&plan, room, &mut known)).max().unwrap_or(0)
}

fn plan(program: &[Source], folder: &[String]) -> Plan {
    let files: Files<'_> = program.iter().map(|source| (source.module.as_slice(), source)).collect();
    let room = |module: &[String]| module.strip_prefix(folder).and_then(<[String]>::first).cloned();
    let mut found = Plan::new();
    for source in program {
        let Some(own) = room(&source.module) else { continue };
        let named = source.paths.iter().filter_map(|path| reached(&files, source, path)).filter_map(|one| room(&one));
        let named: Vec<_> = named.filter(|other| *other != own).collect();
        found.entry(own).or_default().extend(named);
    }
    found
}

/// The module that a path of `source` leads to: its own child's, or another's, through what that one hands on with `use`.
fn reached(files: &Files<'_>, source: &Source, path: &[String]) -> Option<Vec<String>> {
    let deepest = |path: &[String]| (0..=path.len()).rev().find(|end| files.contains_key(&path[..*end]));
    let Some(inside) = source.within(path) else {
        let child = [source.module.as_slice(), path].concat();
        return deepest(&child).filter(|end| *end > source.module.len()).map(|end| child[..end].to_vec());
    };
    let end = deepest(&inside)?;
    let handed_on = inside.get(end).filter(|_| inside[..end] != source.module[..]).and_then(|name| {
        let through = files[&inside[..end]];
        let mut paths = through.paths.iter().filter(|path| path.len() > 1 && path.last() == Some(name));
        paths.find_map(|path| reached(files, through, path).filter(|_| through.within(path).is_none()))
    });
    Some(handed_on.unwrap_or_else(|| inside[..end].to_vec()))
}

/// The shortest way from one room to another, both ends named.
fn way(plan: &Plan, from: &str, to: &str) -> Option<Vec<String>> {
    let mut walks = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::new();
    while !walks.is_empty() {
        let mut longer = Vec::new();
        for walk in walks {
            for next in plan.get(walk.last()?)? {
                let walk = [walk.as_slice(), std::slice::from_ref(next)].concat();
                if next == to {
                    return Some(walk);
                }
                if seen.insert(next.clone()) {
                    longer.push(walk);
                }
            }
        }
        walks = longer;
    }
    None
}
