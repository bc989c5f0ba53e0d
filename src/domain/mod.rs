//! GROUND: the rules. Parsed values, states, steps, who may do what.
//! Must not know SQL, files, the clock, the environment, randomness or the screen.

pub mod day;
pub mod deadline;
pub mod email;
pub mod form;
pub mod key;
mod line;
pub mod name;
pub mod nik;
pub mod nip;
pub mod notice;
pub mod organisation;
pub mod passphrase;
pub mod phone;
pub mod photo;
pub mod product;
pub mod province;
pub mod refusal;
pub mod rule;
pub mod secret;
pub mod serial;
pub mod subscriber;
pub mod text;
pub mod timestamp;
pub mod work;

pub use notice::{Addressee, LinkKind, Notice};
pub use refusal::{Kind, Refusal};
pub use rule::Rule;
pub use secret::Secret;
pub use text::{Lang, Text};
pub use timestamp::Timestamp;
