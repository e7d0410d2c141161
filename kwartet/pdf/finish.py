"""What makes a PDF acceptable to a press: metadata, output intent and nothing that gives us away.

PDF/X-4 is ISO 15930-7:2010: one GTS_PDFX output intent with the embedded profile, XMP metadata that
names the version, and an information dictionary that says the same. No user name, no path, no
computer name goes into a file.
"""

from __future__ import annotations

import uuid
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from kwartet import __version__
from kwartet.images.cmyk import Press
from kwartet.pdf.document import Document, TextString

_PRODUCER = f"Stigmakwartet {__version__}"
_REGISTRY = "http://www.color.org"


@dataclass(frozen=True)
class Imprint:
    """What a file says of itself: the title of the game, its language, and when it was made."""

    title: str
    language: str
    made_at: datetime

    @property
    def plain_title(self) -> str:
        """The title without what XML cannot hold."""
        return "".join(char for char in self.title if char.isprintable())


def imprint(title: str, language: str) -> Imprint:
    """The imprint of a file that is made now."""
    return Imprint(title, language, datetime.now(UTC).replace(microsecond=0))


def finish_press(document: Document, about: Imprint, press: Press, condition: str) -> None:
    """Close the document as PDF/X-4 for this printing condition (``FOGRA39``)."""
    profile, description = _packed_profile(press.profile)
    stream_entries = {"N": 4, "Alternate": "/DeviceCMYK", "Filter": "/FlateDecode"}
    stream = document.put_stream(profile, stream_entries, compress=False)
    intent = {
        "Type": "/OutputIntent",
        "S": "/GTS_PDFX",
        "OutputConditionIdentifier": TextString(condition),
        "RegistryName": TextString(_REGISTRY),
        "OutputCondition": TextString(description or condition),
        "Info": TextString(description or condition),
        "DestOutputProfile": stream,
    }
    entries: dict[str, object] = {"OutputIntents": [document.put(intent)]}
    _close(document, about, entries, is_press=True)


@cache
def _packed_profile(file: Path) -> tuple[bytes, str]:
    """A profile, compressed, and its name; packing the megabyte takes longer than ten pages."""
    profile = file.read_bytes()
    return zlib.compress(profile), _description(profile)


def finish_screen(
    document: Document, about: Imprint, viewer_preferences: dict[str, object]
) -> None:
    """Close a document in sRGB, for home printers and pictures."""
    _close(document, about, {"ViewerPreferences": viewer_preferences}, is_press=False)


def _close(
    document: Document, about: Imprint, entries: dict[str, object], *, is_press: bool
) -> None:
    xmp = _xmp(about, is_press=is_press).encode("utf-8")
    metadata = {"Type": "/Metadata", "Subtype": "/XML"}
    catalog = {
        "Lang": TextString(about.language),
        "Metadata": document.put_stream(xmp, metadata, compress=False),
        **entries,
    }
    when = TextString(about.made_at.strftime("D:%Y%m%d%H%M%S+00'00'"))
    info = {
        "Title": TextString(about.plain_title),
        "Creator": TextString(_PRODUCER),
        "Producer": TextString(_PRODUCER),
        "CreationDate": when,
        "ModDate": when,
        "Trapped": "/False",
    }
    document.close(catalog, info)


def _xmp(about: Imprint, *, is_press: bool) -> str:
    """The metadata packet; left uncompressed, so that any tool finds it."""
    when = about.made_at.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{about.plain_title} {when}")
    title = escape(about.plain_title)
    version = "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>" if is_press else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>{_PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{when}</xmp:CreateDate>
<xmp:ModifyDate>{when}</xmp:ModifyDate>
<xmp:MetadataDate>{when}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:{identity}</xmpMM:DocumentID>
<xmpMM:InstanceID>uuid:{identity}</xmpMM:InstanceID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<xmpMM:VersionID>1</xmpMM:VersionID>
<pdf:Producer>{_PRODUCER}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
{version}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def _description(profile: bytes) -> str:
    """The name of an ICC profile, from its ``desc`` tag (version 2) or empty."""
    count = int.from_bytes(profile[128:132], "big")
    for at in range(132, 132 + 12 * count, 12):
        if profile[at : at + 4] == b"desc":
            start = int.from_bytes(profile[at + 4 : at + 8], "big")
            if profile[start : start + 4] != b"desc":
                return ""
            length = int.from_bytes(profile[start + 8 : start + 12], "big")
            text = profile[start + 12 : start + 12 + length]
            return text.rstrip(b"\0").decode("ascii", "replace")
    return ""
