//! The authenticators of an account: their names, which one is meant, and that a code is accepted once.
//! Must not know how a code is computed or a secret kept.

use super::alike::{recorded, texts};
use super::id::DeviceId;
use super::line::Line;
use super::refusal::Refusal;
use super::rule::Rule;
use super::timestamp::Timestamp;
use crate::say;

/// What a person calls a device: 1 to 40 characters (LOG-02).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceName(String);

texts!(DeviceName);
recorded!(DeviceName);

impl DeviceName {
    /// Takes a name as typed; blanks around it do not count.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let text = Line::typed(text.trim(), Rule::Log02, ("device name", "nama perangkat"))?.accepted();
        if (1..=40).contains(&text.chars().count()) && !text.chars().any(char::is_control) {
            return Ok(Self(text));
        }
        Err(Refusal::input(
            Rule::Log02,
            say!("a device name has 1 to 40 characters", "nama perangkat terdiri atas 1 sampai 40 karakter"),
        )
        .with_help(say!("for example --name A52", "misalnya --name A52")))
    }
}

/// A device as it is recorded.
#[derive(Clone, Debug)]
pub struct Device {
    /// Its row.
    pub id: DeviceId,
    /// What it is called.
    pub name: DeviceName,
    /// When it was set up.
    pub created_at: Timestamp,
    /// When a first code of it was accepted; until then nobody signs in with it.
    pub confirmed_at: Option<Timestamp>,
    /// The last time step whose code was accepted.
    pub last_step: Option<u64>,
}

/// Proof that a device showed a code that was not accepted before. The save that follows writes the step down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeAccepted {
    device: DeviceId,
    step: u64,
}

impl Device {
    /// Whether this is the one that is meant, whatever the case (LOG-03).
    pub fn is_called(&self, name: &DeviceName) -> bool {
        self.name.0.eq_ignore_ascii_case(&name.0)
    }

    /// Accepts a code that belongs to the time step `matched`, once: neither it nor an older one is good again (LOG-05).
    pub fn accept(&self, matched: Option<u64>) -> Result<CodeAccepted, Refusal> {
        let step = matched.ok_or_else(wrong_code)?;
        if self.last_step.is_some_and(|last| step <= last) {
            return Err(Refusal::credential(
                Rule::Log05,
                say!("this code was used already", "kode ini sudah pernah dipakai"),
            ));
        }
        Ok(CodeAccepted { device: self.id, step })
    }
}

impl CodeAccepted {
    /// Whose code it was.
    pub const fn device(self) -> DeviceId {
        self.device
    }

    /// The step that was spent.
    pub const fn step(self) -> u64 {
        self.step
    }
}

/// The device that is meant: the only one, or the one that is named (LOG-03).
pub fn pick<'a>(devices: &'a [Device], named: Option<&str>) -> Result<&'a Device, Refusal> {
    let names = devices.iter().map(|device| device.name.as_str()).collect::<Vec<_>>().join(", ");
    match (devices, named) {
        (_, Some(named)) => {
            devices.iter().find(|device| device.name.as_str().eq_ignore_ascii_case(named.trim())).ok_or_else(|| {
                Refusal::credential(
                    Rule::Log03,
                    say!("there is no device {named}: {names}", "tidak ada perangkat {named}: {names}"),
                )
            })
        }
        ([only], None) => Ok(only),
        (_, None) => Err(Refusal::credential(
            Rule::Log03,
            say!("which of the devices is it: {names}", "perangkat yang mana: {names}"),
        )
        .with_help(say!("name one with --device", "sebutkan satu dengan --device"))),
    }
}

/// Refuses a name that one of the account's confirmed devices has (LOG-03).
pub fn free(name: &DeviceName, confirmed: &[Device]) -> Result<(), Refusal> {
    if !confirmed.iter().any(|device| device.is_called(name)) {
        return Ok(());
    }
    let name = name.as_str();
    Err(Refusal::state(Rule::Log03, say!("there is a device {name} already", "sudah ada perangkat {name}")))
}

/// Lets somebody set a device up who gave the password alone: the first only, for whoever found the password must not be
/// able to add one of their own beside it (LOG-03).
pub fn first(confirmed: &[Device]) -> Result<(), Refusal> {
    if confirmed.is_empty() {
        return Ok(());
    }
    Err(Refusal::permission(
        Rule::Log03,
        say!(
            "the account has an authenticator: one more is added by whoever is signed in",
            "akun sudah memiliki autentikator: tambahan dibuat setelah masuk"
        ),
    )
    .with_help(say!(
        "`bsre login EMAIL`, then `bsre totp setup --name DEVICE`",
        "`bsre login EMAIL`, lalu `bsre totp setup --name PERANGKAT`"
    )))
}

