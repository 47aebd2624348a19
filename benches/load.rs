//! What the service costs over the transport alone: `cargo bench --bench load`.
//!
//! Starts the server and a *floor*: the same transport and settings with one constant
//! answer of the same bytes. Drives both in turns with the same client on loopback and
//! prints the ratio of server CPU per call, with its spread. The ratios repeat; the
//! absolute times are the machine's.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use bytes::Bytes;
use clap::Parser;
use codebook::config::Config;
use codebook::proto::codebook_service_client::CodebookServiceClient;
use codebook::proto::{
    BatchExplainReplyRequest, BatchGetCodesRequest, CompareCodesRequest, CompareCodesResponse, ExplainReplyRequest,
    GetCodeRequest, GetCodeResponse, ListCodesRequest, ListLanguagesRequest, ListProtocolsRequest, Standing,
};
use codebook::server;
use codebook::service::{CodebookService, Encoded};
use prost::Message;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tonic::transport::Channel;
use tonic::{Request, Response, Status};

/// Rounds of each measurement: odd, so that the median is one of them.
const ROUNDS: usize = 11;
/// Calls of each round.
const CALLS: usize = 20_000;
/// Connections and the calls that each has open at once.
const CONNECTIONS: usize = 8;
const STREAMS: usize = 8;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    match std::env::var("CODEBOOK_BENCH_FLOOR") {
        Ok(answer) => runtime.block_on(floor(&answer)),
        Err(_) => runtime.block_on(measure()),
    }
}

/// Answers everything with the bytes in a file.
struct Floor(Bytes);

impl Floor {
    fn answer(&self) -> Result<Response<Encoded>, Status> {
        let mut response = Response::new(Encoded::from(self.0.clone()));
        response.metadata_mut().insert("content-language", "ar".parse().expect("ASCII"));
        Ok(response)
    }
}

#[tonic::async_trait]
impl CodebookService for Floor {
    async fn get_code(&self, _: Request<GetCodeRequest>) -> Result<Response<Encoded>, Status> {
        self.answer()
    }

    async fn batch_get_codes(&self, _: Request<BatchGetCodesRequest>) -> Result<Response<Encoded>, Status> {
        self.answer()
    }

    async fn list_codes(&self, _: Request<ListCodesRequest>) -> Result<Response<Encoded>, Status> {
        self.answer()
    }

    async fn compare_codes(&self, _: Request<CompareCodesRequest>) -> Result<Response<Encoded>, Status> {
        self.answer()
    }

    async fn explain_reply(&self, _: Request<ExplainReplyRequest>) -> Result<Response<Encoded>, Status> {
        self.answer()
    }

    type BatchExplainReplyStream = tokio_stream::Iter<std::option::IntoIter<Result<Encoded, Status>>>;

    async fn batch_explain_reply(
        &self,
        _: Request<tonic::Streaming<BatchExplainReplyRequest>>,
    ) -> Result<Response<Self::BatchExplainReplyStream>, Status> {
        let answer = self.answer()?;
        Ok(answer.map(|answer| tokio_stream::iter(Some(Ok(answer)))))
    }

    async fn list_protocols(&self, _: Request<ListProtocolsRequest>) -> Result<Response<Encoded>, Status> {
        self.answer()
    }

    async fn list_languages(&self, _: Request<ListLanguagesRequest>) -> Result<Response<Encoded>, Status> {
        self.answer()
    }
}

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    config: Config,
}

async fn floor(file: &str) {
    let answer = fs::read(file).expect("the answer").into();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    eprintln!("serving address={}", listener.local_addr().expect("an address"));
    let config = Arguments::parse_from(["floor"]).config;
    server::serve(listener, Floor(answer), &config, std::future::pending()).await.expect("serves");
}

/// A server in a process of its own.
struct Server {
    process: Child,
    address: String,
    started_in: Duration,
}

