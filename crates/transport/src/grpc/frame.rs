//! Messages in their frames (PROTOCOL-HTTP2.md, "Length-Prefixed-Message").
//!
//! Most answers are the same for every caller, so they are framed and compressed once and kept; tonic's encoder would do
//! both at every call.

use std::io::Write as _;

use bytes::{Bytes, BytesMut};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use prost::Message;

/// Length of the prefix in bytes: a flag for compression, and the message's length in four.
const PREFIX: usize = 5;

/// Least length of a message that gains by compression, in bytes.
const WORTH_COMPRESSING: usize = 512;

/// A message in its frame, compressed or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framed(Bytes);

impl Framed {
    /// Encodes and frames a message.
    pub fn message(message: &impl Message) -> Self {
        let length = message.encoded_len();
        let mut frame = BytesMut::with_capacity(PREFIX + length);
        frame.extend_from_slice(&prefix(false, length));
        message.encode_raw(&mut frame);
        Self(frame.freeze())
    }

    /// Compresses the message by gzip. One that gains nothing by it stays as it is.
    #[must_use]
    pub fn compressed(&self) -> Self {
        let message = &self.0[PREFIX..];
        if message.len() < WORTH_COMPRESSING {
            return self.clone();
        }
        let mut frame = Vec::with_capacity(PREFIX + message.len() / 2);
        frame.extend_from_slice(&[0; PREFIX]);
        // Done once for all callers, so as well as it can be.
        let mut encoder = GzEncoder::new(frame, Compression::best());
        match encoder.write_all(message).and_then(|()| encoder.finish()) {
            Ok(mut frame) if frame.len() < self.0.len() => {
                let prefix = prefix(true, frame.len() - PREFIX);
                frame[..PREFIX].copy_from_slice(&prefix);
                Self(frame.into())
            }
            // Writing to memory does not fail.
            Ok(_) | Err(_) => self.clone(),
        }
    }

    /// Adds the fields of another message to an uncompressed one: one after the other, they are one message (protobuf,
    /// "Encoding").
    ///
    /// # Panics
    ///
    /// If this is compressed.
    #[must_use]
    pub fn and(&self, fields: &impl Message) -> Self {
        assert!(!self.is_compressed(), "an uncompressed message");
        let message = &self.0[PREFIX..];
        let length = message.len() + fields.encoded_len();
        let mut frame = BytesMut::with_capacity(PREFIX + length);
        frame.extend_from_slice(&prefix(false, length));
        frame.extend_from_slice(message);
        fields.encode_raw(&mut frame);
        Self(frame.freeze())
    }

    /// The message's bytes as they are in the frame, compressed or not.
    #[must_use]
    pub fn payload(&self) -> Bytes {
        self.0.slice(PREFIX..)
    }

    /// Tells if the message is compressed.
    #[must_use]
    pub fn is_compressed(&self) -> bool {
        self.0[0] == 1
    }

    /// Decodes the message's bytes, out of the frame and decompressed.
    ///
    /// # Panics
    ///
    /// If this was made from bytes that are no frame.
    #[must_use]
    pub fn uncompressed(&self) -> Vec<u8> {
        let message = &self.0[PREFIX..];
        assert_eq!(self.0[..PREFIX], prefix(self.is_compressed(), message.len()), "a frame");
        if !self.is_compressed() {
            return message.to_owned();
        }
        let mut out = Vec::new();
        std::io::copy(&mut GzDecoder::new(message), &mut out).expect("a frame with this flag holds gzip");
        out
    }
}

/// Takes back a frame that was kept as bytes.
impl From<Bytes> for Framed {
    fn from(frame: Bytes) -> Self {
        Self(frame)
    }
}

/// Gives the frame away as bytes.
impl From<Framed> for Bytes {
    fn from(framed: Framed) -> Self {
        framed.0
    }
}

/// The prefix of a frame. No answer reaches 4 GiB.
fn prefix(is_compressed: bool, length: usize) -> [u8; PREFIX] {
    let [a, b, c, d] = u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes();
    [is_compressed.into(), a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::{Framed, PREFIX};
    use prost::Message as _;

    #[test]
    fn a_message_comes_out_as_it_went_in() {
        let short = Framed::message(&"mailbox".to_owned());
        assert_eq!(short.compressed(), short, "nothing to gain");
        let message = "mailbox full ".repeat(100);
        let framed = Framed::message(&message);
        let compressed = framed.compressed();
        assert!(!framed.is_compressed() && compressed.is_compressed());
        assert!(compressed.0.len() < framed.0.len() / 4);
        assert_eq!(framed.uncompressed(), framed.0[PREFIX..]);
        assert_eq!(compressed.uncompressed(), framed.uncompressed());
    }

    #[test]
    fn messages_one_after_the_other_are_one() {
        let both = Framed::message(&"full".to_owned()).and(&"again".to_owned());
        assert_eq!(String::decode(both.uncompressed().as_slice()).as_deref(), Ok("again"));
        assert_eq!(both.uncompressed().len(), 2 + 4 + 2 + 5);
    }
}
