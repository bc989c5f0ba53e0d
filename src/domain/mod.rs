//! GROUND: the rules. Parsed values, states, steps, who may do what.
//! Must not know SQL, files, the clock, the environment, randomness or the screen.

pub mod actor;
pub mod agreement;
pub mod certificate;
pub mod cooperation;
pub mod day;
pub mod deadline;
pub mod email;
pub mod form;
pub mod id;
pub mod issuance;
pub mod key;
mod line;
pub mod link;
pub mod lock;
pub mod name;
pub mod nik;
pub mod nip;
pub mod notice;
pub mod organisation;
pub mod passphrase;
pub mod phone;
pub mod photo;
pub mod product;
pub mod profile;
pub mod province;
pub mod refusal;
pub mod registry;
pub mod request;
pub mod rule;
pub mod secret;
pub mod serial;
pub mod standing;
pub mod step;
pub mod subscriber;
pub mod text;
pub mod timestamp;
pub mod verification;
pub mod work;

pub use notice::{Addressee, LinkKind, Notice};
pub use refusal::{Kind, Refusal};
pub use rule::Rule;
pub use secret::Secret;
pub use text::{Lang, Text};
pub use timestamp::Timestamp;
