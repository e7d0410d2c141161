"""The press PDF, point by point: PDF/X-4, boxes, inks, fonts, text, and what must not be in it."""

from __future__ import annotations

import getpass
import re
import socket
import subprocess
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from msgspec.structs import replace

from kwartet.errors import KwartetError
from kwartet.layout.cards import lay_out_front
from kwartet.layout.display import Group, Text
from kwartet.pdf.deck import Job
from kwartet.pdf.presets import PageOrder, preset
from kwartet.pdf.press import BACK, page_order, write_press
from kwartet.storage.folder import open_set
from tests.pdf.helpers import (
    MM_PER_PT,
    a_job,
    a_photo,
    a_set,
    fonts,
    images,
    painted,
    with_marks,
    words,
)

FORBIDDEN_OPERATORS = {"rg", "RG", "g", "G", "sh", "sc", "SC", "ri"}
STANDARD = preset("standaard")


@pytest.fixture(scope="module")
def shipped(shipped_set: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The press PDF of the shipped set."""
    out = tmp_path_factory.mktemp("press") / "shipped.pdf"
    card_set = open_set(shipped_set).card_set
    assert write_press(Job(card_set, shipped_set / "pictures", STANDARD), out) == [out]
    return out


@pytest.fixture(scope="module")
def with_photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A press PDF with photos, marks and die line."""
    folder = tmp_path_factory.mktemp("photos")
    photos = (a_photo(folder / "pictures"), a_photo(folder / "pictures", "drawing.png"))
    job = a_job(folder, a_set(photos=photos), with_marks(STANDARD))
    write_press(job, folder / "photos.pdf")
    return folder / "photos.pdf"


@pytest.fixture(params=["shipped", "with_photos"])
def press(request: pytest.FixtureRequest) -> pikepdf.Pdf:
    with pikepdf.open(request.getfixturevalue(request.param)) as pdf:
        yield pdf


def test_it_is_a_sound_pdf_1_6_with_an_id(press):
    assert press.pdf_version == "1.6"
    assert press.check_pdf_syntax() == []
    assert len(press.trailer.ID) == 2


def test_every_card_has_a_page_with_its_back(shipped):
    with pikepdf.open(shipped) as pdf:
        assert len(pdf.pages) == 104


def test_trim_lies_in_bleed_lies_in_media_to_a_hundredth_of_a_millimetre(press):
    for page in press.pages:
        media, bleed, trim = (mm(page.obj[box]) for box in ("/MediaBox", "/BleedBox", "/TrimBox"))
        assert trim[2] - trim[0] == pytest.approx(62, abs=0.01)
        assert trim[3] - trim[1] == pytest.approx(100, abs=0.01)
        for inner, outer, sign in zip(trim, bleed, (-1, -1, 1, 1), strict=True):
            assert outer == pytest.approx(inner + 3 * sign, abs=0.01)
        for inner, outer, sign in zip(bleed, media, (-1, -1, 1, 1), strict=True):
            assert (outer - inner) * sign >= -0.001
        assert not {"/ArtBox", "/CropBox", "/Rotate", "/UserUnit"} & page.obj.keys()


def test_one_output_intent_embeds_the_profile(press):
    (intent,) = press.Root.OutputIntents
    assert intent.S == "/GTS_PDFX"
    assert intent.OutputConditionIdentifier == "FOGRA39"
    assert intent.RegistryName == "http://www.color.org"
    assert "ISO Coated v2 300%" in str(intent.Info)
    assert intent.DestOutputProfile.N == 4
    assert intent.DestOutputProfile.read_bytes() == STANDARD.press.profile.read_bytes()


def test_xmp_names_the_version_and_says_what_info_says(press):
    with press.open_metadata() as xmp:
        assert xmp["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"] == "PDF/X-4"
        assert xmp["dc:title"] == press.docinfo["/Title"]
        assert xmp["pdf:Trapped"] == "False"
        assert xmp["pdf:Producer"] == press.docinfo["/Producer"]
        assert xmp["xmp:CreatorTool"] == press.docinfo["/Creator"]
        for name, key in (("xmp:CreateDate", "/CreationDate"), ("xmp:ModifyDate", "/ModDate")):
            assert re.sub(r"\D", "", xmp[name]) == re.sub(r"\D", "", str(press.docinfo[key]))
    assert press.docinfo["/Trapped"] == pikepdf.Name("/False")
    assert "/Filter" not in press.Root.Metadata


def test_only_process_inks_and_named_separations_are_painted(press):
    seen = set()
    for page in press.pages:
        for each in painted(page.obj):
            assert each.operator not in FORBIDDEN_OPERATORS
            if each.operator in ("cs", "CS"):
                space = each.resources.ColorSpace[str(each.operands[0])]
                assert space[0] == "/Separation"
                assert space[2] == "/DeviceCMYK"
                seen.add(str(space[1]))
    assert seen <= {"/All", "/CutContour"}
    for image in images(press):
        assert image.ColorSpace == "/DeviceCMYK"
        assert not {"/SMask", "/Mask", "/Interpolate"} & image.keys()


def test_marks_and_die_line_have_plates_of_their_own(with_photos):
    with pikepdf.open(with_photos) as pdf:
        space = pdf.pages[0].obj.Resources.ColorSpace
        assert {str(each[1]) for each in space.values()} == {"/All", "/CutContour"}
        media, bleed = mm(pdf.pages[0].obj.MediaBox), mm(pdf.pages[0].obj.BleedBox)
        assert bleed[0] - media[0] >= 5


def test_the_die_line_is_an_overprinting_stroke(with_photos):
    with pikepdf.open(with_photos) as pdf:
        operators = list(painted(pdf.pages[0].obj))
        spaces = pdf.pages[0].obj.Resources.ColorSpace
        name = next(key for key, space in spaces.items() if space[1] == "/CutContour")
        at = next(
            n
            for n, each in enumerate(operators)
            if each.operator == "CS" and str(each.operands[0]) == name
        )
        state = last_state(operators[:at])
        assert state.OP is True
        painting = next(e.operator for e in operators[at:] if e.operator in ("S", "s", "f", "B"))
        assert painting == "S"


def test_no_ink_recipe_exceeds_the_limit(press):
    for page in press.pages:
        for each in painted(page.obj):
            if each.operator in ("k", "K"):
                assert sum(map(float, each.operands)) <= 3.0
                assert all(0 <= float(ink) <= 1 for ink in each.operands)


def test_black_text_is_black_only_and_overprints(press):
    black_lines = 0
    for page in list(press.pages)[::9]:
        operators = list(painted(page.obj))
        for at, each in enumerate(operators):
            if each.operator != "TJ":
                continue
            fill = next(e for e in reversed(operators[:at]) if e.operator == "k")
            recipe = tuple(float(ink) for ink in fill.operands)
            if recipe == (0, 0, 0, 1):
                black_lines += 1
                state = last_state(operators[:at])
                assert state.op is True
                assert state.OPM == 1
            else:
                assert recipe[3] < 1, "rich black text"
    assert black_lines > 10


def test_white_never_overprints(press):
    for page in list(press.pages)[::9]:
        operators = list(painted(page.obj))
        for at, each in enumerate(operators):
            if each.operator in ("f", "f*", "TJ"):
                fill = next(e for e in reversed(operators[:at]) if e.operator == "k")
                if not any(map(float, fill.operands)):
                    state = last_state(operators[:at])
                    assert state is None or state.op is False


def test_fonts_are_embedded_subsets(press):
    found = fonts(press)
    assert found
    for font in found:
        descendant = font.DescendantFonts[0]
        assert re.fullmatch(r"/[A-Z]{6}\+.+", str(font.BaseFont))
        assert font.BaseFont == descendant.BaseFont == descendant.FontDescriptor.FontName
        assert "/FontFile2" in descendant.FontDescriptor
        assert font.Encoding == "/Identity-H"
        assert all(isinstance(w, int) for each in descendant.W for w in aslist(each))
    kinds = {str(each.get("/Subtype")) for each in press.objects if is_font(each)}
    assert kinds == {"/Type0", "/CIDFontType2"}


def test_there_is_no_transparency_and_nothing_that_acts(press):
    for each in press.objects:
        if not isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            continue
        assert not {"/SMask", "/CA", "/ca", "/BM", "/TR", "/TR2", "/HT", "/Group"} & each.keys()
        assert not {"/AA", "/A", "/JS", "/Annots", "/OpenAction", "/OCProperties"} & each.keys()
        assert each.get("/S") != "/JavaScript"
        assert "/AcroForm" not in each


def test_every_stream_but_the_metadata_is_compressed(press):
    for each in press.objects:
        if isinstance(each, pikepdf.Stream):
            assert "/Filter" in each or each.get("/Type") == "/Metadata"


def test_it_names_no_person_no_computer_and_no_folder(shipped):
    with pikepdf.open(shipped) as pdf:
        streams = [each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        said = f"{pdf.docinfo!r} {pdf.Root.Metadata.read_bytes()!r}"
    content = b"\n".join([*streams, shipped.read_bytes()])
    for path in (Path.home(), Path.cwd(), shipped.parent):
        assert bytes(path) not in content
    for secret in (getpass.getuser(), socket.gethostname(), str(Path.home())):
        assert not re.search(rf"\b{re.escape(secret)}\b", said)
    assert b"Helvetica" not in content
    assert b"ReportLab" not in content


@pytest.mark.parametrize("reader", ["pdfium", "poppler"])
def test_text_comes_out_word_for_word(shipped, shipped_set, pdftotext, reader):
    card_set = open_set(shipped_set).card_set
    pages = pdfium_texts(shipped) if reader == "pdfium" else poppler_texts(pdftotext, shipped)
    for number, (quartet, index) in enumerate(
        (quartet, index) for quartet in card_set.quartets for index in range(4)
    ):
        text = words(pages[2 * number])
        card = quartet.cards[index]
        items = lay_out_front(card_set, quartet, index).items
        assert card.title in text
        assert quartet.name in text
        body = words("\n".join(line.text for line in texts(items) if line.font == "text-500"))
        for word in body.split():
            assert word in text
        assert undotted(words(card.body)) in undotted(text)
    assert card_set.title in words(pages[1])


def test_a_blocking_point_puts_proef_in_the_margin(tmp_path):
    card_set = a_set()
    first = card_set.quartets[0]
    cards = (replace(first.cards[0], body="", picture=None), *first.cards[1:])
    broken = replace(card_set, quartets=(replace(first, cards=cards),))
    write_press(a_job(tmp_path, broken), tmp_path / "proef.pdf")
    with pypdfium2.PdfDocument(tmp_path / "proef.pdf") as pdf:
        for number in range(len(pdf)):
            page = pdf[number]
            text = page.get_textpage()
            assert "PROEF" in text.get_text_range()
            found = text.search("PROEF")
            start, count = found.get_next()
            bleed = page.get_bleedbox()
            for at in range(start, start + count):
                assert text.get_charbox(at)[1] > bleed[3], "the note stands above the bleed"
                assert text.get_charbox(at)[3] < page.get_mediabox()[3]


def test_without_blocking_points_nothing_says_proef(shipped):
    assert not any("PROEF" in text for text in pdfium_texts(shipped))


def test_a_problem_of_a_card_that_is_not_printed_does_not_matter(tmp_path):
    card_set = a_set()
    first = card_set.quartets[0]
    cards = (replace(first.cards[0], body=""), *first.cards[1:])
    broken = replace(card_set, quartets=(replace(first, cards=cards),))
    job = a_job(tmp_path, broken, only=frozenset({"card-1"}))
    write_press(job, tmp_path / "one.pdf")
    pages = pdfium_texts(tmp_path / "one.pdf")
    assert len(pages) == 2
    assert "Fijne titel 1" in pages[0]
    assert "PROEF" not in pages[0]


def test_text_as_outlines_needs_no_font(tmp_path):
    job = a_job(tmp_path, a_set(), preset("meinspiel-59x91"))
    write_press(job, tmp_path / "outlines.pdf")
    with pikepdf.open(tmp_path / "outlines.pdf") as pdf:
        assert not any(is_font(each) for each in pdf.objects)
        trim = mm(pdf.pages[0].obj.TrimBox)
        assert trim[2] - trim[0] == pytest.approx(59, abs=0.01)
        assert trim[3] - trim[1] == pytest.approx(91, abs=0.01)


@pytest.mark.parametrize(
    ("order", "pages"),
    [
        (PageOrder.ALTERNATING, [0, BACK, 1, BACK]),
        (PageOrder.FRONTS_THEN_BACK, [0, 1, BACK]),
        (PageOrder.BACK_BEFORE_FRONT, [BACK, 0, BACK, 1]),
    ],
)
def test_pages_follow_each_other_as_the_printer_wants(order, pages):
    assert page_order(order, 2) == pages


def test_two_files_when_the_printer_wants_fronts_apart(tmp_path):
    job = a_job(tmp_path, a_set(), replace(STANDARD, order=PageOrder.TWO_FILES))
    fronts, back = write_press(job, tmp_path / "spel.pdf")
    assert (fronts.name, back.name) == ("spel-voorkanten.pdf", "spel-achterkant.pdf")
    assert len(pdfium_texts(fronts)) == 4
    assert "Testspel" in pdfium_texts(back)[0]


def test_of_two_files_none_is_left_when_the_second_is_stopped(tmp_path):
    def stop(done: int, total: int) -> None:
        if done == total:
            raise ZeroDivisionError

    job = a_job(tmp_path, a_set(), replace(STANDARD, order=PageOrder.TWO_FILES))
    with pytest.raises(ZeroDivisionError):
        write_press(job, tmp_path / "spel.pdf", stop)
    assert not list(tmp_path.glob("*.pdf"))


def test_the_back_and_each_illustration_are_stored_once(shipped):
    with pikepdf.open(shipped) as pdf:
        backs = {
            each.objgen
            for page in list(pdf.pages)[1::2]
            for each in page.obj.Resources.XObject.values()
        }
        assert len(backs) == 1
        assert shipped.stat().st_size < 2_000_000


def test_empty_cards_are_left_out(tmp_path):
    card_set = a_set()
    first = card_set.quartets[0]
    empty = replace(first.cards[3], title="", body="", picture=None)
    card_set = replace(card_set, quartets=(replace(first, cards=(*first.cards[:3], empty)),))
    write_press(a_job(tmp_path, card_set), tmp_path / "three.pdf")
    assert len(pdfium_texts(tmp_path / "three.pdf")) == 6


def test_nothing_to_print_is_said(tmp_path):
    with pytest.raises(KwartetError, match="no card to print"):
        write_press(a_job(tmp_path, a_set(0)), tmp_path / "none.pdf")
    assert not list(tmp_path.glob("*.pdf"))


def test_a_card_that_is_not_there_is_named(tmp_path):
    job = a_job(tmp_path, a_set(), only=frozenset({"card-99"}))
    with pytest.raises(KwartetError, match="card-99"):
        write_press(job, tmp_path / "none.pdf")


def test_a_missing_photo_leaves_a_calm_area_and_the_word_proef(tmp_path):
    photo = a_photo(tmp_path / "pictures")
    (tmp_path / "pictures" / photo.file).write_bytes(b"no picture")
    write_press(a_job(tmp_path, a_set(photos=(photo,))), tmp_path / "missing.pdf")
    assert "PROEF" in pdfium_texts(tmp_path / "missing.pdf")[0]
    with pikepdf.open(tmp_path / "missing.pdf") as pdf:
        (image,) = images(pdf)
        assert (image.Width, image.Height) == (1, 1)


def test_a_title_with_signs_of_xml_and_controls_is_safe(tmp_path):
    card_set = replace(a_set(), title="Ik & <jij>\x07 “wij”")
    write_press(a_job(tmp_path, card_set), tmp_path / "signs.pdf")
    with pikepdf.open(tmp_path / "signs.pdf") as pdf, pdf.open_metadata() as xmp:
        assert xmp["dc:title"] == pdf.docinfo["/Title"] == "Ik & <jij> “wij”"


def mm(box: pikepdf.Array) -> list[float]:
    return [float(value) * MM_PER_PT for value in box]


def last_state(operators):
    states = [each for each in operators if each.operator == "gs"]
    if not states:
        return None
    return states[-1].resources.ExtGState[str(states[-1].operands[0])]


def is_font(value: pikepdf.Object) -> bool:
    return isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/Font"


def aslist(value: object) -> list[object]:
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def texts(items):
    for item in items:
        if isinstance(item, Text):
            yield item
        elif isinstance(item, Group):
            yield from texts(item.items)


def undotted(text: str) -> str:
    """Without diaeresis: a break before ï drops it, as Dutch spelling asks."""
    return text.translate(str.maketrans("ëïöüä", "eioua"))


def pdfium_texts(file: Path) -> list[str]:
    with pypdfium2.PdfDocument(file) as pdf:
        return [pdf[number].get_textpage().get_text_range() for number in range(len(pdf))]


def poppler_texts(pdftotext: str, file: Path) -> list[str]:
    done = subprocess.run([pdftotext, "-enc", "UTF-8", file, "-"], capture_output=True, check=True)
    return done.stdout.decode().split("\f")
