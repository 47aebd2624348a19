//! The vocabulary of these tests.

use std::collections::BTreeSet;
use std::time::Duration;

use codebook::api::Method;
use codebook::metrics::{Calls, Metrics, PageKind, ReloadResult, ReloadTarget};
use tonic::Code;
use transport::{CloseReason, ConnectionObserver};

pub const LANGUAGES: [&str; 3] = ["en", "ar", "pt-BR"];
pub const PROTOCOLS: [&str; 2] = ["smtp", "http"];

/// Something of everything.
pub fn used() -> (Metrics, Calls) {
    let metrics = Metrics::new();
    metrics.data([("smtp", 30), ("http", 60)], LANGUAGES.len());
    let calls = metrics.calls(&LANGUAGES, &PROTOCOLS);
    calls.record(Method::GetCode, Some(1), Code::Ok, Duration::from_micros(30));
    calls.record(Method::GetCode, None, Code::Cancelled, Duration::from_secs(10));
    calls.page(PageKind::Code, Some(1), 200, Duration::from_micros(30));
    calls.language_not_available(0);
    calls.messages_fell_back(2);
    calls.unknown_code("smtp");
    metrics.reloaded(ReloadTarget::Data, ReloadResult::Refused);
    metrics.connection_opened();
    metrics.connection_opened();
    metrics.connection_closed(CloseReason::Idle);
    (metrics, calls)
}

/// The lines of samples.
pub fn samples(text: &str) -> BTreeSet<&str> {
    text.lines().filter(|line| !line.starts_with('#')).collect()
}

/// The value of a series, if it is there.
pub fn value(text: &str, series: &str) -> Option<f64> {
    let rest = text.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '))?;
    Some(rest.parse().expect("a number"))
}
