use prost::Message;
use prost_types::FileDescriptorProto;
use tonic_reflection::pb::{v1, v1alpha};

use crate::support::Server;

const SERVICES: [&str; 3] =
    ["codebook.v1.CodebookService", "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection"];

#[tokio::test]
async fn both_versions_list_the_services() {
    let server = Server::start().await;
    let channel = server.channel().await;
    let request = v1::ServerReflectionRequest {
        message_request: Some(v1::server_reflection_request::MessageRequest::ListServices(String::new())),
        ..Default::default()
    };
    let mut client = v1::server_reflection_client::ServerReflectionClient::new(channel.clone());
    let mut answers = client.server_reflection_info(tokio_stream::once(request)).await.expect("a stream").into_inner();
    let answer = answers.message().await.expect("a message").expect("an answer").message_response;
    let Some(v1::server_reflection_response::MessageResponse::ListServicesResponse(list)) = answer else {
        panic!("no list: {answer:?}");
    };
    let names: Vec<String> = list.service.into_iter().map(|service| service.name).collect();
    for service in SERVICES {
        assert!(names.iter().any(|name| name == service), "{service} in {names:?}");
    }

    let request = v1alpha::ServerReflectionRequest {
        message_request: Some(v1alpha::server_reflection_request::MessageRequest::ListServices(String::new())),
        ..Default::default()
    };
    let mut client = v1alpha::server_reflection_client::ServerReflectionClient::new(channel);
    let mut answers = client.server_reflection_info(tokio_stream::once(request)).await.expect("a stream").into_inner();
    let answer = answers.message().await.expect("a message").expect("an answer").message_response;
    assert!(matches!(
        answer,
        Some(v1alpha::server_reflection_response::MessageResponse::ListServicesResponse(list))
            if list.service.iter().any(|service| service.name == "codebook.v1.CodebookService")
    ));
}

#[tokio::test]
async fn comments_and_error_details_are_served() {
    let server = Server::start().await;
    let mut client = v1::server_reflection_client::ServerReflectionClient::new(server.channel().await);
    let symbols = ["codebook.v1.CodebookService", "google.rpc.ErrorInfo", "google.rpc.BadRequest"];
    for symbol in symbols {
        let request = v1::ServerReflectionRequest {
            message_request: Some(v1::server_reflection_request::MessageRequest::FileContainingSymbol(
                symbol.to_owned(),
            )),
            ..Default::default()
        };
        let mut answers =
            client.server_reflection_info(tokio_stream::once(request)).await.expect("a stream").into_inner();
        let answer = answers.message().await.expect("a message").expect("an answer").message_response;
        let Some(v1::server_reflection_response::MessageResponse::FileDescriptorResponse(files)) = answer else {
            panic!("no file for {symbol}: {answer:?}");
        };
        let file = FileDescriptorProto::decode(files.file_descriptor_proto[0].as_slice()).expect("a descriptor");
        if symbol.starts_with("codebook") {
            let comments = file.source_code_info.expect("source info").location;
            let is_commented = comments.iter().any(|location| location.leading_comments().contains("Returns one code"));
            assert!(is_commented);
        }
    }
}
