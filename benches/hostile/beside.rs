//! What well-behaved clients meet while others keep sending calls whose answers are dear: one with a connection of its
//! own and 50 calls a second, and one that connects anew for each of 5 calls a second.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use bytes::{Buf as _, BufMut as _, Bytes};
use codebook::proto::codebook_service_client::CodebookServiceClient;
use codebook::proto::{
    BatchExplainReplyRequest, BatchGetCodesRequest, CompareCodesRequest, ExplainReplyRequest, GetCodeRequest,
    ListCodesRequest,
};
use fastrand::Rng;
use prost::Message;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use tokio::time::{sleep_until, timeout};
use tonic::client::Grpc;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status};
use tonic_reflection::pb::v1::ServerReflectionRequest;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;

use crate::data;
use crate::server::Server;

/// How long each kind of call is sent.
const SECONDS: u64 = 8;

/// The time in which a well-behaved client has to be answered.
const DEADLINE: Duration = Duration::from_secs(2);

/// Connections that send dear calls, and the calls that each has open at once.
const CONNECTIONS: usize = 4;
const OPEN: usize = 8;

/// The targets: the longest wait of 99 of 100 calls over a connection of one's own, and the share of calls over
/// new connections that are answered.
const P99: Duration = Duration::from_millis(50);
const SERVED: f64 = 0.99;

/// Makes the messages of one call.
type Messages = Arc<dyn Fn(&mut Rng) -> Vec<Bytes> + Send + Sync>;

/// A call that is dear.
struct Dear {
    name: String,
    path: &'static str,
    messages: Messages,
}

impl Dear {
    fn new(
        name: impl Into<String>,
        path: &'static str,
        messages: impl Fn(&mut Rng) -> Vec<Bytes> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), path, messages: Arc::new(messages) }
    }

    fn one<M: Message>(
        name: impl Into<String>,
        path: &'static str,
        message: impl Fn(&mut Rng) -> M + Send + Sync + 'static,
    ) -> Self {
        Self::new(name, path, move |random| vec![bytes(&message(random))])
    }
}

fn bytes(message: &impl Message) -> Bytes {
    message.encode_to_vec().into()
}

const GET_CODE: &str = "/codebook.v1.CodebookService/GetCode";
const BATCH_GET_CODES: &str = "/codebook.v1.CodebookService/BatchGetCodes";
const EXPLAIN_REPLY: &str = "/codebook.v1.CodebookService/ExplainReply";
const BATCH_EXPLAIN_REPLY: &str = "/codebook.v1.CodebookService/BatchExplainReply";
const COMPARE_CODES: &str = "/codebook.v1.CodebookService/CompareCodes";
const LIST_CODES: &str = "/codebook.v1.CodebookService/ListCodes";
const REFLECTION: &str = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo";

