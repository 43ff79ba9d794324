"""What a document looks like and says of itself: styles, language, properties, footer."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from unicodedata import bidirectional

from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from bot.report.sheet import Sheet

INK, SOFT, ACCENT = (RGBColor.from_string(c) for c in ("17212B", "55606B", "0B5F66"))
RULE = "CFD4D3"
SERIF, SANS = "Georgia", "Calibri"
_MARK = re.compile(r"\{(page|pages)\}")


def formed(made: Docx, sheet: Sheet) -> None:
    """Give a new document its form."""
    _properties(made, sheet)
    _language(made, sheet.language)
    _styles(made)
    margins = made.sections[0]
    margins.page_width, margins.page_height = Cm(21), Cm(29.7)
    margins.left_margin = margins.right_margin = Cm(2.2)
    margins.top_margin = margins.bottom_margin = Cm(2.2)
    _footer(made, sheet)


def paragraph(made: Docx, words: str, *, style: str | None = None) -> Paragraph:
    """Return a new paragraph that runs in the direction of the words it is to hold."""
    added = made.add_paragraph(style=style)
    if from_the_right(words):
        added._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001
    return added


def run(line: Paragraph, text: str, *, soft: bool = False) -> Run:
    """Add words to a paragraph, small and grey if they are `soft`."""
    added = line.add_run(text)
    if soft:
        added.font.color.rgb = SOFT
        added.font.size = Pt(9)
    if from_the_right(text):
        added.font.rtl = True
    return added


def from_the_right(text: str) -> bool:
    """Return whether the first letter of a text is of a script that runs from the right."""
    found = (bidirectional(sign) for sign in text)
    return next((side for side in found if side in {"L", "R", "AL"}), "L") != "L"


def _properties(made: Docx, sheet: Sheet) -> None:
    own = made.core_properties
    own.title = sheet.title[:255]
    own.author = own.last_modified_by = sheet.name[:255]
    own.language = sheet.language
    own.comments = own.keywords = own.subject = ""
    own.created = own.modified = _day(sheet.day)
    own.revision = 1


def _day(day: str) -> datetime:
    """Return the day in question; one long ago if nothing has been said yet."""
    try:
        return datetime.combine(date.fromisoformat(day), time())
    except ValueError:
        return datetime(1980, 1, 1)  # noqa: DTZ001 # a document has no time zone


def _language(made: Docx, language: str) -> None:
    """Set the language of all words, so that they are read out and checked in it."""
    defaults = made.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for found in defaults.findall(qn("w:lang")):
        defaults.remove(found)
    lang = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia", "w:bidi"):
        lang.set(qn(name), language)
    defaults.append(lang)


def _styles(made: Docx) -> None:
    for name, face, size, colour in (
        ("Normal", SANS, 10.5, INK),
        ("Title", SERIF, 30, INK),
        ("Subtitle", SANS, 10.5, ACCENT),
        ("Heading 1", SERIF, 15, INK),
        ("Heading 2", SANS, 11, ACCENT),
        ("Quote", SERIF, 11.5, INK),
    ):
        _style(made.styles[name], face, size, colour)
    lede = made.styles.add_style("Lede", 1)
    lede.base_style = made.styles["Normal"]
    _style(lede, SERIF, 15, INK)
    for side in made.styles["Title"].element.findall(f".//{qn('w:pBdr')}"):
        side.getparent().remove(side)
    _hairlines(made)


def _style(style: ParagraphStyle, face: str, size: float, colour: RGBColor) -> None:
    font = style.font
    font.name, font.size, font.color.rgb = face, Pt(size), colour
    font.italic = False
    fonts = style.element.rPr.find(qn("w:rFonts"))
    for name in list(fonts.attrib):
        if "Theme" in name:
            del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(qn(name), face)
    if style.name in {"Title", "Heading 1"}:
        font.bold = False
    if (style.name or "").startswith("Heading"):
        style.paragraph_format.space_before = Pt(20 if size > 12 else 10)
        style.paragraph_format.space_after = Pt(4)
        style.paragraph_format.keep_with_next = True


def _hairlines(made: Docx) -> None:
    """Let tables have lines between their rows and nowhere else."""
    borders = made.styles["Table Grid"].element.find(f".//{qn('w:tblBorders')}")
    for side in list(borders):
        kept = side.tag in {qn("w:bottom"), qn("w:insideH"), qn("w:top")}
        side.set(qn("w:val"), "single" if kept else "nil")
        side.set(qn("w:color"), RULE)


def _footer(made: Docx, sheet: Sheet) -> None:
    """Write the name and the page in the footer; the page is counted by whoever opens it."""
    line = made.sections[0].footer.paragraphs[0]
    name = " · ".join(filter(None, (sheet.name, sheet.labels.kicker, sheet.period)))
    run(line, f"{name}\t\t", soft=True)
    for place, piece in enumerate(_MARK.split(sheet.labels.page)):
        if place % 2:
            _field(line, "PAGE" if piece == "page" else "NUMPAGES")
        elif piece:
            run(line, piece, soft=True)


def _field(line: Paragraph, name: str) -> None:
    added = run(line, "", soft=True)
    for kind in ("begin", "", "separate", "1", "end"):
        if kind in {"begin", "separate", "end"}:
            piece = OxmlElement("w:fldChar")
            piece.set(qn("w:fldCharType"), kind)
        else:
            piece = OxmlElement("w:t" if kind else "w:instrText")
            piece.text = kind or f" {name} "
        added._r.append(piece)  # noqa: SLF001
