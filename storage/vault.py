"""Sealing what people wrote: nobody reads it in the files, or changes it, without the key.

AES-256-GCM of the `cryptography` package. What is sealed names its key, so that several can
be in use while they are changed, and is bound to where it stands: words cannot be moved from
one column to another.
"""

from __future__ import annotations

import binascii
import os
from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Protocol

from storage.errors import SealBrokenError

BYTES = 32  # of a key
PLAIN = "plain"  # stands for "no key" among those in use
_NONCE = 12  # bytes
_TEXT = "sealed1"  # how a sealed text begins: sealed1.<key>.<nonce and content, base64>
# how a sealed file begins; then the key's name, 8 letters
_FILE = b"filrouge-sealed-1\n"


class _Cipher(Protocol):
    def encrypt(self, nonce: bytes, data: bytes, about: bytes, /) -> bytes: ...
    def decrypt(self, nonce: bytes, data: bytes, about: bytes, /) -> bytes: ...


class BadKeyError(ValueError):
    """What was given is no key: 32 bytes, written in base64."""


def new_key() -> str:
    """Return a new key, as it is written down."""
    return urlsafe_b64encode(os.urandom(BYTES)).decode()


def read_key(typed: str) -> bytes:
    """Return the key that was written down; raise BadKeyError."""
    try:
        key = urlsafe_b64decode(typed.strip())
    except (binascii.Error, ValueError) as wrong:
        raise BadKeyError from wrong
    if len(key) != BYTES:
        raise BadKeyError
    return key


def name_of(key: bytes) -> str:
    """Return what a key is called: eight letters that tell nothing of it."""
    return sha256(b"filrouge key " + key).hexdigest()[:8]


class Vault:
    """Seals with the first of its keys, opens with any. Without keys it leaves all as it is."""

    def __init__(self, keys: Sequence[bytes] = ()) -> None:
        self._ciphers: Mapping[str, _Cipher] = {}
        if keys:
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM

            self._ciphers = {name_of(key): AESGCM(key) for key in keys}
        self.names = tuple(self._ciphers)
        self._first = self.names[0] if keys else ""
        self.plain_files = not keys  # whether files may lie there that are not sealed

    def __repr__(self) -> str:
        return f"Vault{self.names}"

    def seal(self, text: str, about: str) -> str:
        """Return a text as it is kept; `about` says where."""
        if not self._first:
            return text
        nonce = os.urandom(_NONCE)
        sealed = self._ciphers[self._first].encrypt(
            nonce, text.encode("utf-8", "surrogatepass"), about.encode()
        )
        return f"{_TEXT}.{self._first}.{b64encode(nonce + sealed).decode()}"

    def open(self, kept: str, about: str) -> str:
        """Return what `seal` was given; raise SealBrokenError."""
        if not self._first:
            return kept
        sort, _, rest = kept.partition(".")
        name, _, content = rest.partition(".")
        if sort != _TEXT or name not in self._ciphers:
            raise SealBrokenError(about)
        opened = self._opened(name, b64decode(content), about)
        return opened.decode("utf-8", "surrogatepass")

    def seal_file(self, content: bytes, digest: str) -> bytes:
        """Return the content of a file as it is kept; `digest` is what it is kept under."""
        if not self._first:
            return content
        nonce = os.urandom(_NONCE)
        sealed = self._ciphers[self._first].encrypt(nonce, content, digest.encode())
        return _FILE + self._first.encode() + nonce + sealed

    def open_file(self, kept: bytes, digest: str) -> bytes:
        """Return what `seal_file` was given; raise SealBrokenError."""
        if not kept.startswith(_FILE):
            if self.plain_files:
                return kept
            raise SealBrokenError(digest)
        if not self._first:
            return kept  # somebody's file that looks like one of ours
        start = len(_FILE) + 8
        name = kept[len(_FILE) : start].decode("ascii", "replace")
        if name not in self._ciphers:
            raise SealBrokenError(digest)
        return self._opened(name, kept[start:], digest)

    def sealed_with_first(self, kept: bytes) -> bool:
        """Return whether a file is sealed already with the key that seals now."""
        return kept.startswith(_FILE + self._first.encode())

    def _opened(self, name: str, content: bytes, about: str) -> bytes:
        from cryptography.exceptions import InvalidTag

        try:
            return self._ciphers[name].decrypt(
                content[:_NONCE], content[_NONCE:], about.encode()
            )
        except (InvalidTag, ValueError) as broken:
            raise SealBrokenError(about) from broken


OPEN = Vault()