/// The kinds of calls; `worst` are names and texts of the dearest shapes.
fn dear(worst: Vec<(String, Vec<u8>)>, ids: Vec<String>) -> Vec<Dear> {
    let batch = |name: &str, language: &'static str, id: fn(usize) -> String| {
        let request = BatchGetCodesRequest {
            ids: (0..100).map(id).collect(),
            language_code: language.to_owned(),
            ..Default::default()
        };
        Dear::one(name, BATCH_GET_CODES, move |_| request.clone())
    };
    let mut all = vec![
        Dear::one("ordinary: one code", GET_CODE, |_| GetCodeRequest {
            id: "smtp/550".to_owned(),
            ..Default::default()
        }),
        batch("100 ids of 128 letters without a protocol", "ar", |_| "A".repeat(128)),
        batch("100 symbols with a letter too many", "ar", |number| format!("grpc/FAILED_PRECONDITIO{}", number % 10)),
        batch("100 unregistered enhanced codes", "ar", |number| format!("5.7.{}", 100 + number)),
        batch("100 codes in a partial language", data::PARTIAL, |number| format!("5.7.{number}")),
    ];
    let languages = ["ar", "en", data::PARTIAL];
    all.push(Dear::one("comparisons in random languages", COMPARE_CODES, move |random| {
        let mut id = || ids[random.usize(..ids.len())].clone();
        let (left_id, right_id) = (id(), id());
        CompareCodesRequest {
            left_id,
            right_id,
            language_code: languages[random.usize(..3)].to_owned(),
            ..Default::default()
        }
    }));
    for language in ["ar", data::PARTIAL] {
        all.push(Dear::one(format!("200 codes of a list in {language}"), LIST_CODES, move |_| ListCodesRequest {
            page_size: 200,
            language_code: language.to_owned(),
            ..Default::default()
        }));
    }
    all.push(Dear::new("reflection", REFLECTION, |_| {
        let ask = MessageRequest::FileContainingSymbol("codebook.v1.CodebookService".to_owned());
        vec![bytes(&ServerReflectionRequest { host: String::new(), message_request: Some(ask) }); 20]
    }));
    for (name, text) in worst {
        let request = ExplainReplyRequest { mask: true, ..ExplainReplyRequest::of(text) };
        let item = bytes(&BatchExplainReplyRequest { reply: Some(request.clone()) });
        all.push(Dear::one(format!("explain {name}"), EXPLAIN_REPLY, move |_| request.clone()));
        all.push(Dear::new(format!("explain 10 × {name}"), BATCH_EXPLAIN_REPLY, move |_| vec![item.clone(); 10]));
    }
    all
}

/// Passes messages on as bytes, so that a client costs less than the server.
struct Plain;

impl Codec for Plain {
    type Encode = Bytes;
    type Decode = usize;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Plain {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, message: Bytes, out: &mut EncodeBuf<'_>) -> Result<(), Status> {
        out.put(message);
        Ok(())
    }
}

impl Decoder for Plain {
    type Item = usize;
    type Error = Status;

