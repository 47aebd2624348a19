//! Pages of a list.
//!
//! A token holds its query and the position in the list, so that the server keeps no state and detects a token of
//! another query.

use data_encoding::BASE64URL_NOPAD;
use prost::Message;

use crate::failure::Failure;

/// The sizes of a list's pages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    /// The size for callers who name none.
    pub(super) default: i32,
    /// The maximum.
    pub(super) maximum: i32,
}

/// The sizes of most lists; the maximum is about 160 KiB of codes.
pub(super) const SIZES: Sizes = Sizes { default: 50, maximum: 200 };

/// A part of a list.
#[derive(Debug)]
pub(super) struct ListPage<'a, T> {
    /// The entries.
    pub(super) items: &'a [T],
    /// The token of the next part; empty after the last.
    pub(super) next_page_token: String,
}

/// The content of a page token.
#[derive(Clone, PartialEq, Message)]
struct Token {
    /// The request that the list answers, without its page and language.
    #[prost(bytes = "vec", tag = "1")]
    query: Vec<u8>,
    /// Entries read so far.
    #[prost(uint32, tag = "2")]
    read: u32,
}

/// The bytes that identify a list: the name of the request's type and the encoded request.
pub(super) fn query<M: Message + prost::Name>(request: &M) -> Vec<u8> {
    let mut query = M::NAME.as_bytes().to_vec();
    query.extend(request.encode_to_vec());
    query
}

/// The requested part of a list.
///
/// # Errors
///
/// A negative size, a malformed token, or a token of another query.
pub(super) fn page<'a, T>(
    items: &'a [T],
    query: &[u8],
    page_size: i32,
    page_token: &str,
    sizes: Sizes,
) -> Result<ListPage<'a, T>, Failure> {
    let Sizes { default, maximum } = sizes;
    let size = match page_size {
        0 => default,
        1.. => page_size.min(maximum),
        _ => return Err(Failure::NegativePageSize { page_size, maximum }),
    };
    let from = if page_token.is_empty() { 0 } else { read(items.len(), query, page_token)? };
    let to = items.len().min(from + size.unsigned_abs() as usize);
    let next_page_token = if to == items.len() {
        String::new()
    } else {
        let token = Token { query: query.to_vec(), read: u32::try_from(to).unwrap_or(u32::MAX) };
        BASE64URL_NOPAD.encode(&token.encode_to_vec())
    };
    Ok(ListPage { items: &items[from..to], next_page_token })
}

fn read(length: usize, query: &[u8], page_token: &str) -> Result<usize, Failure> {
    let malformed = || Failure::MalformedPageToken { page_token: page_token.to_owned() };
    let bytes = BASE64URL_NOPAD.decode(page_token.as_bytes()).map_err(|_| malformed())?;
    let token = Token::decode(bytes.as_slice()).map_err(|_| malformed())?;
    if token.query != query {
        return Err(if token.query.is_empty() { malformed() } else { Failure::PageTokenMismatch });
    }
    // No token is issued for the end of a list or beyond.
    let read = token.read as usize;
    if read == 0 || read >= length { Err(malformed()) } else { Ok(read) }
}

#[cfg(test)]
mod tests {
    use super::{ListPage, SIZES, page};
    use crate::failure::Failure;
    use proptest::prelude::*;

    fn all(items: &[u8], size: i32) -> Vec<u8> {
        let mut read = Vec::new();
        let mut token = String::new();
        loop {
            let ListPage { items, next_page_token } = page(items, b"q", size, &token, SIZES).expect("a page");
            read.extend_from_slice(items);
            if next_page_token.is_empty() {
                return read;
            }
            token = next_page_token;
        }
    }

    #[test]
    fn a_negative_size_and_a_foreign_token_are_refused() {
        let items = [0u8; 10];
        for size in [-1, i32::MIN] {
            assert!(matches!(page(&items, b"q", size, "", SIZES), Err(Failure::NegativePageSize { .. })), "{size}");
        }
        let token = page(&items, b"q", 3, "", SIZES).expect("a page").next_page_token;
        assert!(matches!(page(&items, b"other", 3, &token, SIZES), Err(Failure::PageTokenMismatch)));
        for token in ["x", "!!", "AAAA", "العربية"] {
            assert!(matches!(page(&items, b"q", 3, token, SIZES), Err(Failure::MalformedPageToken { .. })), "{token}");
        }
    }

    /// AIP-158.
    #[test]
    fn a_size_over_the_maximum_is_the_maximum() {
        let items = [0u8; 500];
        for size in [200, 201, i32::MAX] {
            assert_eq!(page(&items, b"q", size, "", SIZES).expect("a page").items.len(), 200, "{size}");
        }
    }

    proptest! {
        #[test]
        fn pages_make_up_the_list(items in prop::collection::vec(any::<u8>(), 0..300), size in 1..200) {
            prop_assert_eq!(all(&items, size), items);
        }

        #[test]
        fn any_token_is_read_or_refused(token in "\\PC{0,60}") {
            let _ = page(&[0u8; 10], b"q", 3, &token, SIZES);
        }
    }
}
