"""Where the page is found: its public address, in the parts that requests are held against."""

from __future__ import annotations

from urllib.parse import urlsplit

from msgspec import Struct

from bot.settings import web_address

_USUAL = {"https": 443, "http": 80}


class Address(Struct, frozen=True, kw_only=True):
    """The public address of the page, such as https://filrouge.example.org/page."""

    scheme: str
    host: str  # as browsers send it: with a port if it is not the usual one
    base: str = ""  # the path before all paths of ours

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.host}"

    @property
    def secure(self) -> bool:
        return self.scheme == "https"

    @property
    def cookie(self) -> str:
        """Return the name of the cookie; the prefix has browsers see to it that it is ours."""
        return "__Host-filrouge" if self.secure else "filrouge"

    def path(self, *parts: str) -> str:
        """Return a path of ours, for a link."""
        return "/".join((self.base, *parts))

    def link(self, *parts: str) -> str:
        """Return a path of ours as others follow it."""
        return self.origin + self.path(*parts)


def read(typed: str) -> Address | None:
    """Return an address as it was set; None if the page cannot be served there."""
    whole = web_address(typed)
    if whole is None:
        return None
    parts = urlsplit(whole)
    if parts.username or parts.fragment or not parts.hostname:
        return None
    name = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    usual = parts.port in {None, _USUAL[parts.scheme]}
    return Address(
        scheme=parts.scheme,
        host=name if usual else f"{name}:{parts.port}",
        base=parts.path.rstrip("/"),
    )
