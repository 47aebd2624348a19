//! What the fuzz targets share: how an input is read, and seeds, which are made of the project's own examples.
//!
//! * [`seeds`]: writes the seeds of a target before its run.
//! * [`replies`]: seeds of `explain`.
//! * [`overlay`]: input and seeds of `overlay`.
//! * [`client`], [`frames`]: input and seeds of `frames`.

pub mod client;
pub mod frames;
pub mod overlay;
pub mod replies;
pub mod seeds;

/// Overlays of several files, from the tests.
#[path = "../../tests/data/overlays/support.rs"]
pub mod examples;
