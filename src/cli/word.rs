//! Words of closed lists as arguments: the choices that help and shells show, and exit 2 for any other word (its error
//! names them). Must not know which lists there are.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command, Error};

use crate::domain::change::{ChangeWish, Field};
use crate::domain::word::Word;

/// Reads a word of the list `T`, in any case.
pub(super) fn word<T: Word>() -> Words<T> {
    one_of(T::offered())
}

/// Reads one of these words alone, in any case.
pub(super) fn one_of<T: Word>(choices: impl IntoIterator<Item = T>) -> Words<T> {
    Words(choices.into_iter().collect())
}

/// Words of a list, as a parser of arguments.
#[derive(Clone, Debug)]
pub(super) struct Words<T>(Vec<T>);

impl<T: Word> Words<T> {
    /// The choices. A label that has blanks or is another word altogether is read too, and not shown.
    fn choices(&self) -> impl Iterator<Item = PossibleValue> {
        self.0.iter().map(|one| {
            let choice = PossibleValue::new(one.typed());
            match one.meaning() {
                Some([meaning, _]) => choice.help(meaning),
                None => choice,
            }
            .aliases([one.spelling(), one.shown()])
        })
    }
}

impl<T: Word> TypedValueParser for Words<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        let read = value.to_str().and_then(T::read).filter(|one| self.0.contains(one));
        read.ok_or_else(|| wrong(self.choices().collect(), command, argument, value))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.choices()))
    }
}

/// Reads `FIELD=VALUE`: the field is a word, the value is anything.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wishes;

impl Wishes {
    fn choices() -> impl Iterator<Item = PossibleValue> {
        let choice = |field: Field| PossibleValue::new(format!("{field}=")).help(field.text().en);
        Field::ALL.into_iter().map(choice)
    }
}

impl TypedValueParser for Wishes {
    type Value = ChangeWish;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<ChangeWish, Error> {
        let read = value.to_str().and_then(|text| ChangeWish::parse(text).ok());
        read.ok_or_else(|| wrong(Self::choices().collect(), command, argument, value))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Self::choices()))
    }
}

/// What clap says of a value that is none of the choices.
fn wrong(choices: Vec<PossibleValue>, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Error {
    match PossibleValuesParser::new(choices).parse_ref(command, argument, value) {
        Err(error) => error,
        Ok(_) => Error::new(clap::error::ErrorKind::InvalidValue).with_cmd(command),
    }
}
