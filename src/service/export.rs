//! A book as a stream.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio_stream::Stream;
use tonic::{Code, Status};
use transport::OpenCall;

use super::book;
use super::record::{Record, Wish, guarded, internal};
use super::work::elsewhere;
use crate::proto::ExportBookResponse;

/// The parts that are made at once: about a millisecond's work.
const AT_ONCE: usize = 32;

/// Parts that are being made; `None` if that panics.
type Working = Pin<Box<dyn Future<Output = Option<Vec<ExportBookResponse>>> + Send>>;

/// The parts of a book, made as the client takes them.
pub(super) struct Export {
    wish: Wish,
    call: Arc<OpenCall>,
    record: Record,
    /// How many parts have been made.
    made: usize,
    ready: VecDeque<ExportBookResponse>,
    /// Parts under way.
    working: Option<Working>,
    is_over: bool,
}

impl Export {
    pub(super) fn new(wish: Wish, call: Arc<OpenCall>, record: Record) -> Self {
        Self { wish, call, record, made: 0, ready: VecDeque::new(), working: None, is_over: false }
    }

    /// Begins to make the next parts.
    fn work(&self) -> Working {
        let (generation, call) = (Arc::clone(&self.record.generation), Arc::clone(&self.call));
        let (language, style, from) = (self.wish.language, self.wish.style, self.made);
        let span = self.record.span.clone();
        let parts = move || {
            let _entered = span.enter();
            let texts = &generation.codebook.texts;
            let words = texts.words(&texts.languages().list()[language], style);
            guarded(|| book::parts(&generation.codebook, &words, from, AT_ONCE))
        };
        Box::pin(async move { elsewhere(&call, parts).await.flatten() })
    }
}

impl Stream for Export {
    type Item = Result<ExportBookResponse, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(part) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(part)));
            }
            if self.is_over {
                return Poll::Ready(None);
            }
            if self.working.is_none() {
                self.working = Some(self.work());
            }
            let Some(working) = &mut self.working else { continue };
            let parts = ready!(working.as_mut().poll(cx));
            self.working = None;
            let Some(mut parts) = parts else {
                self.is_over = true;
                self.record.code = Code::Internal;
                return Poll::Ready(Some(Err(internal())));
            };
            if self.made == 0
                && let Some(head) = parts.first_mut()
            {
                head.asked_language_code = std::mem::take(&mut self.wish.missed);
            }
            if parts.len() < AT_ONCE {
                self.is_over = true;
                self.record.code = Code::Ok;
            }
            self.made += parts.len();
            self.ready = parts.into();
        }
    }
}
