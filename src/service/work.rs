//! Long pieces of work, which are not done where connections are served: every other call of a worker would wait for
//! their end.

use prost::Message as _;
use tokio::task::JoinSet;
use transport::OpenCall;

use crate::proto::{
    BatchExplainReplyRequest, BatchGetCodesRequest, CompareCodesRequest, ExplainReplyRequest, GetCodeRequest,
    ListCodesRequest, ListLanguagesRequest, ListPairsRequest, ListProtocolsRequest, LocalizeStatusRequest,
    SearchCodesRequest,
};

/// A request, by the work that it makes.
pub(super) trait Work {
    /// Estimates if answering it may take longer than a millisecond or so.
    fn is_long(&self) -> bool;
}

/// A text is read at 100 to 200 ns a byte, and an unusual one at up to twice that (BENCHMARKS.md).
impl Work for ExplainReplyRequest {
    fn is_long(&self) -> bool {
        const LONG: usize = 4 * 1024;
        self.bytes().len() > LONG
    }
}

impl Work for BatchExplainReplyRequest {
    fn is_long(&self) -> bool {
        self.reply.as_ref().is_some_and(Work::is_long)
    }
}

/// A code takes up to a tenth of a millisecond, as a stand-in or with suggestions.
impl Work for BatchGetCodesRequest {
    fn is_long(&self) -> bool {
        const LONG: usize = 10;
        self.ids.len() > LONG
    }
}

/// The size of a page is bounded, and so is the work for one.
impl Work for ListCodesRequest {
    fn is_long(&self) -> bool {
        const LONG: i32 = 50;
        self.page_size > LONG
    }
}

/// As that of a list of codes.
impl Work for ListPairsRequest {
    fn is_long(&self) -> bool {
        const LONG: i32 = 50;
        self.page_size > LONG
    }
}

/// To repair misspelt words takes most of it, and one may be as dear as many; a number has none.
impl Work for SearchCodesRequest {
    fn is_long(&self) -> bool {
        self.query.contains(char::is_alphabetic)
    }
}

/// Its details are read and written again.
impl Work for LocalizeStatusRequest {
    fn is_long(&self) -> bool {
        const LONG: usize = 16 * 1024;
        self.encoded_len() > LONG
    }
}

macro_rules! short {
    ($($request:ty),+ $(,)?) => {
        $(impl Work for $request {
            fn is_long(&self) -> bool {
                false
            }
        })+
    };
}

short!(GetCodeRequest, CompareCodesRequest, ListProtocolsRequest, ListLanguagesRequest);

/// Does a long piece of work of a call on another thread: one of a connection at a time, and none while the client has
/// yet to take large answers from before. Returns `None` if it panics. It is given up, if it has not begun, when this is
/// dropped.
pub(crate) async fn elsewhere<T: Send + 'static>(
    call: &OpenCall,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let done = held_elsewhere(call, work).await;
    call.give_back();
    done
}

/// Like [`elsewhere`], where what the call holds is still needed after the work.
pub(super) async fn held_elsewhere<T: Send + 'static>(
    call: &OpenCall,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let turn = call.turn().await;
    call.room().await;
    let mut task = JoinSet::new();
    task.spawn_blocking(move || {
        let _turn = turn;
        work()
    });
    task.join_next().await?.ok()
}
