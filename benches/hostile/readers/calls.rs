//! What is searched for, and the status of another service.

use std::hint::black_box;

use codebook::codebook::Codebook;
use codebook::proto::{LocalizeStatusRequest, SearchCodesRequest};
use codebook::search::MAX_QUERY;
use codebook::service::{localization, search};
use codebook::text::{Style, Words};
use prost::Message as _;
use tonic_types::pb;

use super::Reader;
use crate::shapes::{Shape, calls};

/// The words of a language in which everything is there.
fn words(codebook: &Codebook) -> Words<'_> {
    codebook.texts.words(codebook.texts.languages().accept("ar"), Style::default())
}

/// A query, as `SearchCodes` answers it.
pub struct Queries<'c> {
    /// The data.
    pub codebook: &'c Codebook,
    /// True for a few shapes.
    pub is_quick: bool,
}

impl Reader for Queries<'_> {
    type Input = String;

    fn name(&self) -> String {
        "queries".to_owned()
    }

    fn unit(&self) -> &'static str {
        "characters"
    }

    fn sizes(&self) -> [usize; 3] {
        [MAX_QUERY / 4, MAX_QUERY / 2, MAX_QUERY]
    }

    fn shapes(&self) -> Vec<Shape<String>> {
        calls::queries().into_iter().step_by(if self.is_quick { 41 } else { 1 }).collect()
    }

    fn ordinary(&self, size: usize) -> String {
        const ASKED: &str = "recipient's mailbox is full, try again later? relay access denied by the server ";
        ASKED.chars().cycle().take(size).collect()
    }

    fn read(&self, query: &String) {
        let request = SearchCodesRequest { query: query.clone(), page_size: 50, ..Default::default() };
        // A blank query is refused.
        if let Ok(answer) = search::codes(self.codebook, &words(self.codebook), &request) {
            black_box(answer.encode_to_vec());
        }
    }
}

/// The details of a status, as `LocalizeStatus` answers them.
pub struct Statuses<'c> {
    /// The data.
    pub codebook: &'c Codebook,
    /// True for small sizes.
    pub is_quick: bool,
}

impl Reader for Statuses<'_> {
    type Input = Vec<u8>;

    fn name(&self) -> String {
        "details of a status".to_owned()
    }

    fn unit(&self) -> &'static str {
        "bytes"
    }

    fn sizes(&self) -> [usize; 3] {
        if self.is_quick { [1 << 10, 2 << 10, 4 << 10] } else { [16 << 10, 32 << 10, 64 << 10] }
    }

    fn shapes(&self) -> Vec<Shape<Vec<u8>>> {
        calls::statuses()
    }

    /// The error of a service that tells what its request was, in some forty bytes each.
    fn ordinary(&self, size: usize) -> Vec<u8> {
        let metadata = (0..size / 40).map(|number| (format!("label-{number}"), format!("projects/example/{number}")));
        let info = pb::ErrorInfo {
            reason: "RATE_LIMIT_EXCEEDED".to_owned(),
            domain: "googleapis.com".to_owned(),
            metadata: metadata.collect(),
        };
        calls::status([calls::detail("google.rpc.ErrorInfo", info.encode_to_vec())])
    }

    fn read(&self, details: &Vec<u8>) {
        let request = LocalizeStatusRequest { status_code: 9, status_details: details.clone(), ..Default::default() };
        // What cannot be decoded is refused.
        if let Ok(answer) = localization::status(self.codebook, &words(self.codebook), &request) {
            black_box(answer.encode_to_vec());
        }
    }
}
