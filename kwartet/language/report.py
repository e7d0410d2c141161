"""The hits of a text as JSON, and all rules as a table for those who review them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kwartet.language.rules import rules

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwartet.language.hits import Hit

_DUTCH = {"block": "blokkeer", "warn": "waarschuw", "tip": "tip", "info": "info"}
_QUOTED = {"info": "mag, tussen aanhalingstekens", "same": "nee"}
_COLUMNS = ("id", "categorie", "ernst", "waarom", "liever", "op een vooroordeelkaart", "bron")


def as_json(text: str, hits: Iterable[Hit]) -> dict[str, Any]:
    """One text with its hits: ``{"text", "hits": [{"rule", "category", "severity", ...}]}``.

    ``span`` counts characters of the text, ``suggestion`` is the best replacement of ``match`` or
    else advice in words, and ``replacements`` are those that fit in its place.
    """
    return {
        "text": text,
        "hits": [
            {
                "rule": hit.rule.id,
                "category": hit.rule.category,
                "severity": hit.severity.value,
                "span": list(hit.span),
                "match": hit.match,
                "suggestion": hit.suggestion,
                "replacements": list(hit.replacements),
                "why": hit.rule.why,
            }
            for hit in hits
        ],
    }


def rules_table() -> str:
    """All rules with their sources as a table in Markdown, in Dutch."""
    lines = [_row(_COLUMNS), _row("---" for _ in _COLUMNS)]
    lines += [
        _row(
            (
                rule.id,
                rule.category,
                _DUTCH[rule.severity],
                rule.why,
                rule.advice,
                _QUOTED[rule.quoted],
                rule.source,
            )
        )
        for rule in rules()
    ]
    return "\n".join(lines) + "\n"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
