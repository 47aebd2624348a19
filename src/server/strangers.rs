//! Tells those who knock at the wrong door which is the right one, in a line for developers, and the log so once.

use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderValue, Response, StatusCode};
use strum::VariantArray;

/// A request that cannot be answered, by what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub(super) enum Stranger {
    /// gRPC over HTTP/1.1.
    OldHttp,
    /// A page of an origin that is not on the list.
    UnlistedOrigin,
    /// A method of the API, asked for otherwise than by POST.
    NoPost,
    /// A method of the API, with messages of a type that it does not read.
    OtherType,
    /// Anything else, where no pages are served.
    NoPages,
}

impl Stranger {
    /// The answer that HTTP's own status gives: see [`Stranger::of`].
    fn status(self) -> StatusCode {
        match self {
            Self::OldHttp => StatusCode::HTTP_VERSION_NOT_SUPPORTED,
            Self::UnlistedOrigin => StatusCode::FORBIDDEN,
            Self::NoPost => StatusCode::METHOD_NOT_ALLOWED,
            Self::OtherType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NoPages => StatusCode::NOT_FOUND,
        }
    }

    /// What its sender is told.
    fn line(self) -> &'static str {
        match self {
            Self::OldHttp => {
                "gRPC needs HTTP/2. From a browser or by HTTP/1.1, use gRPC-Web; the server allows it with --web-origins."
            }
            Self::UnlistedOrigin => {
                "Pages of this origin may not call. The server's --web-origins lists those that may."
            }
            Self::NoPost => {
                "This is a method of the gRPC API: call it by POST, with a gRPC client or by curl with content-type application/json."
            }
            Self::OtherType => {
                "This is a method of the gRPC API: call it with a gRPC client, or by curl with content-type application/json. gRPC-Web needs the server's --web-origins."
            }
            Self::NoPages => {
                "This port serves the gRPC API codebook.v1.CodebookService and describes it by reflection. Pages for people are turned on with --pages."
            }
        }
    }

    /// What the log is told.
    fn logged(self) -> &'static str {
        match self {
            Self::OldHttp => "a client speaks gRPC over HTTP/1.1; it was told that gRPC needs HTTP/2",
            Self::UnlistedOrigin => "a page of an origin that --web-origins does not list calls, and was refused",
            Self::NoPost => "a client asks for a method of the API otherwise than by POST, and was told how to call it",
            Self::OtherType => {
                "a client calls the API with a content type other than gRPC's, and was told how to call it"
            }
            Self::NoPages => "a client asks for a page, and was told that --pages turns pages on",
        }
    }

    /// The stranger behind a status that the API refuses a request with, before it is a call; `None` for a call's.
    pub(super) fn of(status: StatusCode) -> Option<Self> {
        [Self::NoPost, Self::OtherType].into_iter().find(|stranger| stranger.status() == status)
    }

    /// Refuses the request.
    pub(super) fn refuse(self) -> Response<Bytes> {
        self.log();
        let mut response = Response::new(Bytes::from(format!("{}\n", self.line())));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if self == Self::NoPost {
            headers.insert(ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }

    /// Logs the first of each kind: scanners ask all day.
    fn log(self) {
        static LOGGED: [AtomicBool; Stranger::VARIANTS.len()] =
            [const { AtomicBool::new(false) }; Stranger::VARIANTS.len()];
        if !LOGGED[self as usize].swap(true, Ordering::Relaxed) {
            tracing::info!("{}; later ones are not logged", self.logged());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Stranger;
    use http::StatusCode;
    use strum::VariantArray as _;

    #[test]
    fn each_is_told_one_line_with_what_to_do() {
        for stranger in Stranger::VARIANTS {
            let response = stranger.refuse();
            assert!(response.status().is_client_error() || response.status().is_server_error(), "{stranger:?}");
            let line = std::str::from_utf8(response.body()).expect("text");
            assert_eq!(line.matches('\n').count(), 1, "{line}");
            assert!(line.contains("gRPC") || line.contains("--web-origins"), "{line}");
        }
    }

    #[test]
    fn refusals_of_the_api_are_known_by_their_status() {
        assert_eq!(Stranger::of(StatusCode::METHOD_NOT_ALLOWED), Some(Stranger::NoPost));
        assert_eq!(Stranger::of(StatusCode::UNSUPPORTED_MEDIA_TYPE), Some(Stranger::OtherType));
        assert_eq!(Stranger::of(StatusCode::OK), None);
    }
}
