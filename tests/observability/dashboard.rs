//! The Grafana dashboard and the metrics belong together.

use std::collections::BTreeSet;

use regex::Regex;
use serde_json::Value;

use super::support::{samples, used};

/// The dashboard as it is imported.
fn dashboard() -> Value {
    serde_json::from_str(include_str!("../../deploy/grafana/codebook.json")).expect("JSON")
}

/// Every string in a JSON value.
fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_dashboard_asks_for_the_metrics_that_there_are() {
    let dashboard = dashboard();
    let name = Regex::new("codebook_[a-z_]+").expect("a pattern");
    let asked: BTreeSet<&str> =
        strings(&dashboard).into_iter().flat_map(|text| name.find_iter(text)).map(|found| found.as_str()).collect();
    let (metrics, _) = used();
    let text = metrics.render();
    let rendered: BTreeSet<&str> =
        samples(&text).into_iter().filter_map(|line| line.split(['{', ' ']).next()).collect();
    assert_eq!(asked, rendered, "asked for, and rendered");
}

#[test]
fn the_dashboards_panels_stand_beside_each_other() {
    let dashboard = dashboard();
    let panels = dashboard["panels"].as_array().expect("panels");
    let ids: BTreeSet<_> = panels.iter().map(|panel| panel["id"].as_u64().expect("an id")).collect();
    assert_eq!(ids.len(), panels.len());
    let mut taken = BTreeSet::new();
    for panel in panels {
        let [x, y, w, h] = ["x", "y", "w", "h"].map(|side| panel["gridPos"][side].as_u64().expect("a number"));
        assert!(x + w <= 24, "{}", panel["title"]);
        for cell in (x..x + w).flat_map(|x| (y..y + h).map(move |y| (x, y))) {
            assert!(taken.insert(cell), "{} covers another", panel["title"]);
        }
    }
}
