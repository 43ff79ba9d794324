"""The summary as a document to edit (DOCX), made of headings, lists, quotes and tables.

Pictures are left out: their table or their sentences stand instead. Only here and in the two
files beside it: `docx`.
"""

from __future__ import annotations

from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as Package
from docx.shared import Cm

from bot.report.cleaning import cleaned
from bot.report.document_form import formed, paragraph, run
from bot.report.document_parts import add_part, add_sentence
from bot.report.once import once, told
from bot.report.sheet import PORTRAIT, Fields, Indicator, Sheet
from bot.report.zipped import EMPTY, PART, packed, unpacked

PROGRAM = b"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Fil rouge</Application></Properties>
"""
UNFIT = (
    UnrecognizedImageError,
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    ValueError,
)


def document(sheet: Sheet, photo: bytes | None = None) -> bytes:
    """Return the document. The same sheet and photo give the same bytes."""
    sheet = once(cleaned(sheet))
    made = Document()
    formed(made, sheet)
    _cover(made, sheet)
    for section in sheet.sections:
        made.add_heading(section.heading, level=1)
        if section.note:
            run(paragraph(made, ""), section.note, soft=True)
        if photo and section.id == PORTRAIT:
            _add_photo(made, photo, sheet.name)
        for part in section.parts:
            add_part(made, part, sheet.labels)
    run(paragraph(made, ""), sheet.labels.made_with, soft=True)
    run(
        paragraph(made, ""),
        f"{sheet.labels.fingerprint} {sheet.fingerprint}",
        soft=True,
    )
    return _bytes(made)


def _cover(made: Docx, sheet: Sheet) -> None:
    labels = sheet.labels
    if sheet.name:
        kicker = " · ".join(filter(None, (labels.kicker, sheet.period)))
        made.add_paragraph(kicker, style="Subtitle")
    made.add_heading(sheet.name or sheet.title, level=0)
    run(paragraph(made, sheet.name), sheet.dated, soft=True)
    if labels.early:
        run(paragraph(made, ""), labels.early).italic = True
    if sheet.lede:
        run(paragraph(made, sheet.lede, style="Lede"), sheet.lede)
    for indicator in sheet.figures:
        _add_figure(made, indicator)
    for sentence in sheet.message:
        add_sentence(made, sentence)
    inside = any(isinstance(p, Fields) for s in sheet.sections for p in s.parts)
    if sheet.fields and not inside:
        add_part(made, sheet.fields, labels)


def _add_figure(made: Docx, indicator: Indicator) -> None:
    """Add one of the large figures as a line."""
    figure = indicator.now or indicator.before or indicator.goal
    line = paragraph(made, indicator.name, style="List Bullet")
    if figure:
        run(line, f"{figure.number} ").bold = True
    run(line, ", ".join(filter(None, (indicator.name, indicator.unit))))
    if figure:
        run(line, f" ({figure.label} · {told(figure)})", soft=True)


def _add_photo(made: Docx, photo: bytes, words: str) -> None:
    """Add the photo with its words; one that a document cannot hold is left out."""
    try:
        picture = made.add_picture(BytesIO(photo), width=Cm(12))
    except UNFIT:
        return
    described = picture._inline.docPr  # noqa: SLF001 # there is no other way to it
    described.set("descr", words)
    described.set("title", words)


def _bytes(made: Docx) -> bytes:
    """Return the document without what its pattern left in it, and with room for a record."""
    place = Package(PackURI(f"/{PART}"), "application/xml", EMPTY, made.part.package)
    made.part.relate_to(place, RELATIONSHIP_TYPE.CUSTOM_XML)
    for owner, ending in (
        (made.part, "/stylesWithEffects"),
        (made.part.package, "/thumbnail"),
    ):
        rels = owner.rels
        for name in [n for n, rel in rels.items() if rel.reltype.endswith(ending)]:
            rels.pop(name)
    target = BytesIO()
    made.save(target)
    parts = dict(unpacked(target.getvalue()))
    del parts[PART]
    parts["docProps/app.xml"] = PROGRAM
    return packed([*parts.items(), (PART, EMPTY)])
