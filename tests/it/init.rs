//! A store is made once, privately, and opens with its own key only.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use bsre::domain::email::Email;
use bsre::domain::key::KeyType;
use bsre::pki::names::CaNames;
use bsre::service::{App, init};
use bsre::world::World;

use crate::stage::{RA, START, Stage, moment, refused};

fn wishes() -> init::NewStore {
    init::NewStore {
        key_type: KeyType::EcdsaP256,
        officer: Email::parse(RA).unwrap(),
        names: CaNames::default(),
        base_url: None,
        sign_in: init::SignIn::Named,
    }
}

fn open(stage: &Stage) -> bsre::error::Result<App> {
    App::open(&stage.places(), World::at(moment(START)), None)
}

#[test]
fn a_second_init_destroys_nothing() {
    let stage = Stage::new();
    let before = fs::read(stage.places().store).unwrap();
    let again = init::init(&stage.places(), World::at(moment(START)), &wishes());
    assert_eq!(refused(again).1, 6);
    assert_eq!(fs::read(stage.places().store).unwrap(), before);
}

#[test]
fn a_key_file_without_a_store_is_used_not_replaced() {
    let stage = Stage::new();
    let key = fs::read(stage.places().key).unwrap();
    fs::remove_file(stage.places().store).unwrap();
    init::init(&stage.places(), World::at(moment(START)), &wishes()).unwrap();
    assert_eq!(fs::read(stage.places().key).unwrap(), key);
    open(&stage).unwrap();
    let left: Vec<_> = fs::read_dir(stage.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains(".new-")), "{left:?}");
}

#[test]
fn store_and_key_are_their_owners_alone() {
    let stage = Stage::new();
    fs::remove_file(stage.places().store).unwrap();
    fs::remove_file(stage.places().key).unwrap();
    init::init(&stage.places(), World::at(moment(START)), &wishes()).unwrap();
    for file in [stage.places().store, stage.places().key] {
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn another_stores_key_is_refused_with_exit_9() {
    let (stage, other) = (Stage::new(), tempfile::tempdir().unwrap());
    let places = bsre::service::Places { store: other.path().join("bsre.db"), key: other.path().join("bsre.key") };
    init::init(&places, World::at(moment(START)), &wishes()).unwrap();
    fs::copy(places.key, stage.places().key).unwrap();
    assert_eq!(open(&stage).err().map(|error| error.exit()), Some(9));
}

#[test]
fn a_key_that_others_can_read_is_refused() {
    let stage = Stage::new();
    fs::set_permissions(stage.places().key, fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(open(&stage).err().map(|error| error.exit()), Some(5));
}
