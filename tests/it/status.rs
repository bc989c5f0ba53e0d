//! The status table walked: every state of STA-01, every command, every role. What is allowed happens; everything else
//! is refused with its rule and changes nothing.

use std::collections::BTreeSet;

use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::seal::SealName;
use bsre::domain::{Lang, LinkKind};
use bsre::service::passphrase::rekey;
use bsre::service::seal::request::{self, Wanted};
use bsre::service::{activation, config, user};

use crate::help::cannot_be_followed;
use crate::stage::{AYU, BAGUS, DIMAS, ENDAH, KABUPATEN, KEMENTERIAN, RA, START, Stage, fixture, of};
use crate::use_cases::{ABOUT_A_PERSON, Command, OFFICES, WHO, move_desk, renew, revoke};

/// Past the end of every certificate issued at [`START`].
const PAST: &str = "2028-02-01T02:00:00Z";

/// Who acts: RA, the Verifikator of the organisation, the owner, another person of it, a Verifikator of another one.
const ROLES: [(char, &str); 5] = [('R', RA), ('V', AYU.email), ('O', WHO), ('S', DIMAS.email), ('F', ENDAH.email)];

/// The eight rows of STA-01, in their order.
pub const STATES: [(&str, &str); 8] = [
    ("New", "New"),
    ("Waiting for Verification", "New"),
    ("Verified", "New"),
    ("Verified", "Issue"),
    ("Update", "Issue"),
    ("Verified", "On Renew"),
    ("Verified", "Expired"),
    ("Verified", "Revoke"),
];

/// A stage with everybody on it and the person in a state, and the moment at which the state holds.
fn staged(state: usize) -> (Stage, &'static str) {
    let stage = Stage::new();
    for (who, organisation) in [(AYU, KABUPATEN), (DIMAS, KABUPATEN), (ENDAH, KEMENTERIAN)] {
        stage.registered(who, organisation, START);
    }
    stage.give_role(AYU.email, "Verifikator");
    stage.give_role(ENDAH.email, "Verifikator");
    match state {
        0 => stage.registered(BAGUS, KABUPATEN, START),
        1 => waits(&stage),
        2 => stage.verified(BAGUS, KABUPATEN, START),
        _ => drop(stage.issued(BAGUS, KABUPATEN, START)),
    }
    let mut ra = stage.ra(START);
    match state {
        4 => move_desk(&mut ra).unwrap(),
        5 => renew(&mut ra).unwrap(),
        7 => revoke(&mut ra).unwrap(),
        _ => {}
    }
    (stage, if state == 6 { PAST } else { START })
}

fn waits(stage: &Stage) {
    stage.registered(BAGUS, KABUPATEN, START);
    let mut form = stage.form(BAGUS, stage.token(WHO, LinkKind::Activation, START));
    form.photo = fixture("selfies/somebody-else.jpg");
    activation::activate(&mut stage.ra(START), form).unwrap();
}

/// Who was given which help on a stage: that it can be followed is tried once.
type Followed = BTreeSet<(char, Option<String>)>;

/// What is wrong with how a use case went for one who may, or may not; nothing where all is well. A refusal for want of
/// role or ownership changes nothing but history, by one line; what only looked leaves none (AUD-01).
fn judge(
    stage: &Stage,
    followed: &mut Followed,
    command: Command,
    (role, actor): (char, &str),
    now: &str,
    allowed: &str,
) -> Vec<String> {
    let copy = stage.fork();
    let (before, lines) = (copy.rows(), copy.refusals().len());
    let result = command(&mut copy.acting(actor, now));
    let said = result.as_ref().err().map(|error| (error.exit(), error.rule()));
    let mut wrong = Vec::new();
    if result.is_ok() != allowed.contains(role) {
        wrong.push(format!("by {role}: {said:?}"));
    }
    if result.is_err() && copy.rows() != before {
        wrong.push(format!("by {role}: refused, and yet something changed"));
    }
    let added = copy.refusals().len() - lines;
    if added != usize::from(said.is_some_and(|(exit, _)| exit == 5)) && added != 0 {
        wrong.push(format!("by {role}: {said:?} left {added} lines of refusal"));
    }
    if !said.is_none_or(|(exit, rule)| matches!(exit, 4 | 7) || matches!(exit, 5 | 6) && rule.is_some()) {
        wrong.push(format!("by {role}: not a refusal with a rule: {said:?}"));
    }
    let refusal = result.err().filter(|error| followed.insert((role, error.help(Lang::En))));
    let lost = refusal.and_then(|error| cannot_be_followed(stage, actor, now, &error));
    wrong.extend(lost.map(|what| format!("by {role}: {what}")));
    wrong
}

