//! Messages with fixed ids, each declared once. The program uses these constants to format the texts.

use super::Required;

/// A message with a fixed id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// The file that it belongs in.
    pub file: &'static str,
    /// The id.
    pub id: &'static str,
    /// The variables that the program passes.
    pub variables: &'static [&'static str],
    /// Its attributes; a message with any has no value of its own.
    pub attributes: &'static [&'static str],
    /// True for a sentence, which ends in punctuation; false for a name, heading or title.
    pub sentence: bool,
}

impl Message {
    pub(super) fn required(self) -> Required {
        Required {
            sentence: self.sentence,
            value: self.attributes.is_empty(),
            attributes: self.attributes.iter().map(|name| (*name).to_owned()).collect(),
            ..Required::name(self.file, self.id.to_owned()).passing(self.variables.iter().copied())
        }
    }
}

macro_rules! messages {
    ($($file:literal $kind:ident { $($name:ident = $id:literal $(.[$($attribute:literal),+])? ($($variable:literal),*);)+ })+) => {
        $($(
            #[doc = concat!("`", $id, "` of ", $file, ".")]
            pub const $name: Message = Message {
                file: $file,
                id: $id,
                variables: &[$($variable),*],
                attributes: &[$($($attribute),+)?],
                sentence: messages!(@ $kind),
            };
        )+)+

        /// Every message with a fixed id.
        pub const ALL: &[Message] = &[$($($name),+),+];
    };
    (@ names) => { false };
    (@ sentences) => { true };
}

