//! The status table walked: every state of STA-01, every command, every role. What is allowed happens; everything else
//! is refused with its rule and changes nothing.

use std::collections::BTreeSet;

use bsre::domain::LinkKind;
use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::change::ChangeWish;
use bsre::domain::id::RequestId;
use bsre::domain::product::{Product, RevocationReason};
use bsre::domain::roster::{Permanence, Unit};
use bsre::error::Result;
use bsre::service::certificate::CertificateChoice;
use bsre::service::decision;
use bsre::service::passphrase::rekey;
use bsre::service::request::{self, RequestFilter};
use bsre::service::revocation;
use bsre::service::verification::{self, Judgement};
use bsre::service::{App, activation, issuance, renewal, update, user, verifikator};

use crate::stage::{AYU, BAGUS, DIMAS, ENDAH, KABUPATEN, KEMENTERIAN, RA, START, Stage, fixture};

/// Past the end of every certificate issued at [`START`].
const PAST: &str = "2028-02-01T02:00:00Z";

/// The one whose states are walked.
const WHO: &str = BAGUS.email;

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

type Command = fn(&mut App) -> Result<()>;

/// Every command about a person, and for each of the eight states who may give it.
const COMMANDS: [(&str, Command, [&str; 8]); 15] = [
    ("user show", show, ["RVO", "RVO", "RVO", "RVO", "RVO", "RVO", "RVO", "RVO"]),
    ("user resend", resend, ["RV", "", "", "", "", "", "", ""]),
    ("verify", verify, ["", "RV", "", "", "", "", "", ""]),
    ("verify --reject", turn_down, ["", "RV", "", "", "", "", "", ""]),
    ("issue", issue, ["", "", "RVO", "", "", "", "RVO", "RV"]),
    ("renew", renew, ["", "", "", "RVO", "", "", "", ""]),
    ("revoke", revoke, ["", "", "", "RVO", "RVO", "RVO", "", ""]),
    ("passphrase change", change, ["", "", "", "RVO", "", "", "", ""]),
    ("passphrase reset", reset, ["", "", "", "RVO", "", "", "", ""]),
    ("update request position", move_desk, ["", "", "RVO", "RV", "", "", "RVO", "RVO"]),
    ("update request name", rename, ["", "", "RVO", "", "", "", "RVO", "RVO"]),
    ("verifikator nominate", nominate, ["R", "R", "R", "R", "R", "R", "R", "R"]),
    ("request approve", approve, ["", "", "", "", "", "R", "", ""]),
    ("request reject", reject, ["", "", "", "", "", "R", "", ""]),
    ("update approve", accept, ["", "", "", "", "", "", "", ""]),
];

fn show(app: &mut App) -> Result<()> {
    user::show(app, WHO).map(drop)
}

fn resend(app: &mut App) -> Result<()> {
    user::resend(app, WHO)
}

fn verify(app: &mut App) -> Result<()> {
    verification::judge(app, WHO, &Judgement::Verified)
}

fn turn_down(app: &mut App) -> Result<()> {
    verification::judge(app, WHO, &Judgement::rejected("foto buram")?)
}

fn issue(app: &mut App) -> Result<()> {
    issuance::ask(app, WHO, Product::Signature)
}

fn renew(app: &mut App) -> Result<()> {
    renewal::ask(app, &CertificateChoice::OfPerson(WHO.to_owned())).map(drop)
}

fn revoke(app: &mut App) -> Result<()> {
    revocation::revoke(app, &CertificateChoice::OfPerson(WHO.to_owned()), RevocationReason::Left).map(drop)
}

fn change(app: &mut App) -> Result<()> {
    rekey::send(app, WHO, Manner::Change)
}

fn reset(app: &mut App) -> Result<()> {
    rekey::send(app, WHO, Manner::Reset)
}

fn move_desk(app: &mut App) -> Result<()> {
    update::request(app, WHO, &[ChangeWish::parse("position=Kepala Seksi")?], None).map(drop)
}

fn rename(app: &mut App) -> Result<()> {
    update::request(app, WHO, &[ChangeWish::parse("name=Bagus Prakoso Baru")?], None).map(drop)
}

fn nominate(app: &mut App) -> Result<()> {
    let draft = verifikator::NewNomination {
        unit: Unit::Hr,
        permanence: Permanence::Unstated,
        form: Some(fixture("recommendation.pdf")),
    };
    verifikator::nominate(app, WHO, &draft).map(drop)
}

/// The first request that waits; one that was never made stands for "none".
fn waiting(app: &App) -> RequestId {
    let queue = request::list(app, RequestFilter::default(), 1, 0).map(|(queue, _)| queue).unwrap_or_default();
    RequestId(queue.first().map_or(9_999, |one| one.id))
}

fn approve(app: &mut App) -> Result<()> {
    decision::approve(app, waiting(app))
}

fn reject(app: &mut App) -> Result<()> {
    decision::reject(app, waiting(app), "berkas belum lengkap")
}

fn accept(app: &mut App) -> Result<()> {
    update::approve(app, WHO).map(drop)
}

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

#[test]
fn sta_01_every_state_every_command_every_role() {
    let mut wrong = Vec::new();
    for (state, row) in STATES.into_iter().enumerate() {
        let (stage, now) = staged(state);
        assert_eq!(stage.row(WHO, now), row);
        for (name, command, allowed) in COMMANDS {
            for (role, actor) in ROLES {
                let copy = stage.fork();
                let before = copy.rows();
                let result = command(&mut copy.acting(actor, now));
                let may = allowed[state].contains(role);
                let said = result.as_ref().err().map(|error| (error.exit(), error.rule()));
                if result.is_ok() != may {
                    wrong.push(format!("{row:?} {name} by {role}: {said:?}"));
                }
                if result.is_err() && copy.rows() != before {
                    wrong.push(format!("{row:?} {name} by {role}: refused, and yet something changed"));
                }
                let named = said.is_none_or(|(exit, rule)| exit == 4 || matches!(exit, 5 | 6) && rule.is_some());
                if !named {
                    wrong.push(format!("{row:?} {name} by {role}: not a refusal with a rule: {said:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sta_01_no_allowed_command_leads_off_the_table() {
    let rows: BTreeSet<(&str, &str)> = STATES.into_iter().chain(BESIDE).collect();
    for state in 0..STATES.len() {
        let (stage, now) = staged(state);
        for (name, command, allowed) in COMMANDS {
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