#[test]
fn sta_01_every_state_every_command_every_role() {
    let mut wrong = Vec::new();
    for (state, row) in STATES.into_iter().enumerate() {
        let (stage, now) = staged(state);
        let mut followed = Followed::new();
        assert_eq!(stage.row(WHO, now), row);
        for (name, which, command, allowed) in ABOUT_A_PERSON {
            for role in ROLES {
                let found = judge(&stage, &mut followed, *command, role, now, allowed[state]);
                wrong.extend(found.into_iter().map(|what| format!("{row:?} {name} {which} {what}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn org_01_org_04_every_other_command_every_role() {
    let (stage, now) = staged(3);
    rekey::send(&mut stage.ra(now), &of(WHO), Manner::Reset).unwrap();
    let wanted = Wanted {
        form: fixture("recommendation.pdf"),
        common_name: SealName::parse("Dinas Contoh").unwrap(),
        email: WHO.to_owned(),
        system: None,
    };
    request::request(&mut stage.acting(AYU.email, now), &wanted).unwrap();
    let (mut wrong, mut followed) = (Vec::new(), Followed::new());
    for (name, which, command, allowed) in OFFICES {
        for role in ROLES {
            let found = judge(&stage, &mut followed, *command, role, now, allowed);
            wrong.extend(found.into_iter().map(|what| format!("{name} {which} {what}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn aud_01_a_refused_act_leaves_one_line_of_history() {
    let (stage, now) = staged(3);
    let line = |actor: &str, command: Command| {
        let copy = stage.fork();
        assert_eq!(command(&mut copy.acting(actor, now)).unwrap_err().exit(), 5);
        copy.refusals()
    };
    let one = |actor: &str, act: &str, about: &str| vec![[actor, act, about].map(str::to_owned)];
    assert_eq!(line(DIMAS.email, revoke), one(DIMAS.email, "revoke", WHO));
    assert_eq!(line(ENDAH.email, move_desk), one(ENDAH.email, "update request", WHO));
    let setting: Command = |app| config::set(app, "crl.hours", "12").map(drop);
    assert_eq!(line(AYU.email, setting), one(AYU.email, "config set", "crl.hours"));
    let looks: Command = |app| user::show(app, WHO).map(drop);
    assert_eq!(line(DIMAS.email, looks), Vec::<[String; 3]>::new());
    let long: Command = |app| user::resend(app, &"x".repeat(1_000));
    assert_eq!(line(DIMAS.email, long)[0][2].len(), 254);
}

#[test]
fn sta_01_no_allowed_command_leads_off_the_table() {
    let rows: BTreeSet<(&str, &str)> = STATES.into_iter().chain(BESIDE).collect();
    for state in 0..STATES.len() {
        let (stage, now) = staged(state);
        for (name, _, command, allowed) in ABOUT_A_PERSON {
            for (role, actor) in ROLES.into_iter().filter(|(role, _)| allowed[state].contains(*role)) {
                let copy = stage.fork();
                command(&mut copy.acting(actor, now)).unwrap();
                assert!(rows.contains(&copy.row(WHO, now)), "{name} by {role}: {:?}", copy.row(WHO, now));
            }
        }
    }
}

/// Rows beside the table, where a data change waits for somebody without an active certificate (UPD-01, UPD-06).
pub const BESIDE: [(&str, &str); 3] = [("Update", "New"), ("Update", "Expired"), ("Update", "Revoke")];
