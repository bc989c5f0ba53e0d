//! Row numbers that cannot be mixed up. Must not know what the rows hold.

macro_rules! ids {
    ($($name:ident: $what:literal;)*) => {
        $(
            #[doc = concat!("The number of ", $what, ".")]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub struct $name(pub i64);
        )*
    };
}

ids! {
    CertificateId: "a certificate";
    ChangeId: "a data update";
    CodeId: "a one-time code";
    FormId: "a form";
    DeviceId: "an authenticator";
    LinkId: "a mailed link";
    MailId: "a letter";
    NominationId: "a nomination";
    OrganisationId: "an organisation";
    RequestId: "a request";
    SealId: "an eSeal";
    SessionId: "a session";
    UserId: "a person";
}
