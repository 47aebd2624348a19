//! What a call costs, against tonic as it comes: `cargo bench --bench load`.
//!
//! Starts Codebook, the *stock* floor (`benches/stock`) and a *peer* (`benches/peer`), which all answer with
//! the same bytes, and drives them with the same client on loopback. First the figures that repeat: write
//! calls (strace), instructions and allocations (callgrind) for each call. Then those that do not:
//! throughput, server CPU and latency, as ratios of interleaved rounds. A missed target is printed, not
//! failed. BENCHMARKS.md says more and holds the figures.
//!
//! `CODEBOOK_BENCH_BINARY` is measured in place of the binary built with the bench;
//! `CODEBOOK_BENCH_ROUNDS=0` leaves the rounds out.

mod counts;
mod drive;
mod report;
mod server;
mod wire;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;
use std::time::Instant;

use codebook::proto::{
    CompareCodesRequest, CompareCodesResponse, GetCodeRequest, GetCodeResponse, ListCodesRequest, ListCodesResponse,
    Standing,
};
use prost::Message;

use counts::{Counted, Tracer};
use drive::{Load, Run, Shape};
use report::{NONE, Report, Spread, Target};
use server::Server;
use wire::{Call, Workload};

/// Rounds of each measurement, unless `CODEBOOK_BENCH_ROUNDS` says otherwise.
const ROUNDS: usize = 11;
/// Calls of a round, one at a time and many at once.
const LONE_CALLS: usize = 5_000;
const CALLS: usize = 20_000;

/// Times that Codebook is started, to see how long it takes.
const STARTS: usize = 9;

const GET_CODE: &str = "/codebook.v1.CodebookService/GetCode";
const COMPARE_CODES: &str = "/codebook.v1.CodebookService/CompareCodes";
const LIST_CODES: &str = "/codebook.v1.CodebookService/ListCodes";
const HEALTH: &str = "/grpc.health.v1.Health/Check";
/// An encoded `HealthCheckResponse`.
const SERVING: [u8; 2] = [8, 1];

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("load: {error}");
            ExitCode::FAILURE
        }
    }
}

fn code(id: &str, language_code: &str) -> Vec<u8> {
    let (id, language_code) = (id.to_owned(), language_code.to_owned());
    GetCodeRequest { id, language_code, ..Default::default() }.encode_to_vec()
}

fn pair(left: &str, right: &str, language_code: &str) -> Vec<u8> {
    let (left, right, language_code) = (left.to_owned(), right.to_owned(), language_code.to_owned());
    CompareCodesRequest { left_id: left, right_id: right, language_code, ..Default::default() }.encode_to_vec()
}

/// Starts Codebook and asks for its health, which is SERVING from the first answer on.
/// Milliseconds beside it.
fn start() -> Result<(Server, f64), String> {
    let begun = Instant::now();
    let codebook = Server::start(&mut server::codebook())?;
    let health = drive::answers(&codebook, &Workload::one(HEALTH, Vec::new()))?;
    if health[0].1 != SERVING {
        return Err("Codebook is not SERVING".to_owned());
    }
    Ok((codebook, begun.elapsed().as_secs_f64() * 1e3))
}

/// A call that is measured on every server.
struct Measured {
    name: &'static str,
    workload: Arc<Workload>,
    answer: Vec<u8>,
    sorted: fn(&[u8]) -> Result<Vec<u8>, String>,
}

/// The servers, and how each is started.
struct Servers {
    codebook: Server,
    stock: Server,
    peer: Option<Server>,
    stock_command: Command,
}

