//! What answers by plain HTTP say to caches, and what caches ask (RFC 9110, RFC 9111).

use std::time::SystemTime;

use http::header::{ACCEPT_ENCODING, IF_NONE_MATCH};
use http::{HeaderMap, HeaderName, HeaderValue};

/// `cache-control` of what is the same for everybody. It changes with the data, of which nobody need hear at once: five
/// minutes in which a cache does not ask, and a day in which it may show what it has while it asks.
pub(crate) const KEPT: &str = "public, max-age=300, stale-while-revalidate=86400";

/// The header with the version of the data that an answer or page is made of, for whoever keeps copies.
pub(crate) const BOOK_VERSION: HeaderName = HeaderName::from_static("book-version");

/// Now, for the header `date`, by which caches reckon (RFC 9110 section 6.6.1). Over HTTP/1.1 hyper adds it.
pub(crate) fn date() -> HeaderValue {
    let text = httpdate::fmt_http_date(SystemTime::now());
    HeaderValue::try_from(text).expect("a date is visible ASCII")
}

/// What a client takes, and what it has already.
#[derive(Debug)]
pub(crate) struct Conditions {
    accepts_gzip: bool,
    /// The entity tags that it has.
    tags: Vec<String>,
}

impl Conditions {
    /// Reads the headers of a request.
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let listed = |name: HeaderName| -> Vec<String> {
            let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
            values.flat_map(|value| value.split(',')).map(|item| item.trim().to_owned()).collect()
        };
        let accepts_gzip = listed(ACCEPT_ENCODING).iter().any(|item| {
            let mut parts = item.split(';').map(str::trim);
            let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
            let is_refused = |weight: &str| {
                let zero = weight.strip_prefix("q=").or(weight.strip_prefix("Q="));
                zero.and_then(|weight| weight.parse::<f32>().ok()) == Some(0.0)
            };
            is_gzip && !parts.any(is_refused)
        });
        // Compared weakly, as for GET (RFC 9110 section 13.1.2).
        let tags = listed(IF_NONE_MATCH).iter().map(|tag| tag.trim_start_matches("W/").to_owned()).collect();
        Self { accepts_gzip, tags }
    }

    /// Tells if the client takes gzip.
    pub(crate) fn accepts_gzip(&self) -> bool {
        self.accepts_gzip
    }

    /// Tells if the client has what is tagged so.
    pub(crate) fn has(&self, tag: &str) -> bool {
        self.tags.iter().any(|own| own == tag || own == "*")
    }
}

#[cfg(test)]
mod tests {
    use super::Conditions;
    use http::HeaderMap;
    use http::header::{ACCEPT_ENCODING, IF_NONE_MATCH};

    fn conditions(encoding: &'static str, tags: &'static str) -> Conditions {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, encoding.parse().expect("a header"));
        headers.insert(IF_NONE_MATCH, tags.parse().expect("a header"));
        Conditions::read(&headers)
    }

    #[test]
    fn encodings_and_tags_are_read_as_browsers_write_them() {
        for (encoding, accepts) in [
            ("gzip, deflate, br", true),
            ("br, GZIP;q=0.5", true),
            ("gzip;q=0", false),
            ("gzip; q=0.000", false),
            ("br", false),
        ] {
            assert_eq!(conditions(encoding, "").accepts_gzip, accepts, "{encoding}");
        }
        for (tags, has) in [("\"a\"", true), ("W/\"a\"", true), ("\"b\", \"a\"", true), ("*", true), ("\"b\"", false)] {
            assert_eq!(conditions("", tags).has("\"a\""), has, "{tags}");
        }
    }
}
