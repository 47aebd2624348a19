//! The names of the API: its service and its methods, as paths, metrics and traces spell them.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// The full name of the service, under which its health is asked for too.
pub const SERVICE_NAME: &str = "codebook.v1.CodebookService";

/// A method of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[allow(missing_docs, reason = "the proto files say what each does")]
pub enum Method {
    GetCode,
    BatchGetCodes,
    ListCodes,
    ListPairs,
    CompareCodes,
    SearchCodes,
    ExplainReply,
    BatchExplainReply,
    LocalizeStatus,
    ListProtocols,
    ListLanguages,
    ExportBook,
}

/// A method that the API does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownMethod;

impl Method {
    /// The method's name in the API: `GetCode`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// True if a client may put a call of it into an address (`NO_SIDE_EFFECTS`), so that the answer may be cached. What is
    /// sent with the others is what somebody received.
    #[must_use]
    pub fn is_cacheable(self) -> bool {
        !matches!(self, Self::ExplainReply | Self::BatchExplainReply | Self::LocalizeStatus)
    }

    /// True if it has one message and one answer.
    #[must_use]
    pub fn is_unary(self) -> bool {
        !matches!(self, Self::BatchExplainReply | Self::ExportBook)
    }

    /// Parses the path of a call, `/codebook.v1.CodebookService/GetCode`. Returns `None` for a path of another service.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Result<Self, UnknownMethod>> {
        let name = path.strip_prefix('/')?.strip_prefix(SERVICE_NAME)?.strip_prefix('/')?;
        Some(name.parse().map_err(|_| UnknownMethod))
    }
}

#[cfg(test)]
mod tests {
    use super::{Method, SERVICE_NAME, UnknownMethod};
    use crate::proto::DESCRIPTORS;
    use prost_reflect::DescriptorPool;
    use prost_types::method_options::IdempotencyLevel;
    use strum::VariantArray;

    #[test]
    fn service_and_methods_are_those_of_the_proto_files() {
        let pool = DescriptorPool::decode(DESCRIPTORS).expect("the build made them");
        let service = pool.get_service_by_name(SERVICE_NAME).expect("the service");
        let declared: Vec<_> = service.methods().map(|method| method.name().to_owned()).collect();
        let listed: Vec<_> = Method::VARIANTS.iter().map(|method| method.name()).collect();
        assert_eq!(declared, listed);
    }

    #[test]
    fn kinds_of_methods_are_those_of_the_proto_files() {
        let pool = DescriptorPool::decode(DESCRIPTORS).expect("the build made them");
        let service = pool.get_service_by_name(SERVICE_NAME).expect("the service");
        for (method, declared) in Method::VARIANTS.iter().zip(service.methods()) {
            let options = declared.method_descriptor_proto().options.clone().unwrap_or_default();
            assert_eq!(
                method.is_cacheable(),
                options.idempotency_level() == IdempotencyLevel::NoSideEffects,
                "{method:?}"
            );
            assert_eq!(method.is_unary(), !declared.is_client_streaming() && !declared.is_server_streaming());
        }
    }

    #[test]
    fn paths_name_methods() {
        for (path, method) in [
            ("/codebook.v1.CodebookService/GetCode", Some(Ok(Method::GetCode))),
            ("/codebook.v1.CodebookService/getcode", Some(Err(UnknownMethod))),
            ("/codebook.v1.CodebookService/", Some(Err(UnknownMethod))),
            ("/codebook.v1.CodebookService", None),
            ("/codebook.v1.CodebookServices/GetCode", None),
            ("/grpc.health.v1.Health/Check", None),
            ("GetCode", None),
        ] {
            assert_eq!(Method::from_path(path), method, "{path}");
        }
    }
}
