//! The reasons for which the transport ends a call.

use tonic::Status;

/// Reason for which a call ends before its client has sent all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Ending {
    /// The connection held more than others when room ran out.
    NoRoom = 1,
    /// The connection has reached its age.
    Age = 2,
    /// The client has closed its side of the connection.
    HalfClosed = 3,
}

impl Ending {
    pub(crate) fn of(number: u8) -> Option<Self> {
        [Self::NoRoom, Self::Age, Self::HalfClosed].into_iter().find(|ending| *ending as u8 == number)
    }

    pub(crate) fn status(self) -> Status {
        match self {
            Self::NoRoom => Status::resource_exhausted("no room is left for requests that are not complete"),
            Self::Age => Status::unavailable("the connection has reached its age; call again on another"),
            Self::HalfClosed => Status::cancelled("the connection was closed before the request was complete"),
        }
    }
}
