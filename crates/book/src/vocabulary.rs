//! The closed vocabulary: every enumerated value, spelled alike in TOML, in Fluent ids and, in capitals, in the API.
//!
//! Each enumeration stands here once. The build derives its counterpart in the API from [`API`] and the compiler holds
//! the two to each other.

/// An enumerated value.
pub trait Word: Copy + Eq + 'static {
    /// The kind of value, as Fluent ids begin: `outcome`.
    const KIND: &'static str;
    /// Every value, in the order of declaration.
    const ALL: &'static [Self];

    /// The value as TOML and Fluent ids spell it: `permanent-failure`.
    fn word(self) -> &'static str;

    /// The id of the value's message: `outcome-permanent-failure`.
    fn message(self) -> String {
        format!("{}-{}", Self::KIND, self.word())
    }
}

/// An enumeration that the API has, too.
#[derive(Clone, Copy, Debug)]
pub struct Enumeration {
    /// The name of the type here and of the enum in the API.
    pub name: &'static str,
    /// The names of its values.
    pub values: &'static [&'static str],
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident($kind:literal) { $($(#[$value_doc:meta])* $value:ident,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
                strum::IntoStaticStr, strum::VariantArray,
            )]
            #[serde(rename_all = "kebab-case")]
            #[strum(serialize_all = "kebab-case")]
            pub enum $name {
                $($(#[$value_doc])* $value,)+
            }

            impl Word for $name {
                const KIND: &'static str = $kind;
                const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

                fn word(self) -> &'static str {
                    self.into()
                }
            }
        )+

        /// Every enumeration, in the order of declaration.
        pub const API: &[Enumeration] = &[
            $(Enumeration { name: stringify!($name), values: &[$(stringify!($value)),+] },)+
        ];
    };
}

