//! Makes a store: master key, both authorities, the RA officer. Never destroys what is there.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::desk::SIGN_IN;
use super::door::KEY_CHECK;
use super::verification::FirstPassword;
use super::{App, Desk, Places, STORE_ID, Who, key_file};
use crate::domain::act::Open;
use crate::domain::email::Email;
use crate::domain::founding::{authority_name, store_is_there};
use crate::domain::key::KeyType;
use crate::domain::name::PersonName;
use crate::domain::organisation::{OrganisationKind, OrganisationName};
use crate::domain::secret::Secret;
use crate::domain::serial::Serial;
use crate::domain::setting::Setting;
use crate::error::{Error, Result};
use crate::pki::authority::Authority;
use crate::pki::inspect;
use crate::pki::key::PrivateKey;
use crate::pki::names::CaNames;
use crate::pki::token;
use crate::pki::vault::MasterKey;
use crate::store::{Store, authority, certificate, organisation, setting, user};
use crate::world::World;

pub use crate::domain::founding::SignIn;

/// The address of the RA officer unless another is given.
pub const OFFICER: &str = "ra@bsre.uji.test";

/// What a new store is to be like.
#[derive(Debug)]
pub struct NewStore {
    /// The kind of both authorities' keys.
    pub key_type: KeyType,
    /// The address of the RA officer.
    pub officer: Email,
    /// The names of the authorities.
    pub names: CaNames,
    /// Where links, lists and policies are said to lie.
    pub base_url: Option<String>,
    /// Whether people sign in, or act as whoever they name.
    pub sign_in: SignIn,
}

/// What was made.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Made {
    pub store: PathBuf,
    pub key_file: PathBuf,
    pub ra: String,
    pub key_type: &'static str,
    pub root: String,
    pub issuing: String,
    /// The RA officer's first password, where people sign in: told here and never again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

/// Makes a store at `places`. Everything is built beside its place and put there in one step, so that a killed `init`
/// leaves no half of a store; a key file that is there already is used, not replaced.
pub fn init(places: &Places, world: World, wishes: &NewStore) -> Result<Made> {
    refuse_existing(&places.store)?;
    make_folder(&places.store)?;
    make_folder(&places.key)?;
    let vault = if places.key.exists() { key_file::read(&places.key)? } else { MasterKey::generate(world.random()?)? };
    let base_url = wishes.base_url.as_deref().unwrap_or(Setting::BaseUrl.default());
    let hierarchy = Hierarchy::make(wishes, base_url, &world)?;

    let password = match wishes.sign_in {
        SignIn::Named => None,
        SignIn::Required => Some(FirstPassword::from_chance(&world)?),
    };

    let draft = draft_path(&places.store);
    let built = build(&draft, vault, world, wishes, base_url, &hierarchy, password.as_ref()).and_then(|desk| {
        if !places.key.exists() {
            key_file::write(&places.key, desk.vault())?;
        }
        publish(&draft, &places.store)
    });
    remove_draft(&draft);
    built?;
    Ok(Made {
        store: places.store.clone(),
        key_file: places.key.clone(),
        ra: wishes.officer.as_str().to_owned(),
        key_type: wishes.key_type.word(),
        root: inspect::summary(hierarchy.root.certificate())?.subject,
        issuing: inspect::summary(hierarchy.issuing.certificate())?.subject,
        password: password.map(|password| password.text),
    })
}

fn refuse_existing(store: &Path) -> Result<()> {
    if !store.exists() {
        return Ok(());
    }
    Err(store_is_there(&store.display().to_string()).into())
}

/// Both authorities with their keys and serial numbers.
struct Hierarchy {
    root: Authority,
    root_key: PrivateKey,
    issuing: Authority,
    issuing_key: PrivateKey,
    serials: [Serial; 2],
}

impl Hierarchy {
    /// Makes both keys at once, on two cores where there are two: RSA-4096 takes seconds.
    fn make(wishes: &NewStore, base_url: &str, world: &World) -> Result<Self> {
        let serials = [Serial::from_random(world.random()?), Serial::from_random(world.random()?)];
        let (root_key, issuing_key) =
            rayon::join(|| PrivateKey::generate(wishes.key_type), || PrivateKey::generate(wishes.key_type));
        let (root_key, issuing_key) = (root_key?, issuing_key?);
        let root = Authority::create_root(&wishes.names, &root_key, &serials[0], world.now())?;
        let issuing =
            Authority::create_issuing(&root, &wishes.names, &issuing_key, base_url, &serials[1], world.now())?;
        Ok(Self { root, root_key, issuing, issuing_key, serials })
    }
}

fn build(
    draft: &Path,
    vault: MasterKey,
    world: World,
    wishes: &NewStore,
    base_url: &str,
    made: &Hierarchy,
    password: Option<&FirstPassword>,
) -> Result<Desk> {
    let mut app = App::over(Store::create(draft)?, Desk::new(vault, world, Who::default()));
    let now = app.now();
    let store_id = token::text(app.desk().world().random()?)[..16].to_owned();
    app.act_open(Open::Init, |desk, change| {
        setting::set(change, KEY_CHECK, &desk.vault().check_value())?;
        setting::set(change, Setting::BaseUrl.key(), base_url)?;
        setting::set(change, STORE_ID, &store_id)?;
        for serial in made.serials {
            certificate::reserve(change, serial, now)?;
        }
        let both = [
            (authority::Name::Root, &made.root, &made.root_key),
            (authority::Name::Issuing, &made.issuing, &made.issuing_key),
        ];
        for (name, authority, key) in both {
            let sealed = desk.vault().seal(&super::authority::key_place(name), key.pkcs8())?;
            authority::insert(change, name, authority.certificate(), &sealed, now)?;
        }
        let own = OrganisationName::parse("Balai Uji Sertifikasi Elektronik (TEST)")?;
        let own = organisation::insert(change, &own, OrganisationKind::Agency, None, None, now)?;
        let name = PersonName::parse("Petugas Registrasi Uji")?;
        let officer = user::insert_officer(change, &wishes.officer, &name, own, now)?;
        if let Some(password) = password {
            setting::set(change, SIGN_IN, "true")?;
            user::save_password(change, officer, &password.hash)?;
        }
        Ok(())
    })?;
    Ok(app.into_desk())
}

fn make_folder(file: &Path) -> Result<()> {
    let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) else { return Ok(()) };
    fs::create_dir_all(folder).map_err(|error| Error::Io(folder.to_owned(), error))
}

fn draft_path(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(format!(".new-{}", std::process::id()));
    PathBuf::from(name)
}

/// A hard link refuses to take a name that is in use, so two `init` at once cannot overwrite each other.
fn publish(draft: &Path, store: &Path) -> Result<()> {
    fs::hard_link(draft, store).map_err(|error| Error::Io(store.to_owned(), error))
}

fn remove_draft(draft: &Path) {
    for tail in ["", "-wal", "-shm"] {
        let mut name = draft.as_os_str().to_owned();
        name.push(tail);
        let _gone = fs::remove_file(PathBuf::from(name));
    }
}

/// The authorities' names, with the defaults for those not given; each must say that it is a test.
pub fn names(root: Option<&str>, issuing: Option<&str>, organisation: Option<&str>) -> Result<CaNames> {
    let usual = CaNames::default();
    let (root, issuing) = (root.unwrap_or(usual.root()), issuing.unwrap_or(usual.issuing()));
    CaNames::new(root, issuing, organisation.unwrap_or(usual.organisation()))
        .map_err(|error| authority_name(&error.to_string()).into())
}
