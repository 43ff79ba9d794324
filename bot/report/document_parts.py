"""Each part of a section in a document: real lists, quotes and tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from bot.report.document_form import ACCENT, from_the_right, paragraph, run
from bot.report.once import told
from bot.report.sheet import (
    Fields,
    Grid,
    ImpactMap,
    Indicator,
    Labels,
    Part,
    Rounds,
    Sentence,
    Timeline,
)

STYLES = {"lede": "Lede", "quote": "Quote", "item": "List Bullet"}
NONE = "–"


def add_part(made: Docx, part: Part, labels: Labels) -> None:
    """Add a part in words, whatever picture there is of it elsewhere."""
    match part:
        case Sentence():
            add_sentence(made, part)
        case Grid():
            rows = [[cell or NONE for cell in row] for row in part.rows]
            _add_table(made, part.name, part.head, rows)
            _known(made, part.known)
        case Fields():
            _add_fields(made, part, labels)
        case ImpactMap():
            _add_map(made, part, labels)
        case Indicator():
            _add_indicator(made, part, labels)
        case Timeline():
            _add_timeline(made, part)
        case Rounds():
            _add_rounds(made, part)


def add_sentence(made: Docx, sentence: Sentence) -> None:
    line = paragraph(made, sentence.text, style=STYLES.get(sentence.style))
    run(line, sentence.text)
    if sentence.known:
        run(line, f" ({sentence.known})", soft=True)


def _known(made: Docx, *said: str) -> None:
    text = " ".join(filter(None, said))
    if text:
        run(paragraph(made, text), text, soft=True)


def _add_fields(made: Docx, part: Fields, labels: Labels) -> None:
    head = [labels.field, part.think]
    if part.show:
        head.append(part.show)
    rows = []
    for petal in part.petals:
        words = [petal.think_words or labels.not_answered]
        if part.show:
            words.append(petal.show_words or labels.not_answered)
        if petal.note:
            words[-1] += f"\n{petal.note}"
        rows.append([petal.name, *words])
    _add_table(made, part.scale, head, rows)
    _known(made, part.scale, part.team, f"({part.known})" if part.known else "")


def _add_map(made: Docx, part: ImpactMap, labels: Labels) -> None:
    """Add the map as a table, its main path in bold, and then as sentences."""
    titles = [column.title for column in part.columns]
    table = _table(made, " → ".join(titles), titles)
    for cell, column in zip(_row(table), part.columns, strict=True):
        for place, card in enumerate(column.cards):
            line = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
            run(line, card.text).bold = card.main
            if card.about:
                run(line, f" ({card.about})", soft=True)
        if not column.cards:
            run(cell.paragraphs[0], part.missing, soft=True)
    line = paragraph(made, labels.main_path)
    run(line, labels.main_path, soft=True).bold = True
    if part.known:
        run(line, f" ({part.known})", soft=True)
    for text in part.outline:
        run(paragraph(made, text, style="List Bullet"), text)


def _add_indicator(made: Docx, part: Indicator, labels: Labels) -> None:
    name = ", ".join(filter(None, (part.name, part.unit)))
    made.add_heading(name, level=2)
    figures = [figure for figure in (part.before, part.now, part.goal) if figure]
    for figure in figures:
        line = paragraph(made, figure.text, style="List Bullet")
        run(line, f"{figure.label} ").bold = True
        run(line, told(figure))
    known = f"({part.known})" if part.known else ""
    _known(made, "" if figures else labels.not_answered, part.note, known)


def _add_timeline(made: Docx, part: Timeline) -> None:
    for each in part.commitments:
        line = paragraph(made, each.what, style="List Bullet")
        day = run(line, f"{'✓ ' if each.done else ''}{each.day} ")
        day.bold, day.font.color.rgb = True, ACCENT
        run(line, each.what)
        run(line, f" ({' · '.join(filter(None, (each.who, each.move)))})", soft=True)


def _add_rounds(made: Docx, part: Rounds) -> None:
    rows = []
    for row in part.rows:
        now = _dated(row.now, row.now_day) if row.now or not row.refused else ""
        now = "\n".join(filter(None, (now, row.refused)))
        rows.append([row.name, _dated(row.then, row.then_day), now])
    _add_table(made, f"{part.then} · {part.now}", ["", part.then, part.now], rows)


def _dated(words: str, day: str) -> str:
    return f"{words or NONE} ({day})" if day else words or NONE


def _add_table(
    made: Docx, name: str, head: Sequence[str], rows: Iterable[Sequence[str]]
) -> None:
    table = _table(made, name, head)
    for row in rows:
        cells = _row(table)
        for place, (cell, text) in enumerate(zip(cells, row, strict=False)):
            _fill(cell, text, bold=place == 0)
    paragraph(made, "")


def _table(made: Docx, name: str, head: Sequence[str]) -> Table:
    """Return a table whose first row is its heading, here and on each page it goes on to."""
    table: Table = made.add_table(rows=1, cols=len(head), style="Table Grid")
    for tag in ("w:tblCaption", "w:tblDescription"):
        said = OxmlElement(tag)
        said.set(qn("w:val"), name)
        table._tbl.tblPr.append(said)  # noqa: SLF001 # there is no other way to it
    first = table.rows[0]
    first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001
    for cell, title in zip(first.cells, head, strict=True):
        _fill(cell, title, bold=True).runs[0].font.color.rgb = ACCENT
    return table


def _row(table: Table) -> tuple[_Cell, ...]:
    """Return the cells of a new row."""
    added = table.add_row()  # type: ignore[no-untyped-call]
    cells: tuple[_Cell, ...] = added.cells
    return cells


def _fill(cell: _Cell, text: str, *, bold: bool = False) -> Paragraph:
    line: Paragraph = cell.paragraphs[0]
    if from_the_right(text):
        line._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001
    run(line, text).bold = bold
    return line
