//! The server's counters, for Prometheus.
//!
//! Labels are words of the API and of the data, never a caller's, so that the number of series is bounded.
//! A call costs a few atomic operations: no lock, no allocation, no search by text. Counters survive a reload of the
//! data.

mod exposition;
mod histogram;
mod series;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, SystemTime};

use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use tonic::Code;
use transport::{CloseReason, ConnectionObserver};

use crate::api::Method;
use series::{LanguageCounts, STATUSES, Series, ServedData, lock};
pub use series::{PageKind, ReloadResult, ReloadTarget};

/// The content type of [`Metrics::render`].
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The metrics of a server, from its start to its end. Shared behind an [`Arc`].
#[derive(Debug)]
pub struct Metrics {
    series: Arc<Series>,
    registry: Registry,
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}

impl Metrics {
    /// Starts every counter at zero.
    pub fn new() -> Self {
        let series = Arc::new(Series::default());
        let mut registry = Registry::default();
        registry.register_collector(Box::new(Arc::clone(&series)));
        Self { series, registry }
    }

    /// Counters for one generation of the data: its `languages`, in the order by which [`Calls::record`] names them, and
    /// its `protocols`.
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

    /// Counts a reload. One that is [`ReloadResult::Done`] for [`ReloadTarget::Data`] brings new data: see [`Metrics::data`].
    pub fn reloaded(&self, target: ReloadTarget, result: ReloadResult) {
        self.series.reloads[target as usize][result as usize].fetch_add(1, Relaxed);
    }

    /// States the data that is served from now on: the number of codes of each protocol, and of languages. It replaces
    /// the statement before.
    pub fn data<'a>(&self, codes: impl IntoIterator<Item = (&'a str, usize)>, languages: usize) {
        let codes = codes.into_iter().map(|(protocol, codes)| (protocol.to_owned(), codes as u64)).collect();
        *lock(&self.series.data) = Some(ServedData { codes, languages: languages as u64, taken: SystemTime::now() });
    }

    /// Renders all counters in the text format of OpenMetrics 1.0, whose type is [`CONTENT_TYPE`].
    pub fn render(&self) -> String {
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("a String takes all that is written");
        text
    }
}

impl ConnectionObserver for Metrics {
    fn connection_opened(&self) {
        self.series.opened.fetch_add(1, Relaxed);
    }

    fn connection_closed(&self, reason: CloseReason) {
        self.series.closed[reason as usize].fetch_add(1, Relaxed);
    }
}

/// Counts the calls of one generation of the data.
#[derive(Clone, Debug)]
pub struct Calls {
    series: Arc<Series>,
    languages: Vec<Arc<LanguageCounts>>,
    protocols: Vec<(Box<str>, Arc<AtomicU64>)>,
}

impl Calls {
    /// Counts a call and its duration. `language` is the index of the language that was served, `None` if the call failed
    /// before one was chosen.
    pub fn record(&self, method: Method, language: Option<usize>, code: Code, elapsed: Duration) {
        let language = language.and_then(|index| self.languages.get(index)).unwrap_or(&self.series.unserved);
        language.calls[method as usize][code as usize].fetch_add(1, Relaxed);
        self.series.durations[method as usize].observe(elapsed);
    }

    /// Counts a page, in the language with this index, and the time that it took.
    pub fn page(&self, page: PageKind, language: Option<usize>, status: u16, elapsed: Duration) {
        let language = language.and_then(|index| self.languages.get(index)).unwrap_or(&self.series.unserved);
        if let Some(at) = STATUSES.iter().position(|known| *known == status) {
            language.pages[page as usize][at].fetch_add(1, Relaxed);
        }
        self.series.page_durations[page as usize].observe(elapsed);
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
