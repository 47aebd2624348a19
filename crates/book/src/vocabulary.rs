//! The closed vocabulary: every enumerated value, with one spelling for TOML, Fluent ids and (in capitals) the API.
//!
//! Each enumeration is declared here once. The build generates the conversions to its counterpart in the API from
//! [`API`], and the compiler ensures that the two agree.

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

/// An enumeration with a counterpart in the API.
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
    /// The outcome of a request, comparable across protocols.
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

    /// Advice on sending the same request again.
    Retry("retry") {
        /// There is nothing to send again.
        NotNeeded,
        /// Unchanged, after a wait.
        AfterDelay,
        /// Once something has been changed.
        AfterChange,
        /// Only with the whole sequence that it belongs to, from the beginning.
        AfterRestart,
        /// To another server or address.
        Elsewhere,
        /// Not at all.
        Never,
    }

    /// The requests that a program may repeat automatically, unchanged, knowing no more than the code.
    RepeatSafety("repeat-safety") {
        /// Any: this one has not been carried out.
        Any,
        /// Those that do no harm when they are carried out twice: this one may have been.
        Idempotent,
        /// None: there is nothing to repeat, or a repetition fails again or does harm.
        None,
    }

    /// The party that must act before the request can succeed: the one at fault, not the one that reported it.
    Actor("actor") {
        /// Nobody: nothing is wrong, or the next step is enough.
        Nobody,
        /// Usually nobody: the condition passes.
        UsuallyNobody,
        /// The user who asked.
        User,
        /// The operator of the asking side.
        AskingOperator,
        /// The operator of the server that answered, where that server is at fault.
        AnsweringOperator,
        /// The operator of the server that the request was meant for, where another server answered: a gateway, or the
        /// sending side's own queue.
        DestinationOperator,
        /// The intended recipient; of a TLS alert, the operator of the side that received it.
        Recipient,
    }

    /// The kind of step that makes a request succeed.
    Remedy("remedy") {
        /// There is nothing to fix.
        Nothing,
        /// Go on with the next step of the conversation.
        Proceed,
        /// Wait, then send the same request again.
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
        /// Ask those who set the policy for permission.
        SeekPermission,
        /// Repair or reconfigure the server at fault.
        RepairServer,
        /// Use another server.
        UseAnotherServer,
        /// Go on to the address that the answer names.
        FollowRedirect,
        /// Correct the request.
        CorrectRequest,
        /// Read the current state again, then repeat.
        RefreshState,
        /// Send less at a time.
        SlowDown,
        /// Correct the DNS records of the domain at fault.
        CorrectDns,
        /// Find the cause, which the code does not tell.
        FindCause,
    }

    /// The origin of a code without an official definition.
    UnofficialKind("unofficial") {
        /// An enhanced code with its dots dropped: 441 for 4.4.1.
        DotsDropped,
        /// Listed in the registry of enhanced codes, but defined in no document.
        RegistryColumn,
        /// Programs send it, with a meaning of their own.
        Software,
        /// Found only in lists of codes; no server is known to send it.
        ListOnly,
        /// An operating system's error number, printed by a client.
        Errno,
        /// An example in a document prints it; no document defines it.
        DocumentExample,
    }

    /// The relation of an equivalent's meaning to that of the code.
    Fit("fit") {
        /// The same meaning.
        Exact,
        /// Nearly the same meaning.
        Close,
        /// A special case of the code's meaning.
        Narrower,
        /// A general meaning, of which the code's is a special case.
        Broader,
        /// Little in common beyond the outcome.
        Loose,
    }

    /// The standing of a code's definition.
    Standing("standing") {
        /// Listed in an official registry.
        Registered,
        /// Defined by a published specification.
        Specified,
        /// Defined only by an experimental document or an expired draft.
        Experimental,
        /// Deprecated.
        Obsolete,
        /// Used in practice without a definition.
        Unofficial,
        /// Defined by the maker of one product.
        Vendor,
    }

    /// The cause of a reply.
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
        /// The server does not relay mail for this client.
        RelayDenied,
        /// The sending address, domain or host is distrusted.
        SenderReputation,
        /// The message was refused for its content.
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
        /// The server defers mail from unknown senders.
        Greylisted,
        /// There was no connection, or it broke or took too long.
        Connection,
        /// The name of a host does not exist in the DNS that was asked.
        NameUnknown,
        /// A DNS server could not find out whether the name exists or what its records are.
        NameLookupFailed,
        /// A certificate was not accepted.
        CertificateUntrusted,
        /// One side speaks a protocol that the other does not expect there.
        ProtocolMismatch,
        /// No user or number of this name exists where the call was sent.
        CalleeUnknown,
        /// The called party is in another call.
        CalleeBusy,
        /// The called party does not answer or cannot be reached now.
        CalleeUnavailable,
        /// The called party or somebody on its behalf does not want the call.
        CallDeclined,
        /// The signatures of a DNS answer do not match the zone's keys.
        DnssecFailure,
        /// The connection that was to carry a file could not be made.
        NoDataConnection,
        /// The transfer of a file broke off.
        TransferAborted,
        /// The connection ended without a sign from the other side.
        ConnectionLost,
        /// A certificate has expired or is not valid yet.
        CertificateExpired,
        /// A certificate is for another name.
        CertificateNameMismatch,
        /// Both sides have no version or cipher of TLS in common.
        TlsMismatch,
        /// Both sides have no format of sound or video in common, or no encryption of it.
        MediaMismatch,
        /// The server or account has no space left.
        StorageFull,
        /// The sending server has given up after trying for long.
        Expired,
        /// The message or request is in a loop.
        Loop,
        /// Something is malformed or not supported.
        Syntax,
        /// The answering server has an internal problem.
        ServerFault,
        /// A policy refuses it, without details.
        Policy,
        /// The resource named in the request does not exist.
        ResourceMissing,
        /// The current state does not allow it.
        StateConflict,
        /// The answer lies elsewhere.
        Redirected,
        /// The caller gave up.
        Cancelled,
        /// The text and its codes do not tell.
        Unknown,
    }

    /// The weight of a piece of evidence, lightest first.
    Strength("strength") {
        /// A hint, believed if there is no other evidence.
        Weak,
        /// Points to the cause; others are possible.
        Fair,
        /// Names the cause.
        Strong,
        /// A provider's documented sign of exactly this cause.
        Certain,
    }

    /// Kinds of text in which a search finds words.
    MatchKind("match-kind") {
        /// The code itself: its value or number, with or without its protocol.
        Code,
        /// A name of the code, as programs spell it.
        Symbol,
        /// The specification's own words.
        Phrase,
        /// A product, or the words that it has for the code.
        Vendor,
        /// The title.
        Title,
        /// What the code means.
        Description,
        /// The situation in which it occurs.
        When,
        /// What to do about it, or when to send it.
        Advice,
        /// A line as a person meets it.
        Example,
        /// A cause that it points to.
        Cause,
        /// What programs print in the code's place.
        Printed,
    }

    /// Kinds of mail, by what they report.
    MailKind("mail-kind") {
        /// A message was not delivered, and the sending server has given up.
        Bounce,
        /// A message was not delivered yet, and the sending server goes on trying.
        Delay,
        /// A message was delivered, passed on or read.
        Receipt,
        /// A recipient complains about a message.
        Complaint,
        /// A program answers in a recipient's absence.
        AutoReply,
        /// A message is kept until its sender confirms it.
        Challenge,
        /// None of these.
        Other,
    }

    /// Advice on removing a recipient's address from a mailing list.
    Suppression("suppression") {
        /// The address is not at fault.
        No,
        /// After the same has happened on several days.
        AfterRepeats,
        /// At once.
        Yes,
    }

    /// The subject of a protocol's codes.
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

    /// The relation of two codes, from which the summary of their comparison follows. Where several hold, the first
    /// counts.
    Relation("relation") {
        /// People confuse the two, and a note tells them apart.
        Confused,
        /// A basic code and an enhanced one that a document pairs: parts of one reply.
        SameReply,
        /// An unofficial code and the code that it most likely stands for.
        StandsFor,
        /// One detail under two classes.
        SameDetail,
        /// Codes of two protocols, one of which stands for the other where the protocols meet.
        Equivalent,
        /// Codes of two protocols that have the same number, and nothing else, in common.
        SameNumber,
        /// None of these.
        Unrelated,
    }

    /// The aspects in which two codes can differ, in order of importance to a reader: what happened, what to do about
    /// it, then how it is classified.
    Aspect("aspect") {
        /// The outcome.
        Outcome,
        /// The advice on sending again.
        Retry,
        /// Which requests a program may repeat by itself.
        RepeatSafety,
        /// The party that must act.
        Actor,
        /// The remedies.
        Remedy,
        /// The steps of the conversation.
        Phase,
        /// The protocol.
        Protocol,
        /// The protocol's own grouping.
        Class,
        /// The protocol's second grouping.
        Category,
        /// The standing of the definition.
        Standing,
        /// The documents that define the code.
        Specification,
    }

    /// The confidence in a cause.
    Confidence("confidence") {
        /// Little evidence for it, or much for another cause.
        Low,
        /// The code names it, or the words point to it.
        Medium,
        /// The words name it, or words and code agree.
        High,
    }

    /// The kind of contradiction in a reply.
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
        /// A permanent code after which the sending server tries again.
        StillTrying,
        /// A report's Status is of another class than its Diagnostic-Code.
        StatusAndDiagnostic,
    }

    /// The rule by which a code was read.
    ReadAs("read-as") {
        /// The beginning of a reply.
        Reply,
        /// A field of a delivery report.
        ReportField,
        /// A field of a log line.
        LogField,
        /// An enhanced code in the running text.
        Text,
        /// A number that the protocol of the text has, at the beginning of a line or named as a code.
        Number,
        /// A number with its protocol's phrase for it.
        Phrase,
        /// The grpc-status field.
        GrpcStatus,
        /// A gRPC code's name.
        GrpcName,
        /// A pattern that the protocol's file declares, or the whole of a text of that protocol.
        Declared,
        /// A number that several protocols have, in a text that shows none of them.
        Candidate,
    }

    /// The kind of a section of a page.
    SectionKind("section") {
        /// The meaning of the code.
        Description,
        /// The advice on sending again.
        Retry,
        /// The party that must act.
        Actor,
        /// The advice on fixing it.
        Fix,
        /// The situation in which it occurs.
        When,
        /// Lines as a person meets them.
        Example,
        /// The standing of the definition.
        Standing,
        /// The specification's own words.
        Phrase,
        /// The class.
        Class,
        /// The category.
        Category,
        /// The outcome.
        Outcome,
        /// The steps of the conversation.
        Phases,
        /// Codes beside it in one reply.
        SameReply,
        /// Codes that stand for it elsewhere.
        Equivalents,
        /// Facts that only its protocol has.
        ProtocolFacts,
        /// Meanings that products give the value.
        Vendors,
        /// Codes that people mistake it for.
        ConfusedCodes,
        /// Codes worth reading next.
        RelatedCodes,
        /// The documents that define it.
        References,
        /// The advice to those who send it.
        Use,
        /// What happened.
        Happened,
        /// What the person who asked can do.
        Customer,
        /// What administrators can do.
        Administrator,
        /// What not to do.
        Avoid,
        /// What to ask for.
        Ask,
        /// The advice on removing the address from mailing lists.
        Suppression,
        /// The codes that the verdict rests on.
        Codes,
        /// The contradictions in the reply.
        Conflicts,
        /// The evidence for the cause.
        Evidence,
    }

    /// The reason why a code answers for another value.
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

/// The texts on which a pattern for codes is tried. It has no counterpart in the API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PatternTexts {
    /// Any: nothing else looks like it.
    #[default]
    Any,
    /// Those that show this protocol more than others, or none at all.
    Unmarked,
    /// Those that show this protocol more than others.
    Marked,
}

impl UnofficialKind {
    /// True if a code of this kind always stands for another code.
    pub fn always_stands_for(self) -> bool {
        matches!(self, Self::DotsDropped | Self::RegistryColumn)
    }
}

impl Fit {
    /// The relation from the other code's side.
    pub fn inverse(self) -> Self {
        match self {
            Self::Narrower => Self::Broader,
            Self::Broader => Self::Narrower,
            Self::Exact | Self::Close | Self::Loose => self,
        }
    }
}
