//! What the server counts, for Prometheus.
//!
//! Labels are words of the API and of the data, never a caller's: the number of series has a bound whatever is asked.
//! A call costs a few atomic operations: no lock, no allocation, no search by text. Counters survive a reload of the
//! data.

mod exposition;
mod histogram;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use strum::{EnumString, IntoStaticStr, VariantArray};
use tonic::Code;

use histogram::Histogram;

/// The content type of [`Metrics::render`].
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// A method of the API; its name in the API is its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[allow(missing_docs, reason = "the proto files say what each does")]
pub enum Method {
    GetCode,
    BatchGetCodes,
    ListCodes,
    CompareCodes,
    ExplainReply,
    BatchExplainReply,
    ListProtocols,
    ListLanguages,
}

impl Method {
    /// The method as the API spells it: `GetCode`.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What can be loaded again while the server runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum What {
    /// The catalog and the locales, together.
    Data,
    /// The server's certificate and its key.
    Certificate,
}

/// What became of a reload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ReloadResult {
    /// What was read is served from now on.
    Done,
    /// What was read is wrong; what was there stays.
    Refused,
}

/// Why a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Closed {
    /// The client was done.
    Done,
    /// It was old enough to be sent to another server.
    Age,
    /// No call came for long.
    Idle,
    /// It made room for another connection.
    Evicted,
    /// The client did not read its answers.
    Stalled,
    /// The TLS handshake or the first bytes did not come, or were wrong.
    Handshake,
    /// The server stopped.
    Drain,
    /// The network failed, or the client broke the protocol.
    Error,
}

const METHODS: usize = Method::VARIANTS.len();
/// OK to UNAUTHENTICATED.
const CODES: usize = 17;

/// The metrics of a server, from its start to its end. Shared behind an [`Arc`].
#[derive(Debug)]
pub struct Metrics {
    series: Arc<Series>,
    registry: Registry,
}

/// Every value, as [`exposition`] prints it.
#[derive(Debug, Default)]
struct Series {
    durations: [Histogram; METHODS],
    /// Calls that failed before a language was chosen.
    unserved: Arc<Language>,
    /// Those of languages and protocols that a reload took away stay: a counter that vanishes looks like a restart.
    languages: Mutex<BTreeMap<String, Arc<Language>>>,
    unknown_codes: Mutex<BTreeMap<String, Arc<AtomicU64>>>,
    reloads: [[AtomicU64; ReloadResult::VARIANTS.len()]; What::VARIANTS.len()],
    opened: AtomicU64,
    closed: [AtomicU64; Closed::VARIANTS.len()],
    data: Mutex<Option<Data>>,
}

/// What is counted for each served language.
#[derive(Debug, Default)]
struct Language {
    calls: [[AtomicU64; CODES]; METHODS],
    not_available: AtomicU64,
    fell_back: AtomicU64,
}

/// The data that is served.
#[derive(Debug)]
struct Data {
    codes: Vec<(String, u64)>,
    languages: u64,
    taken: SystemTime,
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl Metrics {
    /// Everything at zero.
    pub fn new() -> Self {
        let series = Arc::new(Series::default());
        let mut registry = Registry::default();
        registry.register_collector(Box::new(Arc::clone(&series)));
        Self { series, registry }
    }

    /// Counts calls that are served from one generation of the data: `languages` in the order by which
    /// [`Calls::record`] names them, and its `protocols`.
    pub fn calls(&self, languages: &[&str], protocols: &[&str]) -> Calls {
        let mut known = lock(&self.series.languages);
        let languages =
            languages.iter().map(|&language| Arc::clone(known.entry(language.to_owned()).or_default())).collect();
        let mut known = lock(&self.series.unknown_codes);
        let protocols = protocols
            .iter()
            .map(|&protocol| (protocol.into(), Arc::clone(known.entry(protocol.to_owned()).or_default())))
            .collect();
        Calls { series: Arc::clone(&self.series), languages, protocols }
    }

    /// Counts a reload. One that is [`ReloadResult::Done`] for [`What::Data`] brings new data: see [`Metrics::data`].
    pub fn reloaded(&self, what: What, result: ReloadResult) {
        self.series.reloads[what as usize][result as usize].fetch_add(1, Relaxed);
    }

    /// States what is served from now on, the first data included: the number of codes of each protocol, and of
    /// languages. What was stated before is gone.
    pub fn data<'a>(&self, codes: impl IntoIterator<Item = (&'a str, usize)>, languages: usize) {
        let codes = codes.into_iter().map(|(protocol, codes)| (protocol.to_owned(), codes as u64)).collect();
        *lock(&self.series.data) = Some(Data { codes, languages: languages as u64, taken: SystemTime::now() });
    }

    /// Counts a connection that was accepted. It is open until [`Metrics::connection_closed`].
    pub fn connection_opened(&self) {
        self.series.opened.fetch_add(1, Relaxed);
    }

    /// Counts the end of a connection.
    pub fn connection_closed(&self, reason: Closed) {
        self.series.closed[reason as usize].fetch_add(1, Relaxed);
    }

    /// All of it in the text format of OpenMetrics 1.0, whose type is [`CONTENT_TYPE`].
    pub fn render(&self) -> String {
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("a String takes all that is written");
        text
    }
}

/// Counts the calls of one generation of the data.
#[derive(Clone, Debug)]
pub struct Calls {
    series: Arc<Series>,
    languages: Vec<Arc<Language>>,
    protocols: Vec<(Box<str>, Arc<AtomicU64>)>,
}

impl Calls {
    /// Counts a call and its duration. `language` is the index of the language that was served; none, if the call
    /// failed before one was chosen.
    pub fn record(&self, method: Method, language: Option<usize>, code: Code, elapsed: Duration) {
        let language = language.and_then(|index| self.languages.get(index)).unwrap_or(&self.series.unserved);
        language.calls[method as usize][code as usize].fetch_add(1, Relaxed);
        self.series.durations[method as usize].observe(elapsed);
    }

    /// Counts a caller who asked for languages that are not there, and was served another.
    pub fn language_not_available(&self, served: usize) {
        if let Some(language) = self.languages.get(served) {
            language.not_available.fetch_add(1, Relaxed);
        }
    }

    /// Counts an answer in which another language stood in for texts that the served one lacks.
    pub fn messages_fell_back(&self, served: usize) {
        if let Some(language) = self.languages.get(served) {
            language.fell_back.fetch_add(1, Relaxed);
        }
    }

    /// Counts a code that was asked for and that the catalog has not. Other words than the catalog's protocols are not
    /// counted: callers choose those.
    pub fn unknown_code(&self, protocol: &str) {
        if let Some((_, count)) = self.protocols.iter().find(|(known, _)| **known == *protocol) {
            count.fetch_add(1, Relaxed);
        }
    }
}

/// Nothing panics while it holds one of these locks, and counts would be right if it did.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
