# SPDX-License-Identifier: Apache-2.0
"""The least that asks a gRPC server: one connection without TLS, calls one after another, fields of protobuf messages."""

import socket
import struct
from types import TracebackType
from typing import Iterator, Self

DATA, HEADERS, SETTINGS, PING, GOAWAY, WINDOW_UPDATE = 0, 1, 4, 6, 7, 8
END_STREAM, END_HEADERS, ACK = 0x1, 0x4, 0x1
LARGEST_WINDOW = 2**31 - 1


class Channel:
    """A connection (RFC 9113). What the server says in headers is not read: a call without a message has failed."""

    def __init__(self, address: str) -> None:
        host, port = address.rsplit(":", 1)
        self._socket = socket.create_connection((host, int(port)))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._read = self._socket.makefile("rb")
        self._stream = -1
        # SETTINGS_INITIAL_WINDOW_SIZE, and the connection's own window.
        settings = struct.pack(">HI", 4, LARGEST_WINDOW)
        window = struct.pack(">I", LARGEST_WINDOW - 65535)
        self._socket.sendall(
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SETTINGS, 0, 0, settings) + frame(WINDOW_UPDATE, 0, 0, window)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._socket.close()

    def call(self, path: str, request: bytes) -> bytes:
        """The message that answers a call."""
        self._stream += 2
        headers = [
            (":method", "POST"),
            (":scheme", "http"),
            (":path", path),
            (":authority", "localhost"),
            ("content-type", "application/grpc"),
            ("te", "trailers"),
        ]
        block = b"".join(header(name, value) for name, value in headers)
        body = struct.pack(">BI", 0, len(request)) + request
        self._socket.sendall(
            frame(HEADERS, END_HEADERS, self._stream, block) + frame(DATA, END_STREAM, self._stream, body)
        )
        answer = b""
        for kind, flags, stream, payload in self._frames():
            if stream != self._stream:
                continue
            if kind == DATA:
                answer += payload
            if flags & END_STREAM:
                break
        if not answer:
            raise RuntimeError(f"{path} {request!r} failed")
        # What is read counts against the connection's window.
        self._socket.sendall(frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", len(answer))))
        compressed, length = struct.unpack(">BI", answer[:5])
        if compressed or length != len(answer) - 5:
            raise RuntimeError(f"{path}: not one whole message")
        return answer[5:]

    def _frames(self) -> Iterator[tuple[int, int, int, bytes]]:
        while True:
            high, low, kind, flags, stream = struct.unpack(">BHBBI", self._read.read(9))
            payload = self._read.read(high << 16 | low)
            if kind == GOAWAY:
                raise RuntimeError(f"the server goes away: {payload!r}")
            if kind in (SETTINGS, PING) and not flags & ACK:
                self._socket.sendall(frame(kind, ACK, 0, payload if kind == PING else b""))
            yield kind, flags, stream, payload


def frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    """A frame with its head."""
    return struct.pack(">BHBBI", len(payload) >> 16, len(payload) & 0xFFFF, kind, flags, stream) + payload


def header(name: str, value: str) -> bytes:
    """A header field as HPACK has it that is in no table (RFC 7541 §6.2.2)."""
    return b"\x00" + b"".join(bytes([len(text)]) + text.encode() for text in (name, value))


def varint(number: int) -> bytes:
    """A number as protobuf writes it."""
    written = b""
    while number > 0x7F:
        written += bytes([number & 0x7F | 0x80])
        number >>= 7
    return written + bytes([number])


def field(number: int, value: str | int) -> bytes:
    """A field of a message: a text or a number."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    text = value.encode()
    return varint(number << 3 | 2) + varint(len(text)) + text


def fields(message: bytes, wanted: int) -> Iterator[bytes]:
    """The texts and messages in a message's fields of one number."""

    def read(at: int) -> tuple[int, int]:
        number, shift = 0, 0
        while True:
            byte = message[at]
            number, shift, at = number | (byte & 0x7F) << shift, shift + 7, at + 1
            if byte < 0x80:
                return number, at

    at = 0
    while at < len(message):
        tag, at = read(at)
        if tag & 7 == 0:
            _, at = read(at)
        elif tag & 7 == 2:
            length, at = read(at)
            if tag >> 3 == wanted:
                yield message[at : at + length]
            at += length
        else:
            raise ValueError(f"wire type {tag & 7}")
