//! The counters themselves.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use strum::{IntoStaticStr, VariantArray};
use transport::CloseReason;

use super::histogram::Histogram;
use crate::api::Method;

/// A part of the server that is loaded again while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ReloadTarget {
    /// The catalog and the locales, together.
    Data,
    /// The server's certificate and its key.
    Certificate,
}

/// The result of a reload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ReloadResult {
    /// The new state is served from now on.
    Done,
    /// The new state is wrong; the former one stays.
    Refused,
}

/// A kind of page, as metrics name it: `comparison`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PageKind {
    /// The languages, the protocols and a box for a reply.
    Home,
    /// The codes of a protocol.
    Protocol,
    /// A code.
    Code,
    /// Two codes.
    Comparison,
    /// The pairs that people confuse.
    Pairs,
    /// A search: the box, and what it finds.
    Search,
    /// A reply: the form, and what is said of it.
    Explain,
    /// An address that leads to another, to a choice, or nowhere.
    Elsewhere,
    /// What browsers and search engines ask for besides: the style sheet, the site map.
    File,
}

pub(super) const PAGES: usize = PageKind::VARIANTS.len();

/// The HTTP statuses that pages are answered with.
pub(super) const STATUSES: [u16; 12] = [200, 304, 307, 308, 400, 404, 405, 408, 413, 415, 500, 503];

const METHODS: usize = Method::VARIANTS.len();
/// Status codes of gRPC, OK to UNAUTHENTICATED.
const CODES: usize = 17;

/// Every value.
#[derive(Debug, Default)]
pub(super) struct Series {
    pub(super) durations: [Histogram; METHODS],
    pub(super) page_durations: [Histogram; PAGES],
    /// Calls that failed before a language was chosen.
    pub(super) unserved: Arc<LanguageCounts>,
    /// Counters of languages and protocols that a reload took away stay: one that vanishes looks like a restart.
    pub(super) languages: Mutex<BTreeMap<String, Arc<LanguageCounts>>>,
    pub(super) unknown_codes: Mutex<BTreeMap<String, Arc<AtomicU64>>>,
    pub(super) reloads: [[AtomicU64; ReloadResult::VARIANTS.len()]; ReloadTarget::VARIANTS.len()],
    pub(super) opened: AtomicU64,
    pub(super) closed: [AtomicU64; CloseReason::VARIANTS.len()],
    pub(super) data: Mutex<Option<ServedData>>,
}

/// Counters of one served language.
#[derive(Debug, Default)]
pub(super) struct LanguageCounts {
    pub(super) calls: [[AtomicU64; CODES]; METHODS],
    pub(super) pages: [[AtomicU64; STATUSES.len()]; PAGES],
    pub(super) not_available: AtomicU64,
    pub(super) fell_back: AtomicU64,
}

/// Size and age of the data that is served.
#[derive(Debug)]
pub(super) struct ServedData {
    pub(super) codes: Vec<(String, u64)>,
    pub(super) languages: u64,
    pub(super) taken: SystemTime,
}

/// Nothing panics while it holds one of these locks, and counts would be right if it did.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
