//! The answers to a stream of messages.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep};
use tokio_stream::Stream;
use tonic::{Code, Status, Streaming};
use transport::OpenCall;
use transport::grpc::Limits;

use super::generation::Generation;
use super::record::{Record, guarded, internal};
use super::work::{Work, elsewhere};

/// Answers one message of a stream; its second argument is the list of `accept-language`.
pub(super) type ItemHandler<R, A> = fn(&Generation, &str, R) -> A;

/// Answers each message of a call, in their order.
pub(super) struct Answers<R, A> {
    messages: Streaming<R>,
    call: Arc<OpenCall>,
    record: Record,
    accepted: Arc<str>,
    handler: ItemHandler<R, A>,
    /// A long piece of work under way.
    working: Option<Pin<Box<dyn Future<Output = Option<A>> + Send>>>,
    /// The time by which the next message has to come.
    deadline: Pin<Box<Sleep>>,
    /// Set while a message has begun to come.
    is_within_message: bool,
    max_silence: Duration,
    message_timeout: Duration,
    is_over: bool,
}

impl<R, A> Answers<R, A> {
    pub(super) fn new(
        messages: Streaming<R>,
        call: Arc<OpenCall>,
        record: Record,
        accepted: String,
        limits: Limits,
        handler: ItemHandler<R, A>,
    ) -> Self {
        Self {
            messages,
            call,
            record,
            accepted: accepted.into(),
            handler,
            working: None,
            deadline: Box::pin(sleep(limits.max_silence)),
            is_within_message: false,
            max_silence: limits.max_silence,
            message_timeout: limits.message_timeout,
            is_over: false,
        }
    }

    /// Ends the call with a status.
    fn fail(&mut self, status: Status) -> Poll<Option<Result<A, Status>>> {
        self.is_over = true;
        self.record.code = status.code();
        Poll::Ready(Some(Err(status)))
    }

    /// Passes an answer on.
    fn pass(&mut self, answer: Option<A>) -> Poll<Option<Result<A, Status>>> {
        match answer {
            Some(answer) => Poll::Ready(Some(Ok(answer))),
            None => self.fail(internal()),
        }
    }

    /// Ready when the next message has not come in time: neither its beginning nor, once begun, its end.
    fn poll_lateness(&mut self, cx: &mut Context<'_>) -> Poll<&'static str> {
        if self.call.unfinished() > 0 && !self.is_within_message {
            self.is_within_message = true;
            let end = Instant::now() + self.message_timeout;
            if end < self.deadline.deadline() {
                self.deadline.as_mut().reset(end);
            }
        }
        ready!(self.deadline.as_mut().poll(cx));
        Poll::Ready(if self.is_within_message { "a message did not come in time" } else { "nothing came for too long" })
    }
}

impl<R, A> Stream for Answers<R, A>
where
    R: Work + Send + 'static,
    A: Send + 'static,
{
    type Item = Result<A, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Some(work) = &mut this.working {
            let answer = ready!(work.as_mut().poll(cx));
            this.working = None;
            return this.pass(answer);
        }
        if this.is_over {
            return Poll::Ready(None);
        }
        let request = match Pin::new(&mut this.messages).poll_next(cx) {
            Poll::Ready(Some(Ok(request))) => request,
            Poll::Ready(Some(Err(refused))) => return this.fail(refused),
            Poll::Ready(None) => {
                this.is_over = true;
                this.record.code = Code::Ok;
                return Poll::Ready(None);
            }
            Poll::Pending => {
                let late = ready!(this.poll_lateness(cx));
                return this.fail(Status::deadline_exceeded(late));
            }
        };
        this.is_within_message = false;
        this.deadline.as_mut().reset(Instant::now() + this.max_silence);
        let (generation, accepted) = (Arc::clone(&this.record.generation), Arc::clone(&this.accepted));
        let (span, handler) = (this.record.span.clone(), this.handler);
        let is_long = request.is_long();
        let answer = move || {
            let _entered = span.enter();
            guarded(|| handler(&generation, &accepted, request))
        };
        if is_long {
            let call = Arc::clone(&this.call);
            this.working = Some(Box::pin(async move { elsewhere(&call, answer).await.flatten() }));
            return self.poll_next(cx);
        }
        this.call.give_back();
        let answer = answer();
        this.pass(answer)
    }
}