impl Server {
    async fn start(command: &mut Command) -> Self {
        let begun = Instant::now();
        let mut process = command.stderr(Stdio::piped()).spawn().expect("starts");
        let mut lines = BufReader::new(process.stderr.take().expect("a pipe")).lines();
        let address = loop {
            let line = lines.next().expect("a line").expect("UTF-8");
            if let Some((_, rest)) = line.split_once("address=") {
                break format!("http://{}", rest.split_whitespace().next().expect("an address"));
            }
        };
        std::thread::spawn(move || lines.for_each(drop));
        let channel = Channel::from_shared(address.clone()).expect("an address").connect().await.expect("connects");
        let mut health = tonic_health::pb::health_client::HealthClient::new(channel);
        let answer = health.check(tonic_health::pb::HealthCheckRequest::default()).await.expect("an answer");
        assert_eq!(answer.into_inner().status, 1, "SERVING");
        Self { process, address, started_in: begun.elapsed() }
    }

    async fn clients(&self) -> Vec<CodebookServiceClient<Channel>> {
        let mut clients = Vec::new();
        for _ in 0..CONNECTIONS {
            let endpoint = Channel::from_shared(self.address.clone()).expect("an address");
            clients.push(CodebookServiceClient::new(endpoint.connect().await.expect("connects")));
        }
        clients
    }

    /// CPU time that the process has used, over all its threads.
    fn cpu(&self) -> Duration {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.process.id())).expect("a process");
        let nanoseconds = tasks.map(|task| {
            let schedstat = fs::read_to_string(task.expect("a thread").path().join("schedstat")).unwrap_or_default();
            schedstat.split(' ').next().and_then(|field| field.parse::<u64>().ok()).unwrap_or_default()
        });
        Duration::from_nanos(nanoseconds.sum())
    }

    fn resident_mib(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).expect("a process");
        let line = status.lines().find(|line| line.starts_with("VmRSS")).expect("VmRSS");
        line.split_whitespace().nth(1).and_then(|kib| kib.parse::<f64>().ok()).expect("KiB") / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Either may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A call of a workload: its number -> what is asked.
#[derive(Clone, Copy)]
enum Workload {
    OneCode,
    AllCodes,
    OnePair,
    AllPairs,
}

impl Workload {
    const fn name(self) -> &'static str {
        match self {
            Self::OneCode => "GetCode, one code",
            Self::AllCodes => "GetCode, every specified SMTP code in both languages",
            Self::OnePair => "CompareCodes, one pair",
            Self::AllPairs => "CompareCodes, every pair of those in both languages",
        }
    }

    async fn ask(
        self,
        client: &mut CodebookServiceClient<Channel>,
        number: usize,
        ids: &[String],
    ) -> Result<Answer, Status> {
        const LANGUAGES: [&str; 2] = ["ar", "en"];
        let language_code = LANGUAGES[number % LANGUAGES.len()].to_owned();
        let number = number / LANGUAGES.len();
        let left = ids[number % ids.len()].clone();
        let step = 1 + number / ids.len() % (ids.len() - 1);
        let right = ids[(number + step) % ids.len()].clone();
        let (id, omit_isolates) = (left.clone(), false);
        let one = ("smtp/211".to_owned(), "smtp/521".to_owned(), "ar".to_owned());
        Ok(match self {
            Self::OneCode => {
                let request = GetCodeRequest { id: one.1, language_code: one.2, omit_isolates };
                Answer::Code(Box::new(client.get_code(request).await?.into_inner()))
            }
            Self::AllCodes => {
                let request = GetCodeRequest { id, language_code, omit_isolates };
                Answer::Code(Box::new(client.get_code(request).await?.into_inner()))
            }
            Self::OnePair => {
                let request = CompareCodesRequest { left: one.0, right: one.1, language_code: one.2, omit_isolates };
                Answer::Comparison(Box::new(client.compare_codes(request).await?.into_inner()))
            }
            Self::AllPairs => {
                let request = CompareCodesRequest { left, right, language_code, omit_isolates };
                Answer::Comparison(Box::new(client.compare_codes(request).await?.into_inner()))
            }
        })
    }
}

/// What a workload gets.
enum Answer {
    Code(Box<GetCodeResponse>),
    Comparison(Box<CompareCodesResponse>),
}

impl Answer {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Code(answer) => answer.encode_to_vec(),
            Self::Comparison(answer) => answer.encode_to_vec(),
        }
    }
}

