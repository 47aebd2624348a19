//! Reads what is sent with the form for a reply.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use http_body::Body;
use http_body_util::BodyExt as _;
use tokio::time::timeout;
use tonic::codegen::StdError;
use transport::OpenCall;
use transport::grpc::{Limits, MeteredBody};

/// Why there is no text to explain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FormError {
    /// It is not the form of the page.
    Unreadable,
    /// It is larger than any request may be.
    TooLarge,
    /// It did not come in time.
    Late,
    /// The connection was closed, or there was no room for it.
    Ended,
}

impl FormError {
    pub(super) fn status(self) -> StatusCode {
        match self {
            Self::Unreadable => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Late => StatusCode::REQUEST_TIMEOUT,
            Self::Ended => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// Reads the field `text` of a form.
///
/// What is too large is read on for a while without being kept: a browser shows no answer before it has sent all.
///
/// # Errors
///
/// [`FormError`].
pub(super) async fn read<B>(
    headers: &HeaderMap,
    mut body: MeteredBody<B>,
    limits: &Limits,
    call: &OpenCall,
) -> Result<String, FormError>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<StdError>,
{
    if !headers.get(CONTENT_TYPE).is_some_and(|value| is_form(value.as_bytes())) {
        return Err(FormError::Unreadable);
    }
    let form = within(limits.message_timeout, whole(&mut body, limits.max_message_bytes, call)).await?;
    let mut fields = form_urlencoded::parse(&form);
    // Forms send every line break as CRLF, whatever was pasted (HTML, "Converting an entry list").
    let text = fields.find(|(name, _)| name == "text").map(|(_, text)| text.replace("\r\n", "\n"));
    text.ok_or(FormError::Unreadable)
}

async fn within<T>(limit: Duration, form: impl Future<Output = Result<T, FormError>>) -> Result<T, FormError> {
    timeout(limit, form).await.unwrap_or(Err(FormError::Late))
}

async fn whole<B>(body: &mut MeteredBody<B>, most: usize, call: &OpenCall) -> Result<Vec<u8>, FormError>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<StdError>,
{
    /// So many times the limit are read on.
    const PATIENCE: usize = 8;
    let mut form = Vec::new();
    let mut read = 0;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| FormError::Ended)?.into_data() else { continue };
        read += data.len();
        if read > most.saturating_mul(PATIENCE) {
            return Err(FormError::TooLarge);
        }
        if read > most {
            form = Vec::new();
            call.give_back();
        } else {
            form.extend_from_slice(&data);
        }
    }
    if read > most { Err(FormError::TooLarge) } else { Ok(form) }
}

fn is_form(content_type: &[u8]) -> bool {
    let name = content_type.split(|byte| *byte == b';').next().unwrap_or_default();
    name.trim_ascii().eq_ignore_ascii_case(b"application/x-www-form-urlencoded")
}
