//! The closed vocabulary of the catalog: every enumerated value, spelled alike in TOML, in Fluent
//! ids and, in capitals, in the API.

/// Declares an enumerated value of the catalog: kebab-case in TOML and in Fluent ids.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident,)+ }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, ::serde::Deserialize, ::strum::IntoStaticStr, ::strum::VariantArray,
        )]
        #[serde(rename_all = "kebab-case")]
        #[strum(serialize_all = "kebab-case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// The word as the catalog and the Fluent ids spell it.
            pub fn word(self) -> &'static str {
                self.into()
            }
        }
    };
}

words! {
    /// What became of the request, across protocols.
    Outcome {
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
}

words! {
    /// Whether the same request may be sent again.
    Retry {
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
}

words! {
    /// Who must act before the request can succeed.
    Actor {
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
}

words! {
    /// The kind of step that makes a request succeed.
    Remedy {
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
}

words! {
    /// Whether an HTTP response with this code has content.
    Body {
        /// A document asks for content.
        Expected,
        /// A document allows content.
        Optional,
        /// A document forbids content.
        None,
    }
}

words! {
    /// Which HTTP methods a client may repeat by itself, unchanged, without knowing more.
    SafeRetry {
        /// Any: the request was not processed.
        Any,
        /// The idempotent ones (RFC 9110 section 9.2.2).
        Idempotent,
        /// None: repeating is pointless or wrong.
        None,
    }
}

words! {
    /// How a code that nobody defines came about.
    UnofficialKind {
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
}

words! {
    /// How a protocol's values are made up.
    Grammar {
        /// Three numbers: class, subject and detail.
        ClassSubjectDetail,
    }
}

words! {
    /// Who puts one code for another.
    EquivalentContext {
        /// A gateway that answers HTTP requests from a gRPC server.
        Gateway,
        /// A gRPC client whose response carries no grpc-status.
        ClientWithoutStatus,
        /// One SMTP reply that carries both, the basic code first (RFC 2034 section 4).
        SameReply,
    }
}

words! {
    /// How the meaning of an equivalent lies to the code's own.
    Fit {
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
}

words! {
    /// Who generates a gRPC code.
    Origin {
        /// The library alone.
        Library,
        /// The application alone.
        Application,
        /// Either.
        Both,
    }
}

words! {
    /// How firmly a code is defined.
    Standing {
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
