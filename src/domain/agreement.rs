//! Consent to the two texts every subscriber agrees to. Must not know where the tick came from.

use time::Duration;

use super::refusal::Refusal;
use super::rule::Rule;
use super::text::{Lang, Text};
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

words! {
    /// A text that is agreed to.
    pub enum Document(word) {
        /// How personal data are handled.
        PrivacyPolicy = "privacy-policy",
        /// What the owner of a certificate promises.
        SubscriberAgreement = "subscriber-agreement",
    }
}

words! {
    /// The texts, by the words that ask for them.
    pub enum DocumentWord(word) {
        /// What the owner of a certificate promises.
        Subscriber = "subscriber" => ("the subscriber agreement", "perjanjian pemilik sertifikat"),
        /// How personal data are handled.
        Privacy = "privacy" => ("the privacy policy", "kebijakan privasi"),
    }
}

impl DocumentWord {
    /// Which text is asked for.
    pub const fn document(self) -> Document {
        match self {
            Self::Subscriber => Document::SubscriberAgreement,
            Self::Privacy => Document::PrivacyPolicy,
        }
    }
}

impl Document {
    /// The version in force.
    pub const fn version(self) -> &'static str {
        match self {
            Self::PrivacyPolicy | Self::SubscriberAgreement => "1.1-uji",
        }
    }

    /// What it is called.
    pub fn title(self) -> Text {
        match self {
            Self::PrivacyPolicy => say!("Privacy Policy", "Kebijakan Privasi"),
            Self::SubscriberAgreement => say!("Subscriber Agreement", "Perjanjian Pemilik Sertifikat Elektronik"),
        }
    }

    /// The whole text of the version in force: what is agreed to (SEA-03, ACT-08).
    pub fn text(self, lang: Lang) -> String {
        let text = match (self, lang) {
            (Self::PrivacyPolicy, Lang::En) => include_str!("agreement/privacy-policy.en.txt"),
            (Self::PrivacyPolicy, Lang::Id) => include_str!("agreement/privacy-policy.id.txt"),
            (Self::SubscriberAgreement, Lang::En) => include_str!("agreement/subscriber-agreement.en.txt"),
            (Self::SubscriberAgreement, Lang::Id) => include_str!("agreement/subscriber-agreement.id.txt"),
        };
        text.replace("{version}", self.version())
    }
}

/// How long a seal's agreement is before somebody's eyes until it can be accepted (SEA-03).
pub const READING: Duration = Duration::seconds(15);

/// Proof that the texts were agreed to; recorded with version and time (ACT-08).
#[derive(Clone, Copy, Debug)]
pub struct Agreed(&'static [Document]);

/// The tick that goes with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Ticked.
    Given,
    /// Not ticked.
    Withheld,
}

impl Agreed {
    /// Agreement at activation: to both texts (ACT-08).
    pub fn at_activation(consent: Consent) -> Result<Self, Refusal> {
        Self::to(&[Document::PrivacyPolicy, Document::SubscriberAgreement], Rule::Act08, consent)
    }

    /// Agreement when a passphrase is set, changed or reset: to the subscriber agreement (PAS-04).
    pub fn at_passphrase(consent: Consent) -> Result<Self, Refusal> {
        Self::to(&[Document::SubscriberAgreement], Rule::Pas04, consent)
    }

    /// Agreement to a seal: to the subscriber agreement, no sooner than 15 seconds after it was shown (SEA-03).
    pub fn at_seal(consent: Consent, shown_at: Timestamp, now: Timestamp) -> Result<Self, Refusal> {
        let agreed = Self::to(&[Document::SubscriberAgreement], Rule::Sea03, consent)?;
        let earliest = shown_at.plus(READING);
        if now < earliest {
            return Err(Refusal::state(
                Rule::Sea03,
                say!(
                    "the agreement was shown at {shown_at} and can be accepted from {earliest} on",
                    "perjanjian ditampilkan pada {shown_at} dan baru dapat disetujui mulai {earliest}"
                ),
            ));
        }
        Ok(agreed)
    }

    fn to(documents: &'static [Document], rule: Rule, consent: Consent) -> Result<Self, Refusal> {
        match consent {
            Consent::Given => Ok(Self(documents)),
            Consent::Withheld => {
                Err(Refusal::input(rule, say!("the agreement is missing", "persetujuan belum diberikan")))
            }
        }
    }

    /// The texts agreed to.
    pub const fn documents(self) -> &'static [Document] {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn act_08_activation_needs_both_texts() {
        assert_eq!(Agreed::at_activation(Consent::Given).map(|agreed| agreed.documents().len()), Ok(2));
        assert_eq!(Agreed::at_activation(Consent::Withheld).map_err(|no| no.rule).err(), Some(Some(Rule::Act08)));
    }

    #[test]
    fn sea_03_each_text_is_there_in_both_languages_says_its_version_and_that_it_is_for_tests() {
        for document in Document::ALL {
            for lang in [Lang::En, Lang::Id] {
                let text = document.text(lang);
                let title = document.title().in_lang(lang).to_uppercase();
                assert!(text.starts_with(&format!("{title} (TEST)\n")), "{text}");
                assert!(text.contains(document.version()) && !text.contains('{'), "{text}");
                assert!(text.lines().count() > 20 && text.lines().all(|line| line.len() <= 130), "{text}");
            }
        }
    }

    #[test]
    fn pas_04_a_passphrase_needs_the_subscriber_agreement() {
        assert_eq!(Agreed::at_passphrase(Consent::Withheld).map_err(|no| no.rule).err(), Some(Some(Rule::Pas04)));
    }

    #[test]
    fn sea_03_a_seals_agreement_is_accepted_15_seconds_after_it_was_shown() {
        let at = Timestamp::from_unix;
        assert!(Agreed::at_seal(Consent::Given, at(100), at(115)).is_ok());
        let early = Agreed::at_seal(Consent::Given, at(100), at(114)).map_err(|no| (no.rule, no.kind.exit()));
        assert_eq!(early.err(), Some((Some(Rule::Sea03), 6)));
        let withheld = Agreed::at_seal(Consent::Withheld, at(100), at(200)).map_err(|no| no.kind.exit());
        assert_eq!(withheld.err(), Some(3));
    }
}
