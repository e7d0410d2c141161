"""A PDF file that is written while it is composed: what is finished leaves the memory at once.

ReportLab supplies the objects of the format and their numbers; its canvas is not used. That keeps
every page until the end, references a Helvetica that is not embedded, and cannot place glyphs by
their number. Here a page is on the disk as soon as it is composed, so memory stays flat.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

_DIGESTED = 4096
"""So many bytes of each object go into the file's ID: it must differ, not vouch for every pixel."""

_HEADER = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


@dataclass(frozen=True)
class Reference:
    """Stands for an object of the file, written already or still to come."""

    name: str


@dataclass(frozen=True)
class TextString:
    """A string for people, as opposed to the name of something (``/Type``) or an operator."""

    text: str


class Document:
    """One PDF 1.6 file on its way to ``file``.

    Values are plain Python: mappings (keys without slash), sequences, numbers, booleans, names such
    as ``"/Page"``, :class:`TextString`, raw ``bytes`` and :class:`Reference`.
    """

    def __init__(self, file: BinaryIO) -> None:
        from reportlab.pdfbase import pdfdoc

        self._objects = pdfdoc
        self._numbering = pdfdoc.PDFDocument(invariant=1)
        self._names = [pdfdoc.BasicFonts]
        self.fonts = Reference(pdfdoc.BasicFonts)
        """The dictionary of fonts, which ReportLab numbers first; to be put before closing."""
        self._file = file
        self._size = 0
        self._digest = hashlib.md5(usedforsecurity=False)
        self._pages: list[Reference] = []
        self._page_tree = self.reserve()
        self._write(_HEADER)

    def reserve(self) -> Reference:
        """A number for an object that comes later, with :meth:`put` or :meth:`put_stream`."""
        name = f"object {len(self._names)}"
        self._numbering.Reference(None, name)
        self._names.append(name)
        return Reference(name)

    def put(self, value: object, at: Reference | None = None) -> Reference:
        """Write an object, under a new number or the one that was reserved."""
        return self._put(self._converted(value), at or self.reserve())

    def put_stream(
        self,
        content: bytes,
        entries: Mapping[str, object],
        at: Reference | None = None,
        *,
        compress: bool = True,
    ) -> Reference:
        """Write a stream, compressed unless it is so already or must stay readable."""
        if compress:
            content = zlib.compress(content)
            entries = {**entries, "Filter": "/FlateDecode"}
        stream = self._objects.PDFStream(self._converted(entries), content)
        return self._put(stream, at or self.reserve())

    def add_page(
        self, content: bytes, resources: Mapping[str, object], boxes: Mapping[str, Box]
    ) -> None:
        """Write a page; ``boxes`` are ``MediaBox`` and, on paper that is trimmed, its others."""
        page = {
            "Type": "/Page",
            "Parent": self._page_tree,
            "Resources": resources,
            "Contents": self.put_stream(content, {}),
            **boxes,
        }
        self._pages.append(self.put(page))

    def close(self, catalog: Mapping[str, object], info: Mapping[str, object]) -> None:
        """Write the page tree, the catalogue with these entries, and the table of all objects."""
        tree = {"Type": "/Pages", "Kids": self._pages, "Count": len(self._pages)}
        self.put(tree, self._page_tree)
        root = self.put({"Type": "/Catalog", "Pages": self._page_tree, **catalog})
        information = self.put(info)
        table = self._objects.PDFCrossReferenceTable()
        table.addsection(0, self._names)
        start = self._write(table.format(self._numbering))
        trailer = self._objects.PDFTrailer(
            startxref=start,
            Size=len(self._names) + 1,
            Root=self._converted(root),
            Info=self._converted(information),
            ID=f"[<{self._digest.hexdigest()}> <{self._digest.hexdigest()}>]",
        )
        self._write(trailer.format(self._numbering))

    def _put(self, value: Any, at: Reference) -> Reference:
        written = self._objects.PDFIndirectObject(at.name, value).format(self._numbering)
        self._numbering.idToOffset[at.name] = self._write(written)
        return at

    def _write(self, data: bytes) -> int:
        """Append to the file; returns where it starts."""
        start = self._size
        self._file.write(data)
        self._digest.update(data[:_DIGESTED])
        self._size += len(data)
        return start

    def _converted(self, value: object) -> Any:
        """A plain value as ReportLab's object of the format."""
        if isinstance(value, Reference):
            return self._objects.PDFObjectReference(value.name)
        if isinstance(value, TextString):
            return self._objects.PDFString(value.text)
        if isinstance(value, Mapping):
            converted = {key: self._converted(entry) for key, entry in value.items()}
            return self._objects.PDFDictionary(converted)
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, Sequence) and not isinstance(value, str | bytes):
            return self._objects.PDFArray([self._converted(entry) for entry in value])
        return value
