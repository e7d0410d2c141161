"""Text in a PDF with exactly the glyphs and places that the layout gave, and with its characters.

Each font is a Type0 font with Identity-H: the codes in the page are glyph ids. A ToUnicode table
gives the characters back, ligatures included. Where one glyph stands for different characters (a
hyphen that only the line break put there), ActualText says which.

Widths are whole thousandths of an em, since PDFium drops fractions; the adjustments in ``TJ`` are
reckoned against these rounded widths, so that no error adds up along a line.
"""

from __future__ import annotations

import hashlib
import string
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

import uharfbuzz as hb

from kwartet.layout.display import MM_PER_PT, Glyph, Text
from kwartet.layout.fonts import SOFT_HYPHEN, font
from kwartet.pdf.document import Document, Reference, TextString

_NOTDEF = 0
_KEPT_TABLES = frozenset({"glyf", "loca", "head", "hhea", "hmtx", "maxp", "CFF "})
_SYMBOLIC = 4
_CMAP_BLOCK = 100
"""A ToUnicode table may hold so many entries a block (Adobe Technical Note 5411)."""


class Typeface:
    """A font of the layout as it is used in one PDF, under a resource ``name``."""

    def __init__(self, key: str, name: str) -> None:
        self._font = font(key)
        self._face = hb.Face(hb.Blob.from_file_path(str(self._font.path)))
        self._metrics = hb.Font(self._face)
        self._characters: dict[int, str] = {}
        self._used = {_NOTDEF}
        self._advances: dict[int, int] = {}
        self.name = name

    def show(self, text: Text) -> str:
        """The operators from BT to ET that set a line; its ink is set by the caller."""
        size = text.size_mm / MM_PER_PT
        x, y = text.x_mm / MM_PER_PT, -text.y_mm / MM_PER_PT
        pen = _Pen(size)
        for cluster in _clusters(text.glyphs):
            actual = self._actual_text(cluster)
            if actual is not None:
                pen.begin_actual(actual)
            for glyph in cluster:
                self._used.add(glyph.id)
                pen.show(glyph, self._width(glyph.id))
            if actual is not None:
                pen.end_actual()
        start = f"BT /{self.name} {_number(size)} Tf 1 0 0 1 {_number(x)} {_number(y)} Tm"
        return f"{start} {pen.finish()} ET"

    def put(self, document: Document) -> Reference:
        """Write the font with only the glyphs that were used, and return its reference."""
        glyphs = sorted(self._used)
        base = f"/{_subset_tag(self._font.key, glyphs)}+{self._postscript_name}"
        program = _subset(self._face, glyphs)
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": base,
            "CIDSystemInfo": {
                "Registry": TextString("Adobe"),
                "Ordering": TextString("Identity"),
                "Supplement": 0,
            },
            "FontDescriptor": document.put(
                {
                    "Type": "/FontDescriptor",
                    "FontName": base,
                    "Flags": _SYMBOLIC,
                    "FontBBox": self._bounding_box,
                    "ItalicAngle": 0,
                    "Ascent": round(self._font.ascent * 1000),
                    "Descent": -round(self._font.descent * 1000),
                    "CapHeight": round(self._font.cap_height * 1000),
                    "StemV": 80,
                    "FontFile2": document.put_stream(program, {"Length1": len(program)}),
                }
            ),
            "DW": 1000,
            "W": self._widths(glyphs),
            "CIDToGIDMap": "/Identity",
        }
        return document.put(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": base,
                "Encoding": "/Identity-H",
                "DescendantFonts": [document.put(descendant)],
                "ToUnicode": document.put_stream(self._to_unicode(glyphs), {}),
            }
        )

    def _actual_text(self, cluster: Sequence[Glyph]) -> str | None:
        """What the cluster stands for, if the ToUnicode table cannot tell."""
        text = cluster[0].text
        if len(cluster) == 1 and text != SOFT_HYPHEN:
            glyph = cluster[0].id
            return None if self._characters.setdefault(glyph, text) == text else text
        return text

    def _width(self, glyph: int) -> int:
        """The advance of a glyph in whole thousandths of an em, as the PDF states it."""
        if glyph not in self._advances:
            units: int = self._metrics.get_glyph_h_advance(glyph)
            self._advances[glyph] = round(units * 1000 / self._face.upem)
        return self._advances[glyph]

    def _widths(self, glyphs: list[int]) -> list[object]:
        """The ``W`` array: for each run of glyph ids its first one and their widths."""
        widths: list[object] = []
        run: list[int] = []
        for before, glyph in zip([None, *glyphs], glyphs, strict=False):
            if before is None or glyph != before + 1:
                run = []
                widths += [glyph, run]
            run.append(self._width(glyph))
        return widths

    @cached_property
    def _postscript_name(self) -> str:
        return str(self._face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME))

    @property
    def _bounding_box(self) -> list[int]:
        head = self._face.reference_table("head").data
        corners = [int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42)]
        return [round(corner * 1000 / self._face.upem) for corner in corners]

    def _to_unicode(self, glyphs: list[int]) -> bytes:
        """The table from glyph ids to characters; what only ActualText names gets its usual one."""
        nominal = {self._metrics.get_nominal_glyph(code): chr(code) for code in self._face.unicodes}
        texts = {glyph: self._characters.get(glyph) or nominal.get(glyph) for glyph in glyphs}
        entries = [
            f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for glyph, text in texts.items()
            if text
        ]
        blocks = [entries[at : at + _CMAP_BLOCK] for at in range(0, len(entries), _CMAP_BLOCK)]
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        for block in blocks:
            lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
        return "\n".join(lines).encode("ascii")


