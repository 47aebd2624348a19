//! The names of the metrics and their help.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::SystemTime;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeLabelSet, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::registry::Unit;
use strum::VariantArray;
use tonic::Code;
use transport::CloseReason;

use super::histogram::Histogram;
use super::series::{PageKind, ReloadResult, ReloadTarget, STATUSES, Series, ServedData, lock};
use crate::api::Method;

impl Collector for Series {
    fn encode(&self, mut encoder: DescriptorEncoder) -> fmt::Result {
        self.build(&mut encoder)?;
        self.calls(&mut encoder)?;
        self.durations(&mut encoder)?;
        self.pages(&mut encoder)?;
        self.fallbacks(&mut encoder)?;
        self.unknown_codes(&mut encoder)?;
        self.reloads(&mut encoder)?;
        self.connections(&mut encoder)?;
        if let Some(data) = &*lock(&self.data) {
            data.encode(&mut encoder)?;
        }
        Ok(())
    }
}

impl Series {
    fn build(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        encoder
            .encode_descriptor("codebook_build", "The program that runs.", None, MetricType::Info)?
            .encode_info(&[("version", env!("CARGO_PKG_VERSION"))])
    }

    /// Encodes only combinations that were met: all of them would be thousands of zeros.
    fn calls(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        let help = "Calls by method, gRPC status code and served language (none if the call failed before).";
        let mut calls = encoder.encode_descriptor("codebook_calls", help, None, MetricType::Counter)?;
        let languages = lock(&self.languages);
        let served = languages.iter().map(|(language, counts)| (language.as_str(), counts));
        for (language, counts) in std::iter::once(("", &self.unserved)).chain(served) {
            for (method, counts) in Method::VARIANTS.iter().zip(&counts.calls) {
                for (code, count) in counts.iter().enumerate().filter(|(_, count)| count.load(Relaxed) > 0) {
                    let code = code_name(Code::from_i32(code as i32));
                    counter(&mut calls, &[("method", method.name()), ("code", code), ("language", language)], count)?;
                }
            }
        }
        Ok(())
    }

    fn durations(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        let help = "From a call's arrival to its answer.";
        let name = "codebook_call_duration";
        let mut durations = encoder.encode_descriptor(name, help, Some(&Unit::Seconds), MetricType::Histogram)?;
        for (method, histogram) in Method::VARIANTS.iter().zip(&self.durations) {
            encode_met(&mut durations, ("method", method.name()), histogram)?;
        }
        Ok(())
    }

    /// Encodes what was met, as for calls.
    fn pages(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        let help = "Pages by kind, HTTP status and language (none for files).";
        let mut pages = encoder.encode_descriptor("codebook_pages", help, None, MetricType::Counter)?;
        let languages = lock(&self.languages);
        let served = languages.iter().map(|(language, counts)| (language.as_str(), counts));
        for (language, counts) in std::iter::once(("", &self.unserved)).chain(served) {
            for (&page, counts) in PageKind::VARIANTS.iter().zip(&counts.pages) {
                for (status, count) in STATUSES.iter().zip(counts).filter(|(_, count)| count.load(Relaxed) > 0) {
                    let status = status.to_string();
                    let labels = [("page", <&str>::from(page)), ("status", &status), ("language", language)];
                    counter(&mut pages, &labels, count)?;
                }
            }
        }
        let help = "From the arrival of a request for a page to its answer.";
        let name = "codebook_page_duration";
        let mut durations = encoder.encode_descriptor(name, help, Some(&Unit::Seconds), MetricType::Histogram)?;
        for (&page, histogram) in PageKind::VARIANTS.iter().zip(&self.page_durations) {
            encode_met(&mut durations, ("page", <&str>::from(page)), histogram)?;
        }
        Ok(())
    }