words! {
    /// What became of the request, across protocols.
    Outcome("outcome") {
        /// The request was carried out.
        Success,
        /// The server waits for the next part.
        Intermediate,
        /// The answer lies elsewhere.
        Redirection,
        /// Refused for now.
        TransientFailure,
        /// Refused, and will be refused again.
        PermanentFailure,
    }

    /// Whether the same request may be sent again.
    Retry("retry") {
        /// There is nothing to send again.
        NotNeeded,
        /// Unchanged, after a wait.
        AfterDelay,
        /// Once something has been changed.
        AfterChange,
        /// Not alone: the whole sequence that it belongs to, from its beginning.
        AfterRestart,
        /// To another server or address.
        Elsewhere,
        /// Not at all.
        Never,
    }

    /// Who must act before the request can succeed.
    Actor("actor") {
        /// Time or the next step is enough.
        Nobody,
        /// The user who asked.
        User,
        /// The operator of the asking side.
        AskingOperator,
        /// The operator of the answering side.
        AnsweringOperator,
        /// Whoever the request was meant to reach.
        Recipient,
    }

    /// The kind of step that makes a request succeed.
    Remedy("remedy") {
        /// There is nothing to mend.
        Nothing,
        /// Go on with the next step of the conversation.
        Proceed,
        /// Wait, then send the same again.
        Wait,
        /// Correct the command, its arguments or their order.
        CorrectCommand,
        /// Correct the address.
        CorrectAddress,
        /// Change the message.
        CorrectMessage,
        /// Sign in, or sign in differently.
        Authenticate,
        /// Encrypt the connection first.
        Encrypt,
        /// Make room.
        FreeSpace,
        /// Ask whoever sets the policy.
        SeekPermission,
        /// Repair or reconfigure the answering server.
        RepairServer,
        /// Use another server.
        UseAnotherServer,
        /// Go on to the address that the answer names.
        FollowRedirect,
        /// Correct the request.
        CorrectRequest,
        /// Read the current state again, then repeat.
        RefreshState,
        /// Send fewer requests.
        SlowDown,
    }

    /// How a code that nobody defines came about.
    UnofficialKind("unofficial") {
        /// An enhanced code with its dots dropped: 441 for 4.4.1.
        DotsDropped,
        /// It stands in the registry of enhanced codes and in no text.
        RegistryColumn,
        /// Programs send it, with a meaning of their own.
        Software,
        /// Lists print it; no server is known to send it.
        ListOnly,
        /// An operating system's error number, printed by a client.
        Errno,
        /// An example in a document prints it; no document defines it.
        DocumentExample,
    }

    /// How the meaning of an equivalent lies to the code's own.
    Fit("fit") {
        /// It is the same.
        Exact,
        /// It is nearly the same.
        Close,
        /// It is one case of the code's.
        Narrower,
        /// The code's is one case of it.
        Broader,
        /// They share little more than the outcome.
        Loose,
    }

    /// How firmly a code is defined.
    Standing("standing") {
        /// Listed in an official registry.
        Registered,
        /// Defined by a published specification.
        Specified,
        /// Defined only by an experimental document or an expired draft.
        Experimental,
        /// Deprecated.
        Obsolete,
        /// Met in the wild, defined by nobody.
        Unofficial,
        /// Defined by the maker of one product.
        Vendor,
    }

    /// Why a reply was given.
    Cause("cause") {
        /// Nothing went wrong.
        None,
        /// The mailbox does not exist.
        MailboxUnknown,
        /// The mailbox is full.
        MailboxFull,
        /// The mailbox is disabled, or takes no mail now.
        MailboxDisabled,
        /// The recipient has another address.
        MailboxMoved,
        /// The recipient's domain does not exist or names no server for its mail.
        DomainUnknown,
        /// The domain or host takes no mail at all.
        DomainNoMail,
        /// The sender's address or its domain is not accepted.
        SenderAddress,
        /// The server does not pass mail on for this client.
        RelayDenied,
        /// The sending address, domain or host is distrusted.
        SenderReputation,
        /// The message was judged by what it holds.
        ContentRefused,
        /// SPF, DKIM or DMARC did not pass.
        MessageAuthentication,
        /// A login is missing or was not accepted.
        CredentialsRefused,
        /// The connection must be encrypted.
        EncryptionRequired,
        /// A rate or quota is used up.
        RateLimited,
        /// The message or request is too large.
        MessageTooLarge,
        /// The message has too many recipients.
        TooManyRecipients,
        /// The server defers mail from senders that it does not know yet.
        Greylisted,
        /// There was no connection, or it broke or took too long.
        Connection,
        /// The sending server has given up after trying for long.
        Expired,
        /// The message or request goes round in a circle.
        Loop,
        /// Something is malformed or not supported.
        Syntax,
        /// The answering server has trouble of its own.
        ServerFault,
        /// A rule refuses it, without saying more.
        Policy,
        /// What the request names does not exist.
        ResourceMissing,
        /// The present state does not allow it.
        StateConflict,
        /// The answer lies elsewhere.
        Redirected,
        /// The caller gave up.
        Cancelled,
        /// The text and its codes do not say.
        Unknown,
    }

    /// How much a piece of evidence weighs, lightest first.
    Strength("strength") {
        /// A hint, believed when nothing else speaks.
        Weak,
        /// Points to the cause; others are possible.
        Fair,
        /// Names the cause.
        Strong,
        /// A provider's own documented sign for exactly this.
        Certain,
    }

    /// Whether to strike a recipient's address off a mailing list.
    Suppression("suppression") {
        /// The address is not at fault.
        No,
        /// Once the same happens again on several days.
        AfterRepeats,
        /// At once.
        Yes,
    }

    /// What a protocol's codes are about.
    Subject("subject") {
        /// Mail.
        Message,
        /// A request and its response.
        Request,
        /// A call between people.
        Call,
        /// A connection.
        Connection,
    }

    /// In what two codes can differ, in the order in which it matters to a reader: what happened, what to do about it,
    /// then where it belongs.
    Aspect("aspect") {
        /// The protocol.
        Protocol,
        /// The meaning.
        Meaning,
        /// The outcome.
        Outcome,
        /// Whether trying again helps.
        Retry,
        /// Who must act.
        Actor,
        /// What has to be done.
        Remedy,
        /// The steps of the conversation.
        Phase,
        /// The protocol's own grouping.
        Class,
        /// The protocol's second grouping.
        Category,
        /// How firmly the code is defined.
        Standing,
        /// The documents that define the code.
        Specification,
    }

    /// How sure a cause is.
    Confidence("confidence") {
        /// Little points to it, or much to another.
        Low,
        /// The code names it, or the words point to it.
        Medium,
        /// The words name it, or words and code agree.
        High,
    }

    /// In what a reply contradicts itself.
    ConflictKind("conflict") {
        /// The basic and the enhanced code are of different classes.
        Classes,
        /// The words name another cause than the code.
        CodeAndWords,
        /// 552 for too many recipients.
        OutdatedUse,
        /// 421 while the message was transferred.
        ClosedDuringData,
        /// A temporary code after which the sending server has given up.
        GivenUp,
        /// A report's Status is of another class than its Diagnostic-Code.
        StatusAndDiagnostic,
    }

    /// How a code was read.
    ReadAs("read-as") {
        /// The beginning of a reply.
        Reply,
        /// A field of a delivery report.
        ReportField,
        /// A field of a log line.
        LogField,
        /// An enhanced code in the running text.
        Text,
        /// An HTTP status line, or the same in a log.
        HttpStatus,
        /// A number with the words that HTTP has for it.
        HttpPhrase,
        /// The grpc-status field.
        GrpcStatus,
        /// A gRPC code's name.
        GrpcName,
        /// A pattern that the protocol's file declares, or the whole of a text of that protocol.
        Declared,
    }

    /// Why a code answers for a value that is not its own.
    FallbackReason("fallback") {
        /// The detail is not registered under the class; the nearest general code answers.
        UnregisteredDetail,
        /// The value names no class; the most severe class that is registered answers.
        NoClass,
        /// The value names no class, and its detail is not registered; the nearest general code under the most severe
        /// class answers.
        NoClassAndUnregisteredDetail,
        /// The value is one of a range that a specification defines together.
        InRange,
    }
}

impl Fit {
    /// The same relation, seen from the other code.
    pub fn inverse(self) -> Self {
        match self {
            Self::Narrower => Self::Broader,
            Self::Broader => Self::Narrower,
            Self::Exact | Self::Close | Self::Loose => self,
        }
    }
}
