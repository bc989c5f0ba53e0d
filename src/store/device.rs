//! Authenticators: sealed secrets, and the last step that each one spent.

use rusqlite::Row;

use super::row::{column, maybe_moment, moment, parsed};
use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::device::{CodeAccepted, Device, DeviceName};
use crate::domain::id::{DeviceId, UserId};

/// Records a device that no code confirmed yet, in place of an unconfirmed one of that name. `seal` is given the row's
/// number so that the secret opens in this row only.
pub fn insert<E: From<super::Error>>(
    change: &Writing<'_>,
    user: UserId,
    name: &DeviceName,
    now: Timestamp,
    seal: impl FnOnce(DeviceId) -> std::result::Result<Vec<u8>, E>,
) -> std::result::Result<DeviceId, E> {
    let sql = "DELETE FROM device WHERE user_id = ?1 AND name = ?2 AND confirmed_at IS NULL";
    change.run(sql, (user.0, name.as_str()))?;
    let sql = "INSERT INTO device (user_id, name, sealed, created_at) VALUES (?1, ?2, x'', ?3)";
    let id = DeviceId(change.insert(sql, (user.0, name.as_str(), now.unix()))?);
    let sealed = seal(id)?;
    change.guarded("device", "UPDATE device SET sealed = ?2 WHERE id = ?1", (id.0, sealed))?;
    Ok(id)
}

/// The devices of a person, oldest first.
pub fn of_person(view: &Reading<'_>, user: UserId) -> Result<Vec<Device>> {
    view.all("SELECT * FROM device WHERE user_id = ?1 ORDER BY id", [user.0], read)
}

/// A device's sealed secret.
pub fn sealed(view: &Reading<'_>, id: DeviceId) -> Result<Option<Vec<u8>>> {
    view.value("SELECT sealed FROM device WHERE id = ?1", [id.0])
}

/// Writes down that a code was accepted: its step is spent, and the device confirmed (LOG-05).
pub fn save_accepted(change: &Writing<'_>, accepted: CodeAccepted, now: Timestamp) -> Result<()> {
    let sql = "UPDATE device SET last_step = ?2, confirmed_at = ifnull(confirmed_at, ?3)
               WHERE id = ?1 AND (last_step IS NULL OR last_step < ?2)";
    change.guarded("device", sql, (accepted.device().0, accepted.step().cast_signed(), now.unix()))
}

/// Removes what was never confirmed.
pub fn remove_unconfirmed(change: &Writing<'_>, user: UserId) -> Result<()> {
    change.run("DELETE FROM device WHERE user_id = ?1 AND confirmed_at IS NULL", [user.0]).map(drop)
}

/// Removes one device.
pub fn remove(change: &Writing<'_>, id: DeviceId) -> Result<()> {
    change.guarded("device", "DELETE FROM device WHERE id = ?1", [id.0])
}

/// Removes every device of a person (LOG-04).
pub fn remove_all(change: &Writing<'_>, user: UserId) -> Result<()> {
    change.run("DELETE FROM device WHERE user_id = ?1", [user.0]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Device> {
    Ok(Device {
        id: DeviceId(column(row, "id")?),
        name: parsed(row, "name", DeviceName::recorded)?,
        created_at: moment(row, "created_at")?,
        confirmed_at: maybe_moment(row, "confirmed_at")?,
        last_step: column::<Option<i64>>(row, "last_step")?.map(i64::cast_unsigned),
    })
}