fn measure() -> Result<(), String> {
    let rounds = match env::var("CODEBOOK_BENCH_ROUNDS") {
        Ok(rounds) => rounds.parse().map_err(|error| format!("CODEBOOK_BENCH_ROUNDS: {error}"))?,
        Err(_) => ROUNDS,
    };
    println!("machine: {}", report::machine());
    let (mut codebook, first) = start()?;
    let mut took = vec![first];
    for _ in 1..STARTS {
        let (another, next) = start()?;
        codebook = another;
        took.push(next);
    }
    println!("start to SERVING, ms: {}", Spread::of(took));
    println!("resident then: {:.1} MiB", codebook.resident_mib());

    if drive::answers(&codebook, &Workload::one(GET_CODE, code("smtp/000", "ar"))).is_ok() {
        return Err("the client takes a refusal for an answer".to_owned());
    }
    let measured = [
        learn::<GetCodeResponse>(&codebook, "GetCode", Workload::one(GET_CODE, code("smtp/521", "ar")))?,
        learn::<CompareCodesResponse>(
            &codebook,
            "CompareCodes",
            Workload::one(COMPARE_CODES, pair("smtp/211", "smtp/521", "ar")),
        )?,
    ];
    let servers = others(codebook, &measured)?;
    let mut report = Report::default();
    writes(&mut report, &servers, &measured[0])?;
    match Command::new("valgrind").arg("--version").output() {
        Ok(_) => costs(&mut report, &servers, &measured)?,
        Err(error) => println!("instructions and allocations are not counted: valgrind: {error}"),
    }
    if rounds > 0 {
        for call in &measured {
            for shape in Shape::ALL {
                eprintln!("{} in turns, {shape}", call.name);
                in_turns(&mut report, &servers, call, shape, rounds)?;
            }
        }
        for (name, workload) in many(&servers.codebook)? {
            alone(&mut report, &servers.codebook, name, workload, rounds)?;
        }
    }
    println!("\n{report}");
    println!("resident after all that: {:.1} MiB", servers.codebook.resident_mib());
    Ok(())
}

/// The same message with its fields in the order of their numbers, which a server need not keep.
fn sorted<M: Message + Default>(message: &[u8]) -> Result<Vec<u8>, String> {
    M::decode(message).map(|message| message.encode_to_vec()).map_err(|error| error.to_string())
}

/// Asks Codebook once, for the bytes that all servers are to send.
fn learn<M: Message + Default>(
    codebook: &Server,
    name: &'static str,
    mut workload: Workload,
) -> Result<Measured, String> {
    let [(_, answer)] = drive::answers(codebook, &workload)?.try_into().map_err(|_| "one call, one answer")?;
    workload.calls[0].answer = Some(answer.len());
    println!("{name}: {} bytes", answer.len());
    Ok(Measured { name, workload: Arc::new(workload), answer, sorted: sorted::<M> })
}

