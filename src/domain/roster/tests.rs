//! Places and who may fill them.
#![expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

use super::*;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::province::Province;
use crate::domain::work::WorkText;

#[test]
fn vrf_01_two_from_it_and_one_from_hr() {
    let mut roster = Roster::default();
    for unit in [Unit::It, Unit::Hr, Unit::It] {
        assert_eq!(roster.has_room(unit), Ok(()));
        roster.0.push(unit);
    }
    for unit in Unit::ALL {
        assert_eq!(roster.has_room(unit).unwrap_err().rule, Some(Rule::Vrf01));
        assert!(roster.clone().without(unit).has_room(unit).is_ok());
    }
}

#[test]
fn vrf_01_less_than_one_of_each_is_a_warning() {
    let said = |units: &[Unit]| Roster::new(units.to_vec()).warnings().len();
    assert_eq!((said(&[]), said(&[Unit::It, Unit::It]), said(&[Unit::It, Unit::Hr])), (2, 1, 0));
}

fn other() -> Employment {
    let text = WorkText::parse("Bagian Umum").unwrap();
    Employment::Other { unit: text.clone(), position: text, province: Province::with_code("31").unwrap() }
}

#[test]
fn vrf_02_a_permanent_contract_is_stated_where_it_does_not_follow() {
    let no = may_serve(&other(), OrganisationKind::StateOwned, Permanence::Unstated).unwrap_err();
    assert_eq!(no.rule, Some(Rule::Vrf02));
    assert!(may_serve(&other(), OrganisationKind::Other, Permanence::Stated).is_ok());
}

#[test]
fn vrf_03_only_asn_serve_in_government_and_polri_in_the_police() {
    let asn = Employment::Asn(Nip::parse("198804122012032001").unwrap());
    let polri = Employment::Polri(Nrp::parse("80030021").unwrap());
    for kind in OrganisationKind::ALL {
        let serves = |employment| may_serve(employment, kind, Permanence::Stated).is_ok();
        assert!(serves(&asn), "{kind}");
        assert_eq!(serves(&polri), kind == OrganisationKind::Police || !kind.is_government(), "{kind}");
        assert_eq!(serves(&other()), !kind.is_government(), "{kind}");
    }
}
