"""Files of a set mutated at random: it opens or says why not, and nothing is written elsewhere."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwartet.errors import KwartetError
from kwartet.model.card_set import CardSet
from kwartet.model.completeness import check_completeness
from kwartet.storage.folder import create_set, open_set, read_set, save_set
from kwartet.storage.format import FORMAT_VERSION, SetFile, encode

wild = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(["../../x", "CON", "\x00", "\x1b[2J", "ab" * 32 + ".jpg", "x" * 5000]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def place(tmp_path_factory, small_set):
    """A box with the set in it, and the right contents of each of its files."""
    box = tmp_path_factory.mktemp("fuzz")
    create_set(small_set, box / "spel")
    return box, {path: path.read_bytes() for path in (box / "spel").rglob("*.json")}


def opens_or_says_why(box, small_set):
    """Open the set; what opens is valid through and through, and is saved only when undamaged."""
    outside = {path.name for path in box.iterdir()}
    folder = box / "spel"
    try:
        opened = open_set(folder)
    except KwartetError:
        return
    try:
        card_set = opened.card_set
        assert len({card.id for card in card_set.cards}) == 4 * len(card_set.quartets)
        assert all(problem.message.nl.isprintable() for problem in opened.problems)
        check_completeness(card_set)
        if opened.read_only:
            assert opened.problems
        else:
            save_set(card_set, folder, opened.on_disk)
            assert read_set(folder).card_set == card_set
        read_back(card_set)
    finally:
        opened.close()
    assert {path.name for path in box.iterdir()} == outside


def read_back(card_set: CardSet) -> None:
    """Every value that was let in is one that the format lets in again."""
    import msgspec

    assert SetFile.of(card_set).format_version == FORMAT_VERSION
    msgspec.json.decode(encode(SetFile.of(card_set)), type=SetFile)
    for quartet in card_set.quartets:
        msgspec.json.decode(encode(quartet), type=type(quartet))


@settings(max_examples=200)
@given(st.data())
def test_mutated_bytes(place, small_set, data):
    box, files = place
    path = data.draw(st.sampled_from(sorted(files)))
    mutated = bytearray(files[path])
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, max(0, len(mutated) - 1)))
        match data.draw(st.sampled_from(["bit", "bytes", "cut", "drop"])):
            case "bit" if mutated:
                mutated[at] ^= 1 << data.draw(st.integers(0, 7))
            case "bytes":
                mutated[at : at + 3] = data.draw(st.binary(max_size=6))
            case "cut":
                del mutated[at:]
            case "drop":
                del mutated[at : at + data.draw(st.integers(1, 300))]
    path.write_bytes(mutated)
    try:
        opens_or_says_why(box, small_set)
    finally:
        path.write_bytes(files[path])


@settings(max_examples=200)
@given(st.data())
def test_mutated_values(place, small_set, data):
    """JSON that is well-formed but holds anything anywhere."""
    box, files = place
    path = data.draw(st.sampled_from(sorted(files)))
    raw = json.loads(files[path])
    for _ in range(data.draw(st.integers(1, 4))):
        holder = raw
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            if not keys:
                break
            key = data.draw(st.sampled_from(keys))
            inner = holder[key]
            if isinstance(inner, dict | list) and inner and data.draw(st.booleans()):
                holder = inner
                continue
            match data.draw(st.sampled_from(["replace", "remove", "add"])):
                case "replace":
                    holder[key] = data.draw(wild)
                case "remove":
                    del holder[key]
                case "add" if isinstance(holder, dict):
                    holder[data.draw(st.text(max_size=5))] = data.draw(wild)
                case "add":
                    holder.insert(key, data.draw(wild))
            break
    path.write_text(json.dumps(raw), "utf-8")
    try:
        opens_or_says_why(box, small_set)
    finally:
        path.write_bytes(files[path])
