"""A paper as a document to edit (DOCX): real headings, lists and tables with heading rows."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell

from bot.privacyfile.paper import Items, Paper, Part, Table, Text
from bot.report.columns import shares
from bot.report.document import PROGRAM
from bot.report.document_form import ACCENT, formed, paragraph, run
from bot.report.sheet import Labels, Sheet
from bot.report.zipped import packed, unpacked

WIDE = 16.6  # centimetres between the margins


def document(paper: Paper) -> bytes:
    """Return the document. The same paper gives the same bytes."""
    made = Document()
    formed(made, _front(paper))
    made.add_heading(paper.title, level=0)
    run(paragraph(made, paper.about), paper.about)
    for text in paper.cautions:
        _add(made, Text(text=text, style="caution"))
    for number, section in enumerate(paper.sections, 1):
        made.add_heading(f"{number}. {section.heading}", level=1)
        for part in section.parts:
            _add(made, part)
    run(paragraph(made, ""), paper.made, soft=True)
    target = BytesIO()
    made.save(target)
    parts = dict(unpacked(target.getvalue())) | {"docProps/app.xml": PROGRAM}
    return packed(parts.items())


def _front(paper: Paper) -> Sheet:
    """Return what the form of our documents asks for: title, language, and words at the foot."""
    words = dict.fromkeys(Labels.__struct_fields__, "") | {
        "kicker": paper.title,
        "page": paper.page,
    }
    return Sheet(
        language=paper.language,
        version="full",
        title=paper.title,
        name=paper.owner,
        period="",
        dated="",
        day="",
        lede="",
        message=(),
        fields=None,
        figures=(),
        sections=(),
        labels=Labels(**words),
        fingerprint="",
    )


def _add(made: Docx, part: Part) -> None:
    match part:
        case Text(style="heading"):
            made.add_heading(part.text, level=2)
        case Text():
            _add_text(made, part)
        case Items():
            style = "List Number" if part.numbered else "List Bullet"
            for text in part.texts:
                run(paragraph(made, text, style=style), text)
        case Table():
            _add_table(made, part)


def _add_text(made: Docx, part: Text) -> None:
    line = paragraph(made, part.text)
    run(line, part.text)
    if part.style == "caution":  # the line first: their order is laid down
        line._p.get_or_add_pPr().append(_bar())  # noqa: SLF001 # there is no other way to it
        line.paragraph_format.left_indent = Cm(0.4)
        line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(6)


def _bar() -> Any:
    """Return the line at the side by which a caution is set apart."""
    borders, side = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "24"), ("space", "8")):
        side.set(qn(f"w:{name}"), value)
    side.set(qn("w:color"), str(ACCENT))
    borders.append(side)
    return borders


def _add_table(made: Docx, part: Table) -> None:
    """Add a table whose first row is its heading, here and on each page it goes on to."""
    table = made.add_table(rows=1, cols=len(part.head), style="Table Grid")
    table.autofit = False
    for tag in ("w:tblCaption", "w:tblDescription"):
        said = OxmlElement(tag)
        said.set(qn("w:val"), part.name)
        table._tbl.tblPr.append(said)  # noqa: SLF001 # there is no other way to it
    first = table.rows[0]
    first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001
    widths = [WIDE * share / 100 for share in shares((part.head, *part.rows))]
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = Cm(wide)
    for cell, title, wide in zip(first.cells, part.head, widths, strict=True):
        _fill(cell, title, wide, bold=True)
        cell.paragraphs[0].runs[0].font.color.rgb = ACCENT
    for row in part.rows:
        added = table.add_row()
        added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
        for place, (cell, text) in enumerate(zip(added.cells, row, strict=True)):
            _fill(cell, text, widths[place], bold=place == 0)
    made.add_paragraph()


def _fill(cell: _Cell, text: str, wide: float, *, bold: bool) -> None:
    cell.width = Cm(wide)
    run(cell.paragraphs[0], text).bold = bold
