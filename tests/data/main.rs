//! Facts and words as files: what is read from them, what is refused, and what is laid over them.

mod compiled;
mod gate;
mod ids;
mod overlays;
mod protocols;
mod protocols_refused;
