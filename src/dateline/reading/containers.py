"""Files within files: gzip, zip and tar of any format that is read."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from dateline.reading.bounds import Bounds, LimitError
from dateline.reading.dispatch import read_stream
from dateline.reading.refusal import Refusal
from dateline.reading.registry import HEAD, choose
from dateline.reading.source import Source
from dateline.reading.spool import seekable
from dateline.records import Story

_OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/container.xml")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, gzip.BadGzipFile, NotImplementedError, RuntimeError, ValueError)


class GzipReader:
    """One gzipped file of any format."""

    name = "gzip"
    suffixes: tuple[str, ...] = (".gz",)
    about = "any of these, gzipped"

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002  the protocol names it
        """By its first bytes."""
        return head.startswith(b"\x1f\x8b\x08")

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The stories of the file within."""
        counted = _Counted(stream)
        inner = source.name.removesuffix(".gz").removesuffix(".tgz") + (".tar" if source.name.endswith(".tgz") else "")
        unpacked = _Unpacked(counted, bounds)
        try:
            yield from read_stream(cast(BinaryIO, unpacked), source.within(inner or "content"), bounds)
        except _BROKEN as error:
            raise LimitError("format", f"the gzip data is broken or cut off ({error}); fetch it again") from None


class _Counted:
    """A stream that counts what is read of it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def read(self, count: int = -1) -> bytes:
        """The next bytes."""
        data = self._stream.read(count)
        self.count += len(data)
        return data


class _Unpacked:
    """The bytes of a gzip stream; raises LimitError where they are too many for those behind them."""

    def __init__(self, packed: _Counted, bounds: Bounds) -> None:
        self._packed, self._bounds, self._count = packed, bounds, 0
        self._file = gzip.GzipFile(fileobj=cast(BinaryIO, packed), mode="rb")

    def read(self, count: int = -1) -> bytes:
        """The next bytes; broken data ends them with an OSError."""
        try:
            data = self._file.read(count)
        except (zlib.error, EOFError) as error:
            raise OSError(f"broken gzip data: {error}") from None
        self._count += len(data)
        if self._count > max(self._bounds.ratio_from, self._packed.count * self._bounds.ratio):
            raise LimitError("ratio", f"{self._packed.count:,} bytes unpack to over {self._count:,}: refused as a bomb")
        return data


class ZipReader:
    """The members of a zip file, in order of name."""

    name = "zip"
    suffixes: tuple[str, ...] = (".zip",)
    about = "any of these, zipped"

    def sniff(self, head: bytes, name: str) -> bool:  # noqa: ARG002  the protocol names it
        """By its first bytes."""
        return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The stories of every member of a known format."""
        with seekable(stream, source) as file:
            try:
                archive = zipfile.ZipFile(file)
                members = sorted((m for m in archive.infolist() if _wanted(m.filename)), key=lambda m: m.filename)
            except _BROKEN as error:
                raise LimitError("format", f"no sound zip file: {error}; fetch it again") from None
            if any(m.filename in _OFFICE for m in members):
                raise LimitError("binary", "this is an office document or e-book, not text; save it as text")
            if len(members) > bounds.members:
                raise LimitError("too-large", f"over {bounds.members:,} members; unpack it")
            for member in members:
                yield from _zipped(archive, member, source, bounds)


def _zipped(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, source: Source, bounds: Bounds
) -> Iterator[Story | Refusal]:
    here = source.within(member.filename, member.compress_size)
    try:
        with archive.open(member) as head_stream:
            head = head_stream.read(HEAD)
        if choose(head, here.name) is None:
            return
        with archive.open(member) as stream:
            yield from read_stream(cast(BinaryIO, stream), here, bounds)
    except (*_BROKEN, OSError) as error:
        yield here.refuse(
            "format", f"the member cannot be unpacked ({str(error)[:120]}); it may be damaged or encrypted"
        )


class TarReader:
    """The members of a tar file, in their order."""

    name = "tar"
    suffixes: tuple[str, ...] = (".tar",)
    about = "any of these in a tar file; also gzipped (.tar.gz, .tgz)"

    def sniff(self, head: bytes, name: str) -> bool:
        """By the mark in its first header."""
        return head[257:262] == b"ustar" or (name.endswith(".tar") and len(head) >= 512)

    def read(self, stream: BinaryIO, source: Source, bounds: Bounds) -> Iterator[Story | Refusal]:
        """The stories of every member of a known format; links and devices are passed over."""
        count = 0
        try:
            with tarfile.open(fileobj=stream, mode="r|", errorlevel=1) as archive:
                for member in archive:
                    count += 1
                    if count > bounds.members:
                        raise LimitError("too-large", f"over {bounds.members:,} members; unpack it")
                    if member.isfile() and not member.issparse() and _wanted(member.name):
                        yield from _tarred(archive, member, source, bounds)
        except tarfile.TarError as error:
            raise LimitError(
                "format", f"the tar file is broken after member {count} ({error}); fetch it again"
            ) from None


def _tarred(
    archive: tarfile.TarFile, member: tarfile.TarInfo, source: Source, bounds: Bounds
) -> Iterator[Story | Refusal]:
    stream = archive.extractfile(member)
    if stream is None:
        return
    here = source.within(member.name)
    head = stream.read(HEAD)
    if choose(head, here.name) is not None:
        yield from read_stream(cast(BinaryIO, _Joined(head, cast(BinaryIO, stream))), here, bounds)


class _Joined:
    """Bytes already read, and then the stream that they came from."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head, self._stream = head, stream

    def read(self, count: int = -1) -> bytes:
        """The next bytes."""
        if self._head:
            count = len(self._head) if count < 0 else count
            data, self._head = self._head[:count], self._head[count:]
            return data
        return self._stream.read(count)


def _wanted(name: str) -> bool:
    """Whether a member is a file that people put there: no folder, nothing hidden, no archiver's own data."""
    parts = name.replace("\\", "/").split("/")
    return bool(parts[-1]) and not any(
        part.startswith(".") or part == "__MACOSX" for part in parts if part not in (".", "..")
    )
