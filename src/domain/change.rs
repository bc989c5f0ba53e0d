//! Which data of a person may change when, and what a change makes of them. The state Update itself lives in
//! [`update`](super::update). Must not know rows, forms' bytes or mail.

use self::account::{Account, Target};
use super::notice::ChangedField;
use super::refusal::{Refusal, chosen};
use super::rule::Rule;
use super::text::Text;
use super::word::words;
use crate::say;

pub mod account;

words! {
    /// What can change. A move inside the organisation is no change of any of these unless unit or position are kept, and
    /// an acting office (PLH, PLT) is none at all: neither needs an update or a new certificate (UPD-03, UPD-07).
    #[expect(missing_docs, reason = "they mean what they are called")]
    #[derive(PartialOrd, Ord)]
    pub enum Field(word, refuse Upd02 "field that can change" "data yang dapat diubah") {
        Name = "name" => ("the name, as on the KTP", "Nama"),
        TitleFront = "title_front" => ("the title before the name", "Gelar Depan"),
        TitleBack = "title_back" => ("the titles after the name", "Gelar Belakang"),
        Email = "email" => ("the official address", "E-Mail"),
        Phone = "phone" => ("the phone", "Nomor Telepon"),
        Organisation = "organisation" => ("the organisation; the work of RA", "Instansi"),
        Nip = "nip" => ("the NIP or NRP", "NIP"),
        Position = "position" => ("the position", "Jabatan"),
        Unit = "unit" => ("the unit", "Unit Organisasi"),
        Province = "province" => ("the province of the office", "Provinsi"),
        City = "city" => ("the city of the office", "Kota"),
    }
}

impl Field {
    /// Whether certificates show it, so that it changes only while none is active (UPD-01). Titles are part of the
    /// common name. All others change without a revocation (UPD-02).
    pub const fn in_certificate(self) -> bool {
        matches!(self, Self::Email | Self::Name | Self::Organisation | Self::TitleBack | Self::TitleFront)
    }
}

/// A new value for a field, as typed; empty takes the value away where a person may do without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeWish {
    /// What is to change.
    pub field: Field,
    /// What it is to become.
    pub value: String,
}

impl ChangeWish {
    /// Reads `FIELD=VALUE`.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let Some((field, value)) = text.split_once('=') else {
            let typed: String = text.escape_debug().take(40).collect();
            let no = say!("`{typed}` is not FIELD=VALUE", "`{typed}` bukan KOLOM=NILAI");
            return Err(Refusal::input(Rule::Upd02, no));
        };
        Ok(Self { field: Field::parse(field)?, value: value.to_owned() })
    }
}

/// Wishes that the data of a person can take: every value parsed, every field really different.
#[derive(Clone, Debug)]
pub struct ChangeProposal {
    after: Account,
    fields: Vec<ChangedField>,
    touched: Vec<Field>,
}

impl ChangeProposal {
    /// Tries wishes on the data as they stand. A field named twice, or nothing that differs, is refused.
    pub fn of(before: &Account, wishes: &[ChangeWish], target: Option<&Target>) -> Result<Self, Refusal> {
        let mut after = before.clone();
        for (at, wish) in wishes.iter().enumerate() {
            if wishes[..at].iter().any(|earlier| earlier.field == wish.field) {
                let field = wish.field.word();
                let no = say!("{field} is given twice", "{field} diberikan dua kali");
                return Err(Refusal::input(Rule::Upd02, no));
            }
            after.set(wish, target)?;
        }
        after.profile()?;
        let differs = |field: &Field| before.value(*field) != after.value(*field);
        let touched: Vec<Field> = Field::ALL.into_iter().filter(differs).collect();
        if touched.is_empty() {
            let no = say!("nothing would change", "tidak ada data yang berubah");
            return Err(Refusal::input(Rule::Upd08, no));
        }
        let shown = |field: &Field| ChangedField {
            field: field.word().to_owned(),
            old: before.value(*field),
            new: after.value(*field),
        };
        let fields = touched.iter().map(shown).collect();
        Ok(Self { after, fields, touched })
    }

    /// The data as they are to be.
    pub const fn after(&self) -> &Account {
        &self.after
    }

    /// The fields that differ, with old and new value.
    pub fn fields(&self) -> &[ChangedField] {
        &self.fields
    }

    /// Whether this field differs.
    pub fn touches(&self, field: Field) -> bool {
        self.touched.contains(&field)
    }

    /// Which fields differ.
    pub fn touched(&self) -> &[Field] {
        &self.touched
    }

    /// Whether anything differs that certificates show.
    pub fn is_in_certificate(&self) -> bool {
        self.touched.iter().any(|field| field.in_certificate())
    }
}

#[cfg(test)]
pub(super) mod tests;
