//! Random commands by random actors at random times: whatever happens, no person leaves the status table, nobody holds
//! two active certificates of one product, a refusal leaves everything as it was, and nothing changes without a line of
//! history nor a letter without its change (STA-01, ISS-05, MAI-02).

use std::collections::BTreeSet;
use std::path::Path;

use bsre::domain::agreement::Consent;
use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::change::ChangeWish;
use bsre::domain::id::{RequestId, SealId};
use bsre::domain::passphrase::Passphrase;
use bsre::domain::product::{Product, RevocationReason};
use bsre::domain::registry::Registry;
use bsre::domain::roster::{Permanence, Unit};
use bsre::domain::seal::SealName;
use bsre::domain::{Lang, LinkKind, Timestamp};
use bsre::error::Result;
use bsre::service::certificate::CertificateChoice;
use bsre::service::decision;
use bsre::service::passphrase::rekey::{self, Proof};
use bsre::service::request::{self, RequestFilter};
use bsre::service::revocation;
use bsre::service::seal::{self, confirm, request::Wanted};
use bsre::service::verification::{self, Judgement};
use bsre::service::{activation, issuance, mail, officer, registry, renewal, update, user, verifikator};
use proptest::prelude::*;
use rusqlite::Connection;
use time::Duration;

use crate::stage::{
    AYU, BAGUS, CITRA, Citizen, DIMAS, KABUPATEN, KEMENTERIAN, PASSPHRASE, RA, START, Stage, fixture, moment, of,
};
use crate::status::{BESIDE, STATES};

/// One step of a walk.
struct Act<'a> {
    stage: &'a Stage,
    actor: &'a str,
    who: Citizen,
    now: String,
}

type Command = fn(&Act<'_>) -> Result<()>;

const COMMANDS: &[Command] = &[
    |act| user::add(&mut act.app(), act.who.name, act.who.email, KABUPATEN).map(drop),
    |act| user::resend(&mut act.app(), act.who.email),
    |act| act.activate("selfies", act.who.photo),
    |act| act.activate("selfies", "somebody-else.jpg"),
    |act| verification::judge(&mut act.app(), act.who.email, &Judgement::Verified),
    |act| verification::judge(&mut act.app(), act.who.email, &Judgement::rejected("foto buram")?),
    |act| issuance::ask(&mut act.app(), act.who.email, Product::Signature),
    |act| issuance::ask(&mut act.app(), act.who.email, Product::Email),
    |act| act.stage.try_passphrase(act.who, &act.now).map(drop),
    |act| act.lose_photo(),
    |act| act.load(&fixture("registry/dukcapil.csv")),
    |act| renewal::ask(&mut act.app(), &CertificateChoice::OfPerson(act.who.email.to_owned())).map(drop),
    |act| renewal::withdraw(&mut act.app(), &CertificateChoice::OfPerson(act.who.email.to_owned())).map(drop),
    |act| officer::grant(&mut act.app(), act.who.email).map(drop),
    |act| officer::withdraw(&mut act.app(), act.who.email).map(drop),
    |act| decision::approve(&mut act.app(), act.waiting()),
    |act| decision::reject(&mut act.app(), act.waiting(), "berkas belum lengkap"),
    |act| {
        revocation::revoke(
            &mut act.app(),
            &CertificateChoice::OfPerson(act.who.email.to_owned()),
            RevocationReason::Moved,
        )
        .map(drop)
    },
    |act| rekey::send(&mut act.app(), &of(act.who.email), Manner::Reset).map(drop),
    |act| act.reset(),
    |act| {
        update::request(&mut act.app(), act.who.email, &[ChangeWish::parse("position=Kepala Seksi 2")?], None).map(drop)
    },
    |act| update::request(&mut act.app(), act.who.email, &[ChangeWish::parse("city=Kota Contoh")?], None).map(drop),
    |act| act.token(LinkKind::Update).and_then(|token| update::confirm(&mut act.app(), &token)).map(drop),
    |act| update::approve(&mut act.app(), act.who.email).map(drop),
    |act| act.nominate(),
    |act| verifikator::grant(&mut act.app(), act.who.email).map(drop),
    |act| act.seal(),
    |act| seal::revoke::revoke(&mut act.app(), SealId(1), RevocationReason::Left).map(drop),
    |act| seal::request::resend(&mut act.app(), SealId(1)).map(drop),
    |act| seal::request::withdraw(&mut act.app(), SealId(1)).map(drop),
];

impl Act<'_> {
    fn app(&self) -> bsre::service::App {
        self.stage.acting(self.actor, &self.now)
    }

    fn token(&self, kind: LinkKind) -> Result<bsre::domain::Secret> {
        mail::token(&self.stage.ra(&self.now), self.who.email, kind)
    }

    fn activate(&self, folder: &str, photo: &str) -> Result<()> {
        let mut form = self.stage.form(self.who, self.token(LinkKind::Activation)?);
        form.photo = fixture(folder).join(photo);
        activation::activate(&mut self.app(), form).map(drop)
    }

    /// The civil registry loses this person's photo, and agrees no more (ISS-11).
    fn lose_photo(&self) -> Result<()> {
        let table = self.stage.folder().join("dukcapil.csv");
        std::fs::write(&table, format!("nik;nama;foto\n{};{};\n", self.who.nik, self.who.name)).unwrap();
        self.load(&table)
    }

    fn load(&self, table: &Path) -> Result<()> {
        registry::import(&mut self.app(), Registry::Dukcapil, table, Lang::En, &mut |_, _| ()).map(drop)
    }

    fn waiting(&self) -> RequestId {
        let queue = request::list(&self.stage.ra(&self.now), RequestFilter::default(), 1, 0).unwrap().0;
        RequestId(queue.first().map_or(9_999, |one| one.id))
    }

    fn reset(&self) -> Result<()> {
        let passphrase = Passphrase::parse(PASSPHRASE)?;
        let token = self.token(LinkKind::ResetPassphrase)?;
        let form = rekey::RekeyForm { token, proof: Proof::Forgotten, passphrase, consent: Consent::Given };
        rekey::complete(&mut self.app(), &form).map(drop)
    }

    fn nominate(&self) -> Result<()> {
        let form = Some(fixture("recommendation.pdf"));
        let draft = verifikator::NewNomination { unit: Unit::It, permanence: Permanence::Unstated, form };
        verifikator::nominate(&mut self.app(), self.who.email, &draft).map(drop)
    }

    /// The next thing that can be done about an eSeal of this person: ask, open, confirm.
    fn seal(&self) -> Result<()> {
        if let Ok(token) = self.token(LinkKind::Eseal) {
            if let Ok(code) = self.token(LinkKind::Otp) {
                return confirm::confirm(&mut self.app(), &token, &code, Consent::Given).map(drop);
            }
            return confirm::open(&mut self.app(), &token).map(drop);
        }
        let common_name = SealName::parse("Pusat Data Contoh")?;
        let wanted =
            Wanted { form: fixture("recommendation.pdf"), common_name, email: self.who.email.to_owned(), system: None };
        seal::request::request(&mut self.app(), &wanted).map(drop)
    }
}

