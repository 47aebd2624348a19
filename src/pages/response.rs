//! Answers to requests for pages: their headers, and what is not sent again.

use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
    LOCATION, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderName, HeaderValue, Response, StatusCode};

use super::kept::Kept;
use crate::caching::{Conditions, KEPT};

pub(super) const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// Nothing but our own style sheet and icon is loaded, nothing runs, forms lead here, and no page is framed.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

/// The same for pages that are files: they have no forms, and a page cannot forbid to be framed.
pub(super) const POLICY_OF_FILES: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";

const SECURITY: [(HeaderName, &str); 5] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The request headers by which an answer was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vary {
    /// How it is compressed.
    Encoding,
    /// The language, too.
    Language,
}

impl Vary {
    fn value(self) -> &'static str {
        match self {
            Self::Encoding => "accept-encoding",
            Self::Language => "accept-encoding, accept-language",
        }
    }
}

/// What is kept, or 304 where the client has it.
pub(super) fn kept(kept: &Kept, conditions: &Conditions, vary: Vary) -> Response<Bytes> {
    let is_gzip = conditions.accepts_gzip();
    let tag = kept.tag(is_gzip);
    let has_it = conditions.has(&tag);
    let mut response = if has_it {
        with(StatusCode::NOT_MODIFIED, Bytes::new(), None, KEPT, Some(vary))
    } else {
        with(StatusCode::OK, kept.body(is_gzip), Some(kept.content_type()), KEPT, Some(vary))
    };
    let headers = response.headers_mut();
    if let Some(language) = kept.language() {
        headers.insert(CONTENT_LANGUAGE, language.clone());
    }
    if is_gzip && !has_it {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    if let Ok(tag) = HeaderValue::try_from(tag) {
        headers.insert(ETAG, tag);
    }
    response
}

/// A page that is not kept, because there are endlessly many like it.
pub(super) fn passing(status: StatusCode, html: String, language: &str, vary: Vary) -> Response<Bytes> {
    in_language(with(status, html.into(), Some(HTML), "no-cache", Some(vary)), language)
}

/// A page of what somebody pasted. Nobody keeps it.
pub(super) fn private(status: StatusCode, html: String, language: &str) -> Response<Bytes> {
    in_language(with(status, html.into(), Some(HTML), "no-store", None), language)
}

fn in_language(mut response: Response<Bytes>, language: &str) -> Response<Bytes> {
    if let Ok(language) = HeaderValue::from_str(language) {
        response.headers_mut().insert(CONTENT_LANGUAGE, language);
    }
    response
}

/// A redirect: for good, or until the client asks for another language.
pub(super) fn moved(to: &str, is_negotiated: bool) -> Response<Bytes> {
    let (status, vary) = if is_negotiated {
        (StatusCode::TEMPORARY_REDIRECT, Some(Vary::Language))
    } else {
        (StatusCode::PERMANENT_REDIRECT, None)
    };
    let mut response = with(status, Bytes::new(), None, KEPT, vary);
    match HeaderValue::try_from(to) {
        Ok(to) => response.headers_mut().insert(LOCATION, to),
        // Addresses are made of escaped ids.
        Err(_) => return failed(),
    };
    response
}

/// A line for whoever reads no pages.
pub(super) fn line(status: StatusCode, line: &str) -> Response<Bytes> {
    with(status, Bytes::from(format!("{line}\n")), Some(TEXT), "no-store", None)
}

/// The answer when rendering panics.
pub(super) fn failed() -> Response<Bytes> {
    line(StatusCode::INTERNAL_SERVER_ERROR, "internal error")
}

/// The answer to HEAD: everything but the body.
pub(super) fn without_body(response: Response<Bytes>) -> Response<Bytes> {
    let (mut head, body) = response.into_parts();
    if head.status != StatusCode::NOT_MODIFIED {
        head.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    }
    Response::from_parts(head, Bytes::new())
}

fn with(
    status: StatusCode,
    body: Bytes,
    content_type: Option<&'static str>,
    cache: &'static str,
    vary: Option<Vary>,
) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    if let Some(vary) = vary {
        headers.insert(VARY, HeaderValue::from_static(vary.value()));
    }
    for (name, value) in SECURITY {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
