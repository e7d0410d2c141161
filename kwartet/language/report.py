"""The hits of a text as JSON, and all rules as JSON and as a table for those who review them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kwartet.language.rules import rules

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kwartet.language.hits import Hit
    from kwartet.language.rules import Rule

_DUTCH = {"block": "blokkeer", "warn": "waarschuw", "tip": "tip", "info": "info"}
_QUOTED = {
    "info": "mag, tussen aanhalingstekens; dan is het info",
    "same": "nee",
    "pass": "mag, tussen aanhalingstekens",
}
_STAYS = {"choice": "ja", "adult": "als een volwassene meekijkt", "never": "nee"}
_COLUMNS = (
    "id",
    "categorie",
    "ernst",
    "waarom",
    "liever",
    "wijst aan",
    "laat met rust",
    "op een vooroordeelkaart",
    "mag zo blijven",
    "bron",
)


def as_json(text: str, hits: Iterable[Hit], language: str = "nl") -> dict[str, Any]:
    """One text with its hits: ``{"text", "hits": [{"rule", "category", "severity", ...}]}``.

    ``span`` counts characters of the text, ``suggestion`` is the best replacement of ``match`` or
    else advice in words, and ``replacements`` are those that fit in its place. ``why`` and the
    advice are in ``language``; a replacement is always Dutch.
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
                "suggestion": next(iter(hit.replacements), hit.rule.advice.in_language(language)),
                "replacements": list(hit.replacements),
                "why": hit.rule.why.in_language(language),
            }
            for hit in hits
        ],
    }


def rules_as_json() -> list[dict[str, Any]]:
    """All rules with all that a reviewer needs; ``why`` and ``advice`` in both languages."""
    return [
        {
            "rule": rule.id,
            "category": rule.category,
            "severity": rule.severity.value,
            "where": rule.where,
            "why": rule.why._asdict(),
            "advice": rule.advice._asdict(),
            "yes": list(rule.yes),
            "no": list(rule.no),
            "lifts": list(rule.lifts),
            "quoted": rule.quoted,
            "stays": rule.stays,
            "source": rule.source,
        }
        for rule in rules()
    ]


def rules_table() -> str:
    """All rules with their examples and sources as a table in Markdown, in Dutch."""
    lines = [_row(_COLUMNS), _row("---" for _ in _COLUMNS)]
    lines += [_row(_cells(rule)) for rule in rules()]
    return "\n".join(lines) + "\n"


def _cells(rule: Rule) -> tuple[str, ...]:
    return (
        rule.id,
        rule.category,
        _DUTCH[rule.severity],
        rule.why.nl,
        rule.advice.nl,
        "<br>".join(rule.yes),
        "<br>".join(rule.no),
        _QUOTED[rule.quoted],
        _STAYS[rule.stays],
        rule.source,
    )


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
