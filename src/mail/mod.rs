//! FLOOR 1: letters. Their sentences, their HTML, their MIME form and their way out of the process.
//! Knows `domain` only; must not know the store, or when a letter may leave.

pub mod address;
pub mod failure;
pub mod letter;
pub mod message;
pub mod smtp;
pub mod transport;
pub mod wib;
mod words;
