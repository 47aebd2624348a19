//! Metrics, the admin listener, the export of traces and the dashboard, each on its own.

mod admin;
mod dashboard;
mod metrics;
mod support;
mod traces;
