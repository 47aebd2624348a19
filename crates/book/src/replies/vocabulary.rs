//! The closed vocabulary of replies.

use crate::words;

words! {
    /// Why a reply was given.
    Cause {
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
}

words! {
    /// How much a piece of evidence weighs, lightest first.
    Strength {
        /// A hint, believed when nothing else speaks.
        Weak,
        /// Points to the cause; others are possible.
        Fair,
        /// Names the cause.
        Strong,
        /// A provider's own documented sign for exactly this.
        Certain,
    }
}

words! {
    /// Whether to strike a recipient's address off a mailing list.
    Suppression {
        /// The address is not at fault.
        No,
        /// Once the same happens again on several days.
        AfterRepeats,
        /// At once.
        Yes,
    }
}