    fn decode(&mut self, message: &mut DecodeBuf<'_>) -> Result<Option<usize>, Status> {
        let length = message.remaining();
        message.advance(length);
        Ok(Some(length))
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

async fn channel(url: &str) -> Result<Channel, tonic::transport::Error> {
    Endpoint::from_shared(url.to_owned())?.connect().await
}

/// What a well-behaved client has met.
#[derive(Default)]
struct Met {
    /// The waits of the calls that were answered.
    waits: Vec<Duration>,
    failed: usize,
}

impl Met {
    fn share(&self) -> f64 {
        self.waits.len() as f64 / (self.waits.len() + self.failed).max(1) as f64
    }

    fn at(&self, share: f64) -> Duration {
        let mut waits = self.waits.clone();
        waits.sort_unstable();
        let index = (waits.len() as f64 * share) as usize;
        waits.get(index.min(waits.len().saturating_sub(1))).copied().unwrap_or(DEADLINE)
    }
}

/// Calls at every interval until the end, over one connection or over a new one for each call.
fn well_behaved(url: String, interval: Duration, is_fresh: bool, end: Instant) -> Met {
    runtime().block_on(async move {
        let mut met = Met::default();
        let mut kept = None;
        let mut next = Instant::now();
        while next < end {
            sleep_until(next.into()).await;
            let begun = Instant::now();
            let call = async {
                let channel = match kept.take() {
                    Some(channel) => channel,
                    None => channel(&url).await.ok()?,
                };
                let request = GetCodeRequest { id: "smtp/250".to_owned(), ..Default::default() };
                let answer = CodebookServiceClient::new(channel.clone()).get_code(request).await;
                answer.is_ok().then_some(channel)
            };
            match timeout(DEADLINE, call).await.ok().flatten() {
                Some(channel) => {
                    met.waits.push(begun.elapsed());
                    kept = Some(channel).filter(|_| !is_fresh);
                }
                None => met.failed += 1,
            }
            // One that waits calls less often, and does not catch up.
            next = (next + interval).max(Instant::now());
        }
        met
    })
}

/// Keeps calls open until told to stop, and counts those that were answered.
fn attack(url: String, dear: &Dear, seed: u64, stop: Arc<AtomicBool>, answered: Arc<AtomicU64>) {
    let (path, messages) = (dear.path, Arc::clone(&dear.messages));
    runtime().block_on(async move {
        let mut open = JoinSet::new();
        let channel = channel(&url).await.expect("the server listens");
        for one in 0..OPEN as u64 {
            let mut grpc = Grpc::new(channel.clone()).max_decoding_message_size(usize::MAX);
            let (messages, stop, answered) = (Arc::clone(&messages), Arc::clone(&stop), Arc::clone(&answered));
            open.spawn(async move {
                let mut random = Rng::with_seed(seed * 1_000 + one);
                while !stop.load(Ordering::Relaxed) {
                    let messages = messages(&mut random);
                    let is_ready = grpc.ready().await.is_ok();
                    let path = http::uri::PathAndQuery::from_static(path);
                    let call = grpc.streaming(Request::new(tokio_stream::iter(messages)), path, Plain);
                    // Whoever attacks takes refusals as they come.
                    let Ok(answers) = call.await else { continue };
                    let mut answers = answers.into_inner();
                    while let Ok(Some(_)) = answers.message().await {}
                    answered.fetch_add(u64::from(is_ready), Ordering::Relaxed);
                }
            });
        }
        open.join_all().await;
    });
}

/// Measures every kind of call; returns true if the targets are met with each.
pub fn measure(filter: &str) -> bool {
    let overlay = data::overlay();
    let codebook = data::codebook();
    let ids = codebook.catalog.codes().filter(|code| code.is_listed()).map(|code| code.id.to_string()).collect();
    let mut is_met = true;
    println!(
        "{:>46}  {:>9}  {:>9}  {:>9}  {:>9}  {:>9}  {:>9}",
        "", "calls/s", "p50, ms", "p99, ms", "longest", "fresh", "MiB"
    );
    for dear in dear(data::worst_texts(&codebook), ids).iter().filter(|dear| dear.name.contains(filter)) {
        let server = Server::start(&overlay.overlay());
        let stop = Arc::new(AtomicBool::new(false));
        let answered = Arc::new(AtomicU64::new(0));
        let begin = Instant::now() + Duration::from_millis(500);
        let end = begin + Duration::from_secs(SECONDS);
        let (own, fresh) = thread::scope(|scope| {
            for seed in 0..CONNECTIONS as u64 {
                let (url, stop, answered) = (server.url.clone(), Arc::clone(&stop), Arc::clone(&answered));
                scope.spawn(move || attack(url, dear, seed, stop, answered));
            }
            thread::sleep(begin - Instant::now());
            let client = |interval, is_fresh| {
                let url = server.url.clone();
                scope.spawn(move || well_behaved(url, Duration::from_millis(interval), is_fresh, end))
            };
            let clients = [client(20, false), client(200, true)];
            let met = clients.map(|client| client.join().expect("no panic"));
            stop.store(true, Ordering::Relaxed);
            let [own, fresh] = met;
            (own, fresh)
        });
        let ms = |wait: Duration| wait.as_secs_f64() * 1e3;
        let is_ok = own.at(0.99) <= P99 && fresh.share() >= SERVED && own.failed == 0;
        is_met &= is_ok;
        println!(
            "{:>46}  {:>9.0}  {:>9.1}  {:>9.1}  {:>9.1}  {:>8.1}%  {:>9.0}{}",
            dear.name.chars().take(46).collect::<String>(),
            answered.load(Ordering::Relaxed) as f64 / (SECONDS as f64 + 0.5),
            ms(own.at(0.5)),
            ms(own.at(0.99)),
            ms(own.at(1.0)),
            fresh.share() * 100.0,
            server.peak_mib(),
            if is_ok { "" } else { "  missed" }
        );
    }
    is_met
}