class _Pen:
    """Writes the ``TJ`` operators of one line."""

    def __init__(self, size_pt: float) -> None:
        self._size_pt = size_pt
        self._operators: list[str] = []
        self._array = ""
        self._ahead = 0.0
        """How far the viewer's pen is ahead of the layout's, in thousandths of an em."""
        self._rise = 0.0

    def show(self, glyph: Glyph, width: int) -> None:
        """Set one glyph, after moving the viewer's pen to where the layout wants it."""
        if glyph.y_offset != self._rise:
            self._flush()
            self._rise = glyph.y_offset
            self._operators.append(f"{_number(self._rise * self._size_pt)} Ts")
        back = round(self._ahead - glyph.x_offset * 1000, 1)
        if back:
            self._array += f">{_number(back)}<"
            self._ahead -= back
        self._array += f"{glyph.id:04X}"
        self._ahead += width - glyph.advance * 1000

    def begin_actual(self, text: str) -> None:
        """From here on the glyphs stand for this text."""
        self._flush()
        code = text.encode("utf-16-be").hex().upper()
        self._operators.append(f"/Span <</ActualText <FEFF{code}>>> BDC")

    def end_actual(self) -> None:
        """Up to here."""
        self._flush()
        self._operators.append("EMC")

    def finish(self) -> str:
        """All operators so far; the rise is back at zero."""
        self._flush()
        if self._rise:
            self._operators.append("0 Ts")
        return " ".join(self._operators)

    def _flush(self) -> None:
        if self._array:
            self._operators.append(f"[<{self._array}>] TJ".replace("[<>", "["))
        self._array = ""


def outlines(text: Text) -> str:
    """The operators that fill a line as plain outlines, for printers who want no fonts."""
    em = font(text.font).units_per_em
    scale = text.size_mm / MM_PER_PT / em
    x, y = text.x_mm / MM_PER_PT, -text.y_mm / MM_PER_PT
    operators = [f"q {scale:.6f} 0 0 {scale:.6f} {_number(x)} {_number(y)} cm"]
    pen = drawn = 0.0
    for glyph in text.glyphs:
        outline = _glyph_outline(text.font, glyph.id)
        if outline:
            at = pen + glyph.x_offset
            rise = glyph.y_offset * em
            operators.append(f"1 0 0 1 {_number((at - drawn) * em)} {_number(rise)} cm")
            operators.append(f"{outline} f")
            if rise:
                operators.append(f"1 0 0 1 0 {_number(-rise)} cm")
            drawn = at
        pen += glyph.advance
    return " ".join([*operators, "Q"])


@lru_cache(maxsize=4096)
def _glyph_outline(font_key: str, glyph: int) -> str:
    """The outline of a glyph as path operators in font units, empty for a space."""
    pen = _OutlinePen()
    _drawing_font(font_key).draw_glyph_with_pen(glyph, pen)
    return " ".join(pen.operators)


@lru_cache(maxsize=32)
def _drawing_font(font_key: str) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(font(font_key).path))))


_Point = tuple[float, float]


class _OutlinePen:
    """Takes an outline from HarfBuzz (by the pen protocol of fontTools); PDF has only cubics."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: _Point = (0.0, 0.0)

    def moveTo(self, point: _Point) -> None:  # noqa: N802 -- the protocol's name
        """Start a contour."""
        self._add("m", point)

    def lineTo(self, point: _Point) -> None:  # noqa: N802 -- the protocol's name
        """Draw a straight line."""
        self._add("l", point)

    def curveTo(self, *points: _Point) -> None:  # noqa: N802 -- the protocol's name
        """Draw a cubic curve."""
        self._add("c", *points)

    def qCurveTo(self, control: _Point, end: _Point) -> None:  # noqa: N802 -- the protocol's name
        """Draw a quadratic curve as the same cubic one."""
        (x0, y0), (x1, y1), (x2, y2) = self._at, control, end
        first = (x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3)
        second = (x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3)
        self._add("c", first, second, end)

    def closePath(self) -> None:  # noqa: N802 -- the protocol's name
        """Close the contour."""
        self.operators.append("h")

    def endPath(self) -> None:  # noqa: N802 -- the protocol's name
        """Leave the contour open; a fill closes it."""

    def _add(self, operator: str, *points: _Point) -> None:
        numbers = [_number(round(value, 2)) for point in points for value in point]
        self.operators.append(" ".join([*numbers, operator]))
        self._at = points[-1]


def _clusters(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs that stand for the same characters together: the first carries their text."""
    cluster: list[Glyph] = []
    for glyph in glyphs:
        if cluster and glyph.text:
            yield cluster
            cluster = []
        cluster.append(glyph)
    if cluster:
        yield cluster


def _subset(face: hb.Face, glyphs: list[int]) -> bytes:
    """The font program with only these glyphs, under their own ids, without hints."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    dropped = (tag for tag in face.table_tags if tag not in _KEPT_TABLES)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in dropped)
    data: bytes = hb.subset(face, wanted).blob.data
    return data


def _subset_tag(key: str, glyphs: list[int]) -> str:
    """Six capitals that differ from subset to subset, as the PDF standard asks."""
    digest = hashlib.sha256(repr((key, glyphs)).encode()).digest()
    return "".join(string.ascii_uppercase[byte % 26] for byte in digest[:6])


def _number(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")
