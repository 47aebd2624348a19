//! The readers of what strangers send and operators write, each with what is ordinary for it.

mod calls;
mod certificates;
mod explain;
mod ids;
mod overlays;

pub use calls::{Queries, Statuses};
pub use certificates::Certificates;
pub use explain::Explain;
pub use ids::{Batches, LanguageLists, SingleIds};
pub use overlays::{Folder, Kind, Overlays};

use crate::shapes::Shape;

/// Reads inputs of a kind.
pub trait Reader {
    /// An input.
    type Input;

    /// The name, for people.
    fn name(&self) -> String;

    /// What sizes are counted in.
    fn unit(&self) -> &'static str;

    /// The sizes that are measured, each twice the one before.
    fn sizes(&self) -> [usize; 3];

    /// The shapes of inputs that are tried.
    fn shapes(&self) -> Vec<Shape<Self::Input>>;

    /// An ordinary input of a size.
    fn ordinary(&self, size: usize) -> Self::Input;

    /// An input of almost no size, whose cost is taken off that of every other.
    fn least(&self) -> Option<Self::Input> {
        None
    }

    /// Reads an input.
    fn read(&self, input: &Self::Input);
}
