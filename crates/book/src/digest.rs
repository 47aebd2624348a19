//! Short digests, by which contents are told apart.

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest as _, Sha256};

/// The digest of parts in their order, as text for headers. No two contents have the same by mistake.
pub fn tag<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    /// Bytes of the digest that make the tag.
    const TAG: usize = 12;
    let mut digest = Sha256::new();
    for part in parts {
        // The lengths keep "ab", "c" and "a", "bc" apart.
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
    BASE64URL_NOPAD.encode(&digest.finalize()[..TAG])
}

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn contents_are_told_apart() {
        assert_eq!(tag([&b"ab"[..], b"c"]), tag([&b"ab"[..], b"c"]));
        assert_ne!(tag([&b"ab"[..], b"c"]), tag([&b"a"[..], b"bc"]));
        assert_ne!(tag([&b"ab"[..]]), tag([&b"ab"[..], b""]));
        assert!(tag([]).len() == 16 && tag([]).is_ascii());
    }
}
