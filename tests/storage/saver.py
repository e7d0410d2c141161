"""A process that saves one version of a set after the other until it is killed."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from kwartet.model.card_set import CardSet
from kwartet.model.edits import remove_quartet, rename_set, set_body
from kwartet.storage.folder import open_set, read_set, save_set


def version(original: CardSet, number: int) -> CardSet:
    """The set as it is saved the ``number``-th time: every file differs, every third lacks one."""
    after = rename_set(original, f"Spel {number}")
    for quartet in original.quartets:
        after = set_body(after, quartet.cards[0].id, f"Tekst {number}")
    return remove_quartet(after, original.quartets[1].id) if number % 3 == 0 else after


def main(source: Path, folder: Path, number: int) -> None:
    """Save versions from ``number`` on in ``folder``, telling each once it is safe."""
    original = read_set(source).card_set
    opened = open_set(folder)
    saved = opened.on_disk
    for each in itertools.count(number):
        after = version(original, each)
        save_set(after, folder, saved)
        saved = after
        sys.stdout.write(f"{each}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
