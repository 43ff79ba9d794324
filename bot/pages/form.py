"""What a form of ours sends back: little, soon, and from a page of ours."""

from __future__ import annotations

import asyncio
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect, Request

from bot.pages.address import Address

LARGEST = 2000  # bytes
ARRIVING = 10.0  # seconds
KIND = "application/x-www-form-urlencoded"


async def sent(request: Request, address: Address) -> dict[str, str] | None:
    """Return what a form holds; None if it was not one of our own pages that sent it."""
    if not _ours(request, address):
        return None
    if request.headers.get("content-type", "").partition(";")[0].strip() != KIND:
        return None
    body = b""
    try:
        async with asyncio.timeout(ARRIVING):
            async for piece in request.stream():
                body += piece
                if len(body) > LARGEST:
                    return None
    except (TimeoutError, ClientDisconnect):
        return None
    try:
        fields = parse_qs(body.decode("ascii"), max_num_fields=4)
    except ValueError:
        return None
    return {name: values[0] for name, values in fields.items()}


def _ours(request: Request, address: Address) -> bool:
    """Return whether a browser says that it was sent from this very site.

    Browsers say so in a header that no page can set; older ones name the origin alone.
    """
    from_where = request.headers.get("sec-fetch-site")
    if from_where is not None:
        return from_where == "same-origin"
    return request.headers.get("origin") == address.origin
