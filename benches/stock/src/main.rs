//! The floor of `cargo bench --bench load`: tonic as its tutorial has it. The generated service, the
//! multi-thread runtime, the system's allocator, the default release profile, and an answer made of
//! Strings for each call.
//!
//! usage: codebook-stock CODE COMPARISON, files that hold an encoded `GetCodeResponse` and an encoded
//! `CompareCodesResponse`

#![forbid(unsafe_code)]

use std::env;
use std::error::Error;
use std::fs;

use prost::Message;
use proto::codebook_service_server::{CodebookService, CodebookServiceServer};
use tonic::transport::server::{Server, TcpIncoming};
use tonic::{Request, Response, Status};

#[allow(clippy::all)]
mod proto {
    tonic::include_proto!("codebook.v1");
}

/// The answers. A clone copies every String, as a server that makes its answers would.
struct Stock {
    code: proto::GetCodeResponse,
    comparison: proto::CompareCodesResponse,
}

/// What both servers send beside the message.
fn answer<T>(message: T) -> Response<T> {
    let mut response = Response::new(message);
    response.metadata_mut().insert("content-language", "ar".parse().expect("ASCII"));
    response
}

#[tonic::async_trait]
impl CodebookService for Stock {
    async fn get_code(&self, _: Request<proto::GetCodeRequest>) -> Result<Response<proto::GetCodeResponse>, Status> {
        Ok(answer(self.code.clone()))
    }

    async fn compare_codes(
        &self,
        _: Request<proto::CompareCodesRequest>,
    ) -> Result<Response<proto::CompareCodesResponse>, Status> {
        Ok(answer(self.comparison.clone()))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let [code, comparison] =
        env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "usage: codebook-stock CODE COMPARISON")?;
    let stock = Stock {
        code: proto::GetCodeResponse::decode(&*fs::read(code)?)?,
        comparison: proto::CompareCodesResponse::decode(&*fs::read(comparison)?)?,
    };
    // Nodelay, as `Server::serve` sets by itself; only there can nobody ask for the port.
    let incoming = TcpIncoming::bind("127.0.0.1:0".parse()?)?.with_nodelay(Some(true));
    eprintln!("serving address={}", incoming.local_addr()?);
    Server::builder().add_service(CodebookServiceServer::new(stock)).serve_with_incoming(incoming).await?;
    Ok(())
}