/// The answer to what is no authenticator's secret (LOG-02).
pub fn no_secret() -> Refusal {
    Refusal::input(
        Rule::Log02,
        say!(
            "this is not the secret of an authenticator: base 32, at least 26 signs",
            "ini bukan rahasia autentikator: base 32, sedikitnya 26 karakter"
        ),
    )
}

/// The answer to a code that no step around now gives.
pub fn wrong_code() -> Refusal {
    Refusal::credential(
        Rule::Log01,
        say!("the code is not the one of the device", "kode tidak sesuai dengan perangkat"),
    )
    .with_help(say!("type the code that the device shows now", "ketik kode yang sedang ditampilkan perangkat"))
}

/// The answer to a password that was right, when a code must follow (LOG-01).
pub fn code_needed(devices: &[Device]) -> Refusal {
    let names = devices.iter().map(|device| device.name.as_str()).collect::<Vec<_>>().join(", ");
    let refusal = Refusal::credential(
        Rule::Log01,
        say!("a code of the authenticator is needed: {names}", "diperlukan kode autentikator: {names}"),
    );
    refusal.with_help(say!(
        "give it with --code, and --device where there are several",
        "berikan dengan --code, dan --device bila ada beberapa"
    ))
}

/// The answer to a password that was right, when no authenticator is set up yet (LOG-02).
pub fn set_up_needed() -> Refusal {
    Refusal::credential(
        Rule::Log02,
        say!("an authenticator must be set up first", "autentikator harus disiapkan lebih dahulu"),
    )
    .with_help(say!(
        "`bsre totp setup EMAIL --name DEVICE`, then `bsre login EMAIL` with the first code",
        "`bsre totp setup EMAIL --name PERANGKAT`, lalu `bsre login EMAIL` dengan kode pertama"
    ))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "an accepted code that should be refused is a failed test")]
mod tests {
    use super::*;

    fn device(name: &str, last_step: Option<u64>) -> Device {
        let at = Timestamp::from_unix(0);
        let name = DeviceName::parse(name).unwrap();
        Device { id: DeviceId(1), name, created_at: at, confirmed_at: Some(at), last_step }
    }

    #[test]
    fn log_05_a_code_used_twice_is_refused() {
        let first = device("A52", None).accept(Some(100)).unwrap();
        assert_eq!(first.step(), 100);
        for old in [100, 99] {
            let again = device("A52", Some(100)).accept(Some(old)).unwrap_err();
            assert_eq!((again.rule, again.kind.exit()), (Some(Rule::Log05), 7));
        }
        assert!(device("A52", Some(100)).accept(Some(101)).is_ok());
        assert_eq!(device("A52", None).accept(None).unwrap_err().rule, Some(Rule::Log01));
    }

    #[test]
    fn log_03_one_of_several_devices_is_named() {
        let both = [device("A52", None), device("Tablet", None)];
        assert_eq!(pick(&both, Some("tablet")).unwrap().name.as_str(), "Tablet");
        assert_eq!(pick(&both[..1], None).unwrap().name.as_str(), "A52");
        for asked in [None, Some("X")] {
            let no = pick(&both, asked).unwrap_err();
            assert_eq!(no.rule, Some(Rule::Log03));
            assert!(no.message.en.contains("A52, Tablet"));
        }
    }

    #[test]
    fn log_03_a_password_alone_sets_up_the_first_device_only_and_names_differ() {
        let (name, one) = (DeviceName::parse("a52").unwrap(), [device("A52", None)]);
        assert!(first(&[]).is_ok() && free(&name, &[]).is_ok());
        let (no, taken) = (first(&one).unwrap_err(), free(&name, &one).unwrap_err());
        assert_eq!((no.rule, no.kind.exit()), (Some(Rule::Log03), 5));
        assert_eq!((taken.rule, taken.kind.exit()), (Some(Rule::Log03), 6));
    }

    #[test]
    fn log_02_a_device_has_a_name() {
        assert_eq!(DeviceName::parse("  Ponsel A52 ").unwrap().as_str(), "Ponsel A52");
        for text in ["", "   ", "a\u{7}b", &"x".repeat(41)] {
            assert_eq!(DeviceName::parse(text).unwrap_err().rule, Some(Rule::Log02), "{text:?}");
        }
    }
}
