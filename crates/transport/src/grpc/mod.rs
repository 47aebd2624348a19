//! gRPC over HTTP/2 (PROTOCOL-HTTP2.md in the gRPC repository): a call's head and messages, and its answer.
//!
//! tonic decodes and bounds messages. Its generated server is left out: it frames and copies every answer anew, and
//! cannot send one that is compressed already.

mod body;
pub mod frame;
mod head;
mod limits;
mod metered;

pub use body::ResponseBody;
pub use frame::Framed;
pub use head::CallHead;
pub use limits::Limits;
pub use metered::{MeteredBody, MeteredStream};