    fn fallbacks(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        let help = "Answers in another language than the first that was asked for (language), or in one that lacks texts (message).";
        let mut fallbacks =
            encoder.encode_descriptor("codebook_language_fallbacks", help, None, MetricType::Counter)?;
        for (language, counts) in &*lock(&self.languages) {
            for (kind, count) in [("language", &counts.not_available), ("message", &counts.fell_back)] {
                counter(&mut fallbacks, &[("kind", kind), ("language", language)], count)?;
            }
        }
        Ok(())
    }

    fn unknown_codes(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        let help = "Codes that were asked for and that the catalog has not.";
        let mut unknown = encoder.encode_descriptor("codebook_unknown_codes", help, None, MetricType::Counter)?;
        for (protocol, count) in &*lock(&self.unknown_codes) {
            counter(&mut unknown, &[("protocol", protocol.as_str())], count)?;
        }
        Ok(())
    }

    fn reloads(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        let help = "Attempts to load data or certificates anew.";
        let mut reloads = encoder.encode_descriptor("codebook_reloads", help, None, MetricType::Counter)?;
        for (&target, counts) in ReloadTarget::VARIANTS.iter().zip(&self.reloads) {
            for (&result, count) in ReloadResult::VARIANTS.iter().zip(counts) {
                counter(&mut reloads, &[("what", <&str>::from(target)), ("result", result.into())], count)?;
            }
        }
        Ok(())
    }

    fn connections(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        // Closed ones are read first: each of them was opened before, so that no more are closed than opened.
        let counts: Vec<u64> = self.closed.iter().map(|count| count.load(Relaxed)).collect();
        let opened = self.opened.load(Relaxed);
        let open = opened.saturating_sub(counts.iter().sum());
        encoder
            .encode_descriptor("codebook_connections_open", "Connections that are open.", None, MetricType::Gauge)?
            .encode_gauge(&open)?;
        encoder
            .encode_descriptor("codebook_connections", "Connections accepted.", None, MetricType::Counter)?
            .encode_counter::<NoLabelSet, _, u64>(&opened, None)?;
        let help = "Connections that ended, by reason.";
        let mut closed = encoder.encode_descriptor("codebook_connections_closed", help, None, MetricType::Counter)?;
        for (&reason, count) in CloseReason::VARIANTS.iter().zip(&counts) {
            closed
                .encode_family(&[("reason", <&str>::from(reason))])?
                .encode_counter::<NoLabelSet, _, u64>(count, None)?;
        }
        Ok(())
    }
}

impl ServedData {
    fn encode(&self, encoder: &mut DescriptorEncoder) -> fmt::Result {
        let mut codes =
            encoder.encode_descriptor("codebook_codes", "Codes in the catalog.", None, MetricType::Gauge)?;
        for (protocol, count) in &self.codes {
            codes.encode_family(&[("protocol", protocol.as_str())])?.encode_gauge(count)?;
        }
        encoder
            .encode_descriptor("codebook_languages", "Languages that are served.", None, MetricType::Gauge)?
            .encode_gauge(&self.languages)?;
        // A clock before 1970 is no reason to fail.
        let taken = self.taken.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let help = "When the data that is served was taken, in Unix time.";
        let name = "codebook_data_loaded_timestamp";
        encoder
            .encode_descriptor(name, help, Some(&Unit::Seconds), MetricType::Gauge)?
            .encode_gauge(&taken.as_secs_f64())
    }
}

fn counter(encoder: &mut MetricEncoder, labels: &impl EncodeLabelSet, count: &AtomicU64) -> fmt::Result {
    encoder.encode_family(labels)?.encode_counter::<NoLabelSet, _, u64>(&count.load(Relaxed), None)
}

/// The name of a status code in the gRPC specification.
fn code_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}

/// Encodes the durations with a label, if there are any.
fn encode_met(durations: &mut MetricEncoder<'_>, label: (&str, &str), histogram: &Histogram) -> fmt::Result {
    let snapshot = histogram.snapshot();
    if snapshot.count == 0 {
        return Ok(());
    }
    let labels = [label];
    let mut family = durations.encode_family(&labels)?;
    family.encode_histogram::<NoLabelSet>(snapshot.sum, snapshot.count, &snapshot.buckets, None)
}
