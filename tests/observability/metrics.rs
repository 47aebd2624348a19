//! What is counted, and how it is shown.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use codebook::api::Method;
use codebook::metrics::Metrics;
use regex::Regex;
use strum::VariantArray;
use tonic::Code;

use super::support::{LANGUAGES, PROTOCOLS, samples, used, value};

/// Every metric, by its name in queries, and its type.
const METRICS: [(&str, &str); 14] = [
    ("codebook_calls_total", "counter"),
    ("codebook_call_duration_seconds", "histogram"),
    ("codebook_pages_total", "counter"),
    ("codebook_page_duration_seconds", "histogram"),
    ("codebook_language_fallbacks_total", "counter"),
    ("codebook_unknown_codes_total", "counter"),
    ("codebook_reloads_total", "counter"),
    ("codebook_data_loaded_timestamp_seconds", "gauge"),
    ("codebook_connections_open", "gauge"),
    ("codebook_connections_total", "counter"),
    ("codebook_connections_closed_total", "counter"),
    ("codebook_codes", "gauge"),
    ("codebook_languages", "gauge"),
    ("codebook_build_info", "info"),
];

#[test]
fn every_metric_is_there_with_its_help_and_type() {
    let (metrics, _) = used();
    let text = metrics.render();
    for (name, kind) in METRICS {
        // OpenMetrics declares these without their suffix.
        let family = name.trim_end_matches("_total").trim_end_matches("_info");
        assert!(text.contains(&format!("# HELP {family} ")), "{name}");
        assert!(text.contains(&format!("\n# TYPE {family} {kind}\n")), "{name}");
        let sample = if kind == "histogram" { format!("{name}_bucket") } else { name.to_owned() };
        assert!(
            samples(&text).iter().any(|line| line.split(['{', ' ']).next() == Some(&sample)),
            "{name} has no sample"
        );
    }
}