messages! {
    "labels.ftl" names {
        LANGUAGE_NAME = "language-name"();
        POPULAR_LISTS = "popular-lists"();
        CODE_WITH_TITLE = "code-with-title"("code", "title");
        RELATED_PAIR = "related-pair"("left", "right");
        MATCH_NEAR = "match-near"("kind");
    }
    "labels.ftl" sentences {
        CLASS_UNREGISTERED = "class-unregistered"("classes", "code");
        CLASS_CONTESTED = "class-contested"("classes", "code");
    }
    // The sentences that it joins have their own ends.
    "sections.ftl" names {
        LOCALIZED_STATUS = "localized-status"("description", "fix");
        CODE_NUMBER = "code-number"();
    }
    "sections.ftl" sentences {
        REPEAT_ANY = "repeat-any".["message", "request", "call", "connection"]();
        REPEAT_IDEMPOTENT = "repeat-idempotent".["message", "request", "call", "connection"]();
        RETRY_DELAY = "retry-delay".["seconds", "minutes", "hours"]("count", "reference");
    }
    "compare.ftl" names {
        COMPARE_TITLE = "compare-title"("left", "left-title", "right", "right-title");
        COMPARE_TITLE_SAME = "compare-title-same"("left", "right", "title");
    }
    "compare.ftl" sentences {
        SUMMARY_SAME_REPLY =
            "summary-same-reply".["exact", "close", "narrower", "broader", "loose"]("basic", "enhanced");
        SUMMARY_STANDS_FOR = "summary-stands-for"("code", "unofficial");
        SUMMARY_SAME_DETAIL = "summary-same-detail"("left", "right");
        SUMMARY_SAME_NUMBER = "summary-same-number"("left", "right");
        SUMMARY_EQUIVALENT = "summary-equivalent"("left", "right");
        SUMMARY_OUTCOME = "summary-outcome"("left", "right");
        SUMMARY_RETRY = "summary-retry"("left", "right");
        SUMMARY_ACTOR = "summary-actor"("left", "right");
        SUMMARY_REMEDY = "summary-remedy"("left", "right");
        SUMMARY_DETAILS = "summary-details"("left", "right");
        CLAUSE_REMEDY = "clause-remedy"("code", "remedies");
        CLAUSE_REMEDY_NOTHING = "clause-remedy-nothing"("code");
        CLAUSE_PHASE = "clause-phase"("code", "phases");
        NEIGHBOURS_BOTH = "neighbours-both"("left", "left-neighbour", "right", "right-neighbour");
        NEIGHBOURS_ONE = "neighbours-one"("code", "neighbour");
        NEIGHBOURS_SAME = "neighbours-same"("left", "neighbour", "right");
    }
    "explain.ftl" sentences {
        RECIPIENTS_MANY = "recipients-many"("count");
        TEXT_CUT = "text-cut"();
        RECIPIENT_CAUSE = "recipient-cause"("address", "cause");
        WAIT_ASKED = "wait-asked".["seconds", "minutes", "hours"]("count");
        WAIT_SPECIFIED = "wait-specified".["seconds", "minutes", "hours"]("count", "reference");
        EVIDENCE_WORDS = "evidence-words"("cause", "quote");
        EVIDENCE_CODE = "evidence-code"("cause", "code");
        RUNNER_UP = "runner-up"("cause");
        UNRECOGNIZED = "unrecognized".["happened", "customer", "administrator", "avoid", "ask"]();
        SEVERAL_PROTOCOLS = "several-protocols".["happened", "customer", "administrator", "avoid", "ask"]();
    }
    "pages.ftl" names {
        PAGE_SKIP = "page-skip"();
        PAGE_HOME = "page-home"();
        PAGE_HOME_TITLE = "page-home-title"();
        PAGE_MAIN_MENU = "page-main-menu"();
        PAGE_TRAIL = "page-trail"();
        PAGE_LANGUAGE = "page-language"();
        PAGE_PROTOCOLS = "page-protocols"();
        PAGE_PROTOCOL_TITLE = "page-protocol-title"("protocol");
        PAGE_CODES = "page-codes"();
        PAGE_UNOFFICIAL = "page-unofficial"();
        PAGE_CODE_COUNT = "page-code-count"("count");
        PAGE_PAIRS = "page-pairs"();
        PAGE_COMPARE = "page-compare"("code");
        PAGE_OTHER_CODE = "page-other-code"();
        PAGE_COMPARE_BUTTON = "page-compare-button"();
        PAGE_SWAP = "page-swap"();
        PAGE_BOTH = "page-both"();
        PAGE_EXPLAIN = "page-explain"();
        PAGE_REPLY = "page-reply"();
        PAGE_EXPLAIN_BUTTON = "page-explain-button"();
        PAGE_EXPLAIN_ANOTHER = "page-explain-another"();
        PAGE_MASKED = "page-masked"();
        PAGE_MISSING = "page-missing"();
        PAGE_NEAREST = "page-nearest"();
        PAGE_CHOICE = "page-choice"();
        PAGE_REFUSED = "page-refused"();
        PAGE_SEARCH = "page-search"();
        PAGE_SEARCH_QUERY = "page-search-query"();
        PAGE_SEARCH_TITLE = "page-search-title"("query");
    }
    "pages.ftl" sentences {
        PAGE_HOME_DESCRIPTION = "page-home-description"();
        PAGE_PAIRS_DESCRIPTION = "page-pairs-description"();
        PAGE_OTHER_CODE_HINT = "page-other-code-hint"();
        PAGE_SEARCH_DESCRIPTION = "page-search-description"();
        PAGE_EXPLAIN_DESCRIPTION = "page-explain-description"();
        PAGE_EXPLAIN_PRIVACY = "page-explain-privacy"();
        PAGE_MASKED_HINT = "page-masked-hint"();
        PAGE_MISSING_NOTE = "page-missing-note"();
        PAGE_CHOICE_NOTE = "page-choice-note"("value");
        PAGE_FORM_UNREADABLE = "page-form-unreadable"();
        PAGE_FORM_TOO_LARGE = "page-form-too-large"();
    }
    "errors.ftl" sentences {
        UNKNOWN_PROTOCOL = "error-unknown-protocol"("protocol");
        UNKNOWN_PROTOCOL_NEAR = "error-unknown-protocol-near"("protocol", "suggestions");
        UNKNOWN_CODE = "error-unknown-code"("protocol", "value");
        UNKNOWN_CODE_NEAR = "error-unknown-code-near"("protocol", "suggestions", "value");
        MISSING_PROTOCOL = "error-missing-protocol"("value");
        MISSING_PROTOCOL_NEAR = "error-missing-protocol-near"("suggestions", "value");
        LANGUAGE_NOT_AVAILABLE = "note-language-not-available"("language", "language-code");
        MALFORMED_ID = "error-malformed-id"("id");
        MALFORMED_ID_NEAR = "error-malformed-id-near"("id", "suggestions");
        MALFORMED_VALUE = "error-malformed-value"("classes", "protocol", "value");
        MALFORMED_VALUE_CATEGORIES =
            "error-malformed-value-categories"("categories", "classes", "protocol", "value");
        MISSING_FIELD = "error-missing-field"("field");
        SAME_CODE = "error-same-code"("id");
        SAME_CODE_FALLBACK = "error-same-code-fallback"("asked", "id");
        MALFORMED_LANGUAGE_CODE = "error-malformed-language-code"("language-code");
        NEGATIVE_PAGE_SIZE = "error-negative-page-size"("maximum", "page-size");
        MALFORMED_PAGE_TOKEN = "error-malformed-page-token"("page-token");
        PAGE_TOKEN_MISMATCH = "error-page-token-mismatch"();
        TOO_MANY_ITEMS = "error-too-many-items"("count", "maximum");
        UNKNOWN_CLASS = "error-unknown-class"("class", "protocol", "suggestions");
        CLASS_WITHOUT_PROTOCOL = "error-class-without-protocol"("class");
        UNKNOWN_PHASE = "error-unknown-phase"("phase", "suggestions");
        MALFORMED_STATUS_DETAILS = "error-malformed-status-details"();
        QUERY_TOO_LONG = "error-query-too-long"("maximum");
        NOTHING_FOUND = "note-nothing-found"("query");
        UNKNOWN_ENUM_VALUE = "error-unknown-enum-value"("field", "number");
    }
}
