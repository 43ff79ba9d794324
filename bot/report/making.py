"""A file is made again from what it carries, with the same software."""

from __future__ import annotations

from bot.report.sheet import Sheet


def made(kind: str, sheet: Sheet, photo: bytes | None) -> bytes:
    """Return the file of one kind as it is before it is sealed."""
    if kind == "html":
        from bot.report.web import page

        return page(sheet, photo).encode("utf-8")
    if kind == "docx":
        from bot.report.document import document

        return document(sheet, photo)
    from bot.report.printing import card, pdf

    return pdf(sheet, photo) if kind == "pdf" else card(sheet)
