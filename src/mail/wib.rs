//! Dates as Indonesian letters write them, in Western Indonesian time. Knows two forms; must not know the clock.

use crate::domain::Timestamp;

const DAYS: [&str; 7] = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
const MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

/// The day alone: `7 September 2024`.
pub fn day(moment: Timestamp) -> String {
    let moment = moment.wib();
    let month = MONTHS[usize::from(u8::from(moment.month())) - 1];
    format!("{} {month} {}", moment.day(), moment.year())
}

/// Day and time to the minute: `Sabtu, 7 September 2024 pukul 21.53 WIB`.
pub fn moment(moment: Timestamp) -> String {
    let local = moment.wib();
    let weekday = DAYS[usize::from(local.weekday().number_days_from_monday())];
    format!("{weekday}, {} pukul {:02}.{:02} WIB", day(moment), local.hour(), local.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_form_of_the_manual() {
        let until = Timestamp::from_unix(1_725_720_780);
        assert_eq!(moment(until), "Sabtu, 7 September 2024 pukul 21.53 WIB");
        assert_eq!(day(until), "7 September 2024");
    }

    #[test]
    fn the_day_turns_at_midnight_in_jakarta() {
        let last_second_of_the_year = Timestamp::from_unix(1_735_664_399);
        assert_eq!(moment(last_second_of_the_year), "Selasa, 31 Desember 2024 pukul 23.59 WIB");
        assert_eq!(day(Timestamp::from_unix(1_735_664_400)), "1 Januari 2025");
    }
}