#[test]
fn what_is_rendered_is_openmetrics() {
    let (metrics, _) = used();
    let text = metrics.render();
    let comment = Regex::new(r"^# (HELP|TYPE|UNIT) (codebook_[a-z_]+) (.+)$").expect("a pattern");
    let sample = Regex::new(r#"^(codebook_[a-z_]+)(\{[a-z_]+="[^"\\]*"(,[a-z_]+="[^"\\]*")*\})? ([0-9.e+-]+)$"#)
        .expect("a pattern");
    let body = text.strip_suffix("# EOF\n").expect("an end");
    let mut families = BTreeSet::new();
    let (mut family, mut suffixes): (String, &[&str]) = (String::new(), &[]);
    for line in body.lines() {
        if let Some(parts) = comment.captures(line) {
            match &parts[1] {
                "HELP" => {
                    assert!(families.insert(parts[2].to_owned()), "{line} comes twice");
                    family = parts[2].to_owned();
                }
                "TYPE" => {
                    assert_eq!(&parts[2], family);
                    suffixes = match &parts[3] {
                        "counter" => &["_total"],
                        "gauge" => &[""],
                        "histogram" => &["_sum", "_count", "_bucket"],
                        "info" => &["_info"],
                        other => panic!("{other}"),
                    };
                }
                _ => assert!(family.ends_with(&parts[3]), "{line}"),
            }
        } else {
            let parts = sample.captures(line).unwrap_or_else(|| panic!("{line}"));
            let suffix = parts[1].strip_prefix(family.as_str()).unwrap_or_else(|| panic!("{line} under {family}"));
            assert!(suffixes.contains(&suffix), "{line}");
            assert!(parts[4].parse::<f64>().is_ok(), "{line}");
        }
    }
    assert_eq!(samples(body).len(), body.lines().filter(|line| !line.starts_with('#')).count(), "no series twice");
}

#[test]
fn calls_are_counted_where_they_belong() {
    let (metrics, calls) = used();
    calls.record(Method::GetCode, Some(1), Code::Ok, Duration::from_micros(300));
    let text = metrics.render();
    for (series, expected) in [
        (r#"codebook_calls_total{method="GetCode",code="OK",language="ar"}"#, 2.0),
        (r#"codebook_calls_total{method="GetCode",code="CANCELLED",language=""}"#, 1.0),
        (r#"codebook_call_duration_seconds_count{method="GetCode"}"#, 3.0),
        (r#"codebook_call_duration_seconds_bucket{le="0.00005",method="GetCode"}"#, 1.0),
        (r#"codebook_call_duration_seconds_bucket{le="1.0",method="GetCode"}"#, 2.0),
        (r#"codebook_call_duration_seconds_bucket{le="+Inf",method="GetCode"}"#, 3.0),
        (r#"codebook_language_fallbacks_total{kind="language",language="en"}"#, 1.0),
        (r#"codebook_language_fallbacks_total{kind="message",language="pt-BR"}"#, 1.0),
        (r#"codebook_unknown_codes_total{protocol="smtp"}"#, 1.0),
        (r#"codebook_unknown_codes_total{protocol="http"}"#, 0.0),
        (r#"codebook_reloads_total{what="data",result="refused"}"#, 1.0),
        (r#"codebook_reloads_total{what="certificate",result="done"}"#, 0.0),
        ("codebook_connections_open", 1.0),
        ("codebook_connections_total", 2.0),
        (r#"codebook_connections_closed_total{reason="idle"}"#, 1.0),
        (r#"codebook_codes{protocol="http"}"#, 60.0),
        ("codebook_languages", 3.0),
    ] {
        assert_eq!(value(&text, series), Some(expected), "{series} in\n{text}");
    }
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970").as_secs_f64();
    let loaded = value(&text, "codebook_data_loaded_timestamp_seconds").expect("a time");
    assert!((now - loaded).abs() < 60.0, "{loaded}");
}

#[test]
fn the_number_of_series_does_not_grow_with_what_callers_send() {
    let (metrics, calls) = used();
    for code in 0..17 {
        for method in Method::VARIANTS {
            calls.record(*method, Some(0), Code::from_i32(code), Duration::ZERO);
        }
    }
    let before = metrics.render();
    for number in 0..1_000 {
        calls.unknown_code(&format!("protocol-{number}"));
        calls.record(Method::GetCode, Some(LANGUAGES.len() + number), Code::Cancelled, Duration::ZERO);
        calls.language_not_available(LANGUAGES.len() + number);
        calls.messages_fell_back(LANGUAGES.len() + number);
        metrics.calls(&LANGUAGES, &PROTOCOLS);
    }
    let after = metrics.render();
    assert_eq!(before.lines().count(), after.lines().count());
    assert_eq!(value(&after, r#"codebook_calls_total{method="GetCode",code="CANCELLED",language=""}"#), Some(1_001.0));
}

#[test]
fn what_was_never_met_is_not_shown() {
    let metrics = Metrics::new();
    metrics.calls(&LANGUAGES, &PROTOCOLS);
    let text = metrics.render();
    assert!(samples(&text).len() < 40, "{text}");
    assert!(!text.contains("codebook_calls_total"), "{text}");
}

#[test]
fn counters_survive_new_data_and_gauges_do_not() {
    let (metrics, before) = used();
    metrics.data([("dns", 24)], 1);
    let after = metrics.calls(&["ar"], &["dns"]);
    after.record(Method::GetCode, Some(0), Code::Ok, Duration::ZERO);
    // A call that began with the data before.
    before.record(Method::GetCode, Some(1), Code::Ok, Duration::ZERO);
    let text = metrics.render();
    assert_eq!(value(&text, r#"codebook_calls_total{method="GetCode",code="OK",language="ar"}"#), Some(3.0));
    assert_eq!(value(&text, r#"codebook_unknown_codes_total{protocol="smtp"}"#), Some(1.0));
    assert_eq!(value(&text, r#"codebook_codes{protocol="dns"}"#), Some(24.0));
    assert_eq!(value(&text, r#"codebook_codes{protocol="smtp"}"#), None, "a protocol that is gone");
    assert_eq!(value(&text, "codebook_languages"), Some(1.0));
}