fn count(store: &Connection, sql: &str) -> i64 {
    store.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn check(stage: &Stage, now: &str, people: &[Citizen]) {
    let store = Connection::open(stage.places().store).unwrap();
    let at = moment(now).unix();
    let twice = format!(
        "SELECT count(*) FROM (SELECT 1 FROM certificate WHERE type = 'Individu' AND status IN ('Issue', 'On Renew')
         AND not_after >= {at} GROUP BY user_id, product HAVING count(*) > 1)"
    );
    assert_eq!(count(&store, &twice), 0, "two active certificates");
    assert_eq!(count(&store, "SELECT count(*) FROM certificate WHERE serial NOT IN (SELECT serial FROM serial)"), 0);
    let orphans =
        "SELECT count(*) FROM mail WHERE user_id NOT IN (SELECT user_id FROM history WHERE user_id IS NOT NULL)";
    assert_eq!(count(&store, orphans), 0, "a letter without its change");
    let astray = "SELECT count(*) FROM request LEFT JOIN certificate ON certificate.id = certificate_id
                   WHERE request.key_pkcs8 IS NOT NULL AND kind = 'renewal' AND certificate.status <> 'On Renew'";
    assert_eq!(count(&store, astray), 0, "a key waits for the renewal of a certificate that is not On Renew");
    let rows: BTreeSet<_> = STATES.into_iter().chain(BESIDE).collect();
    for who in people {
        if let Ok(seen) = user::show(&stage.ra(now), who.email) {
            let row = (seen.user.verification, seen.user.certificate);
            assert!(rows.contains(&row), "{} is {row:?}", who.email);
            assert_eq!(seen.user.can_sign, row == ("Verified", "Issue"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn sta_01_iss_05_mai_02_no_walk_leaves_the_rules(
        steps in prop::collection::vec((0..COMMANDS.len(), 0..4_usize, 0..3_usize, 0..12_i64), 30..60)
    ) {
        let stage = Stage::new();
        let people = [AYU, BAGUS, CITRA];
        stage.registered(DIMAS, KEMENTERIAN, START);
        stage.give_role(DIMAS.email, "Verifikator");
        stage.verified(AYU, KABUPATEN, START);
        stage.give_role(AYU.email, "Verifikator");
        let mut now = moment(START);
        for (command, actor, who, jump) in steps {
            now = now.plus(jumped(jump));
            let actor = [RA, AYU.email, DIMAS.email, people[who].email][actor];
            let act = Act { stage: &stage, actor, who: people[who], now: now.to_string() };

            let (before, lines) = (stage.rows(), history(&stage));
            let result = COMMANDS[command](&act);
            let changed = stage.rows() != before;
            prop_assert!(!(result.is_err() && changed), "command {} was refused and changed something", command);
            prop_assert!(!changed || history(&stage) > lines, "command {} left no history", command);
            check(&stage, &act.now, &people);
        }
    }
}

/// Mostly minutes, now and then a day, rarely past the end of a certificate.
fn jumped(choice: i64) -> Duration {
    match choice {
        0 => Duration::days(731),
        1 => Duration::hours(25),
        many => Duration::seconds(many * 7),
    }
}

fn history(stage: &Stage) -> i64 {
    count(&Connection::open(stage.places().store).unwrap(), "SELECT count(*) FROM history")
}

#[test]
fn the_walks_own_checks_can_fail() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let before = stage.rows();
    user::resend(&mut stage.ra(START), AYU.email).unwrap();
    assert_ne!(stage.rows(), before);
    assert_eq!(jumped(0).whole_days(), 731);
    assert!(Timestamp::parse(START).is_some());
}