/// Makes the calls and returns the server's CPU time for each.
async fn drive(server: &Server, workload: Workload, ids: &[String]) -> Duration {
    let clients = server.clients().await;
    let before = server.cpu();
    let mut workers = JoinSet::new();
    for worker in 0..CONNECTIONS * STREAMS {
        let mut client = clients[worker % CONNECTIONS].clone();
        let ids = ids.to_vec();
        workers.spawn(async move {
            for number in (worker..CALLS).step_by(CONNECTIONS * STREAMS) {
                workload.ask(&mut client, number, &ids).await.expect("an answer");
            }
        });
    }
    workers.join_all().await;
    (server.cpu() - before) / u32::try_from(CALLS).expect("fits")
}

async fn measure() {
    let server =
        Server::start(Command::new(env!("CARGO_BIN_EXE_codebook")).args(["serve", "--address", "127.0.0.1:0"])).await;
    println!("start to SERVING: {:.1} ms", server.started_in.as_secs_f64() * 1e3);
    let mut client = server.clients().await.remove(0);
    // As many pairs as a busy server is asked for; beyond what the cache holds, an answer is
    // rendered anew, which `--bench rendering` measures.
    let list = ListCodesRequest {
        protocol: "smtp".to_owned(),
        standing: Standing::Specified.into(),
        page_size: 200,
        ..Default::default()
    };
    let codes = client.list_codes(list).await.expect("an answer").into_inner().codes;
    let ids: Vec<String> = codes.into_iter().filter_map(|listed| listed.code).map(|code| code.id).collect();
    println!("{ROUNDS} rounds of {CALLS} calls, {CONNECTIONS} connections x {STREAMS} streams; CPU of the server");
    for workload in [Workload::OneCode, Workload::AllCodes, Workload::OnePair, Workload::AllPairs] {
        let typical = typical(&mut client, workload, &ids).await;
        let bytes = typical.len();
        let answer = std::env::temp_dir().join(format!("codebook-floor-{}", std::process::id()));
        fs::write(&answer, typical).expect("written");
        let this = std::env::current_exe().expect("this program");
        let floor = Server::start(Command::new(this).env("CODEBOOK_BENCH_FLOOR", &answer)).await;
        let mut ratios = Vec::new();
        let (mut ours, mut theirs) = (Duration::ZERO, Duration::ZERO);
        for round in 0..=ROUNDS {
            let (a, b) = if round % 2 == 0 {
                let a = drive(&server, workload, &ids).await;
                (a, drive(&floor, workload, &ids).await)
            } else {
                let b = drive(&floor, workload, &ids).await;
                (drive(&server, workload, &ids).await, b)
            };
            // The first round warms both up.
            if round > 0 {
                ratios.push(a.as_secs_f64() / b.as_secs_f64());
                ours += a;
                theirs += b;
            }
        }
        fs::remove_file(&answer).expect("removed");
        ratios.sort_by(f64::total_cmp);
        let rounds = u32::try_from(ROUNDS).expect("fits");
        println!(
            "{}: {bytes} bytes, {:.2} x the floor (quartiles {:.2} to {:.2}; {:?} against {:?} a call)",
            workload.name(),
            ratios[ROUNDS / 2],
            ratios[ROUNDS / 4],
            ratios[ROUNDS - 1 - ROUNDS / 4],
            ours / rounds,
            theirs / rounds,
        );
    }
    println!("resident after all that: {:.1} MiB", server.resident_mib());
}

/// One of the workload's own answers, of middling length: it costs the client what the
/// server's answers cost it, so that both servers meet the same load.
async fn typical(client: &mut CodebookServiceClient<Channel>, workload: Workload, ids: &[String]) -> Vec<u8> {
    const SAMPLE: usize = 181;
    let mut answers = Vec::with_capacity(SAMPLE);
    for number in 0..SAMPLE {
        answers.push(workload.ask(client, number, ids).await.expect("an answer").bytes());
    }
    answers.sort_by_key(Vec::len);
    answers.swap_remove(SAMPLE / 2)
}