/// Builds and starts the other servers, and holds their answers against Codebook's.
fn others(codebook: Server, measured: &[Measured]) -> Result<Servers, String> {
    let files: Vec<PathBuf> =
        measured.iter().map(|call| Path::new(env!("CARGO_TARGET_TMPDIR")).join(call.name)).collect();
    for (file, call) in files.iter().zip(measured) {
        fs::write(file, &call.answer).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    let mut stock_command = Command::new(server::stock()?);
    stock_command.args(&files);
    let stock = Server::start(&mut stock_command)?;
    let peer = match server::peer() {
        Ok(binary) => Some(Server::start(Command::new(binary).args(&files))?),
        Err(error) => {
            println!("no peer: {error}");
            None
        }
    };
    if let Some((_, version)) = peer.as_ref().and_then(|peer| peer.greeting.split_once("grpc-go=")) {
        println!("peer: grpc-go {version}");
    }
    for server in [Some(&stock), peer.as_ref()].into_iter().flatten() {
        for call in measured {
            let other = &drive::answers(server, &call.workload)?[0].1;
            if other.len() != call.answer.len() || (call.sorted)(other)? != (call.sorted)(&call.answer)? {
                return Err(format!("{} has other bytes on another server", call.name));
            }
        }
    }
    Ok(Servers { codebook, stock, peer, stock_command })
}

fn writes(report: &mut Report, servers: &Servers, call: &Measured) -> Result<(), String> {
    let tracer = Tracer::available();
    println!("write calls by {}", tracer.name());
    for (shape, most) in Shape::ALL.into_iter().zip([1.0, 0.05, 0.10]) {
        let codebook = tracer.writes(&servers.codebook, &call.workload, shape)?;
        let stock = tracer.writes(&servers.stock, &call.workload, shape)?;
        let peer = servers.peer.as_ref().map(|peer| tracer.writes(peer, &call.workload, shape)).transpose()?;
        report.row(
            format!("write calls per {}, {shape}", call.name),
            format!("{codebook:.3}"),
            format!("{stock:.3}"),
            format!("{:.2}", codebook / stock),
            peer.map_or_else(String::new, |peer| format!("{peer:.3}")),
        );
        report.judge(codebook, Target::AtMost(most));
    }
    Ok(())
}

fn costs(report: &mut Report, servers: &Servers, measured: &[Measured]) -> Result<(), String> {
    let mut codebook = Counted::start(&server::codebook())?;
    let mut stock = Counted::start(&servers.stock_command)?;
    for (call, most) in measured.iter().zip([0.70, 0.75]) {
        for shape in [Shape::ONE, Shape::LONE] {
            let (ours, floor) = (codebook.cost(&call.workload, shape)?, stock.cost(&call.workload, shape)?);
            let ratio = ours.instructions / floor.instructions;
            report.row(
                format!("thousand instructions per {}, {shape}", call.name),
                format!("{:.1} ± {:.1} %", ours.instructions / 1e3, ours.spread * 1e2),
                format!("{:.1} ± {:.1} %", floor.instructions / 1e3, floor.spread * 1e2),
                format!("{ratio:.2}"),
                NONE.to_owned(),
            );
            if shape == Shape::ONE {
                report.judge(ratio, Target::AtMost(most));
            }
            report.row(
                format!("allocations per {}, {shape}", call.name),
                format!("{:.2}", ours.allocations),
                format!("{:.2}", floor.allocations),
                format!("{:.2}", ours.allocations / floor.allocations),
                NONE.to_owned(),
            );
            if shape == Shape::ONE && call.name == "GetCode" {
                report.judge(ours.allocations, Target::AtMost(30.0));
            }
        }
    }
    let mut gzip = Workload { gzip: true, ..(*measured[0].workload).clone() };
    gzip.calls[0].answer = None;
    let [(compressed, answer)] =
        drive::answers(&servers.codebook, &gzip)?.try_into().map_err(|_| "one call, one answer")?;
    gzip.calls[0].answer = Some(answer.len());
    let cost = codebook.cost(&Arc::new(gzip), Shape::ONE)?;
    let how = if compressed { "compressed" } else { "not compressed" };
    report.row(
        format!(
            "thousand instructions per GetCode for a client that takes gzip, {}: {how}, {} bytes",
            Shape::ONE,
            answer.len()
        ),
        format!("{:.1} ± {:.1} %", cost.instructions / 1e3, cost.spread * 1e2),
        NONE.to_owned(),
        NONE.to_owned(),
        NONE.to_owned(),
    );
    Ok(())
}

/// One run on fresh connections.
fn run(server: &Server, workload: &Arc<Workload>, shape: Shape) -> Result<Run, String> {
    let calls = if shape == Shape::LONE { LONE_CALLS } else { CALLS };
    Load::open(server, workload, shape)?.measure(server, calls)
}

/// One of the things that a run took.
type Figure = fn(&Run) -> f64;

/// Rounds in which each server has its turn; the order turns too.
fn in_turns(
    report: &mut Report,
    servers: &Servers,
    call: &Measured,
    shape: Shape,
    rounds: usize,
) -> Result<(), String> {
    let all: Vec<&Server> =
        [Some(&servers.codebook), Some(&servers.stock), servers.peer.as_ref()].into_iter().flatten().collect();
    let mut runs: Vec<Vec<Run>> = all.iter().map(|_| Vec::new()).collect();
    // The first round warms all of them up.
    for round in 0..=rounds {
        for turn in 0..all.len() {
            let server = (round + turn) % all.len();
            let run = run(all[server], &call.workload, shape)?;
            if round > 0 {
                runs[server].push(run);
            }
        }
    }
    let figures: [(&str, Figure); 5] = [
        ("calls a second", |run| run.throughput),
        ("server CPU, µs", |run| run.cpu),
        ("p50, µs", |run| run.p50),
        ("p99, µs", |run| run.p99),
        ("client CPU, µs", |run| run.client_cpu),
    ];
    for (name, figure) in figures {
        let against =
            |server: usize| Spread::of(runs[server].iter().zip(&runs[1]).map(|(a, b)| figure(a) / figure(b)).collect());
        let middle = |server: usize| Spread::of(runs[server].iter().map(figure).collect()).median;
        let decimals = usize::from(name != "calls a second");
        let ratio = against(0);
        report.row(
            format!("{name}, {}, {shape}", call.name),
            format!("{:.decimals$}", middle(0)),
            format!("{:.decimals$}", middle(1)),
            ratio.to_string(),
            if all.len() > 2 { format!("{:.decimals$}; {} × stock", middle(2), against(2)) } else { String::new() },
        );
        let target = match (call.name, name, shape) {
            ("GetCode", "calls a second", Shape::ONE) => Some(Target::AtLeast(1.7)),
            ("GetCode", "calls a second", Shape::MANY) => Some(Target::AtLeast(1.9)),
            ("GetCode", "server CPU, µs", Shape::ONE | Shape::MANY) => Some(Target::AtMost(0.55)),
            ("GetCode", "p50, µs", Shape::LONE) => Some(Target::AtMost(1.0)),
            _ => None,
        };
        if let Some(target) = target {
            report.judge(ratio.median, target);
        }
    }
    Ok(())
}

/// Every specified SMTP code, and every pair of those, in both languages.
fn many(codebook: &Server) -> Result<[(&'static str, Workload); 2], String> {
    let list = ListCodesRequest {
        protocol_id: "smtp".to_owned(),
        standing: Standing::Specified.into(),
        page_size: 200,
        ..Default::default()
    };
    let listed = drive::answers(codebook, &Workload::one(LIST_CODES, list.encode_to_vec()))?;
    let listed = ListCodesResponse::decode(&*listed[0].1).map_err(|error| error.to_string())?;
    let ids: Vec<String> = listed.codes.into_iter().filter_map(|listed| listed.code).map(|code| code.id).collect();
    let (mut codes, mut pairs) = (Vec::new(), Vec::new());
    for language in ["ar", "en"] {
        for left in &ids {
            codes.push(code(left, language));
            pairs.extend(ids.iter().filter(|right| *right != left).map(|right| pair(left, right, language)));
        }
    }
    let workload = |path, requests: Vec<Vec<u8>>| -> Result<Workload, String> {
        let calls = requests.into_iter().map(|request| Call { request, answer: None }).collect();
        let mut workload = Workload { path, gzip: false, calls };
        let answers = drive::answers(codebook, &workload)?;
        for (call, (_, answer)) in workload.calls.iter_mut().zip(answers) {
            call.answer = Some(answer.len());
        }
        Ok(workload)
    };
    Ok([
        ("GetCode, every specified SMTP code in both languages", workload(GET_CODE, codes)?),
        ("CompareCodes, every pair of those in both languages", workload(COMPARE_CODES, pairs)?),
    ])
}

/// Rounds of what only Codebook can answer.
fn alone(report: &mut Report, codebook: &Server, name: &str, workload: Workload, rounds: usize) -> Result<(), String> {
    let workload = Arc::new(workload);
    let mut cpu = Vec::with_capacity(rounds);
    for round in 0..=rounds {
        let run = run(codebook, &workload, Shape::MANY)?;
        if round > 0 {
            cpu.push(run.cpu);
        }
    }
    let none = || NONE.to_owned();
    report.row(format!("server CPU, µs, {name}, {}", Shape::MANY), Spread::of(cpu).to_string(), none(), none(), none());
    Ok(())
}
