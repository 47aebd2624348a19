//! Log lines.

use std::fmt;

use opentelemetry::trace::get_active_span;
use tracing::{Event, Subscriber};
use tracing_subscriber::filter::{EnvFilter, FilterExt as _, LevelFilter, filter_fn};
use tracing_subscriber::fmt::format::{Format, Json, JsonFields, Writer, format};
use tracing_subscriber::fmt::{self as lines, FmtContext, FormatEvent, FormatFields, MakeWriter};
use tracing_subscriber::layer::Layer;
use tracing_subscriber::registry::{LookupSpan, Registry};

use super::{LogFormat, TelemetryError, call};

/// Writes events that pass `filter` to `writer`, in colour if `ansi` is set and the format supports it.
pub(super) fn layer<W>(
    filter: &str,
    log_format: LogFormat,
    ansi: bool,
    writer: W,
) -> Result<Box<dyn Layer<Registry> + Send + Sync>, TelemetryError>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    // Call spans are for the collector: a log line needs only their trace id.
    let no_calls = filter_fn(|metadata| metadata.target() != call::TARGET);
    // Without a level of its own it would remove the other filter's hint, and every span of h2 would be evaluated.
    let filter = EnvFilter::try_new(filter)?.and(no_calls.with_max_level_hint(LevelFilter::TRACE));
    let layer = lines::layer().with_ansi(ansi).with_writer(writer);
    Ok(match log_format {
        LogFormat::Text => layer.with_filter(filter).boxed(),
        LogFormat::Json => {
            let json = format().json().flatten_event(true).with_current_span(false).with_span_list(false);
            layer.fmt_fields(JsonFields::new()).event_format(WithTrace(json)).with_filter(filter).boxed()
        }
    })
}

/// JSON lines that name the trace and the span in which they were written, as OpenTelemetry names those fields.
struct WithTrace(Format<Json>);

impl<S, N> FormatEvent<S, N> for WithTrace
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, context: &FmtContext<'_, S, N>, mut writer: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let trace = get_active_span(|span| {
            let context = span.span_context();
            context.is_valid().then(|| (context.trace_id(), context.span_id()))
        });
        let Some((trace, span)) = trace else {
            return self.0.format_event(context, writer, event);
        };
        let mut line = String::new();
        self.0.format_event(context, Writer::new(&mut line), event)?;
        let object = line.trim_end().strip_suffix('}').ok_or(fmt::Error)?;
        writeln!(writer, r#"{object},"trace_id":"{trace}","span_id":"{span}"}}"#)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::layer;
    use crate::telemetry::LogFormat;
    use crate::telemetry::call::tests::traced;
    use std::io;
    use std::sync::{Arc, Mutex, PoisonError};
    use tracing_subscriber::fmt::MakeWriter;

    /// A log in memory.
    #[derive(Clone, Default)]
    pub(in crate::telemetry) struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Lines {
        pub(in crate::telemetry) fn text(&self) -> String {
            let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
            String::from_utf8(bytes).expect("UTF-8")
        }
    }

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl MakeWriter<'_> for Lines {
        type Writer = Self;

        fn make_writer(&self) -> Self {
            self.clone()
        }
    }

    /// The log of one event within a call and one outside of any.
    fn logged(filter: &str, format: LogFormat) -> String {
        let lines = Lines::default();
        let log = layer(filter, format, false, lines.clone()).expect("a filter");
        traced(log, |span| {
            span.in_scope(|| tracing::warn!(codes = 3, "said \"within\"\n"));
            tracing::info!("said outside");
        });
        lines.text()
    }

    #[test]
    fn json_lines_are_json_and_name_the_trace() {
        let text = logged("info", LogFormat::Json);
        let lines: Vec<serde_json::Value> =
            text.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
        let [within, outside] = &lines[..] else { panic!("two lines: {text}") };
        assert_eq!(within["message"], "said \"within\"\n");
        assert_eq!(within["level"], "WARN");
        assert_eq!(within["codes"], 3);
        assert_eq!(within["trace_id"], "0af7651916cd43dd8448eb211c80319c");
        assert_eq!(within["span_id"].as_str().map(str::len), Some(16));
        assert_eq!(outside["message"], "said outside");
        assert!(outside.get("trace_id").is_none(), "{outside}");
    }

    #[test]
    fn text_lines_are_not_crowded_by_the_span_of_their_call() {
        let text = logged("trace", LogFormat::Text);
        assert!(text.contains("WARN") && text.contains("codes=3"), "{text}");
        assert!(!text.contains("rpc.") && !text.contains("0af7651916cd43dd8448eb211c80319c"), "{text}");
    }

    #[test]
    fn a_log_that_is_off_does_not_end_the_trace() {
        let text = logged("warn", LogFormat::Json);
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(text.contains("0af7651916cd43dd8448eb211c80319c"), "{text}");
    }

    #[test]
    fn a_malformed_filter_is_refused() {
        assert!(layer("codebook=nonsense=1", LogFormat::Text, false, io::sink).is_err());
    }
}
