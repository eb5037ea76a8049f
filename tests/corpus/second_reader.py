"""A second, dumb reading of a paper: regular expressions over the raw source, no parser and nothing of ours.

It knows a short list of what is no text: note numbers, the button "X Noot", series head, chrome. Letters and digits of
what remains must equal those of `Kamerstuk.text`, in order.
"""

import html
import re
import unicodedata

_TAG = re.compile(r"<[^>]*>")
_HIDDEN = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>\[]*(?:\[.*?\])?[^>]*>|<(script|style|head)\b.*?</\1>", re.S | re.I
)
_SERIES_XML = re.compile(
    r"<(tekstregel|versie|ordernr|vergjaar|margetekst)\b[^>]*>.*?</\1>|(?<=</metadata>)\s*<kop>.*?</kop>", re.S
)
_NOTE_NUMBER = re.compile(r"<noot\.nr>.*?</noot\.nr>", re.S)
_NOTE_XML = re.compile(r"<(noot|voetnoot)\b[^>]*>(.*?)</\1>", re.S)
_NO_TEXT_HTML = re.compile(
    r"<h5 class=\"note-close\">.*?</h5>|<a class=\"nootnum[^>]*>.*?</a>|<span class=\"nootnum\">.*?</span>|"
    r"(?P<chrome><div class=\"pageactions\">.*?</div>|<div id=\"delenModal\".*?</div>)",
    re.S,
)


def letters(text: str) -> str:
    """Return the letters and digits of `text`, compatibility forms folded and soft hyphens gone."""
    folded = unicodedata.normalize("NFKC", text.replace("\u00ad", ""))
    return "".join(char for char in folded if char.isalnum())


def read_xml(text: str) -> str:
    """Return the body text of official XML, the notes at the end."""
    text = _SERIES_XML.sub("", _HIDDEN.sub("", text))
    text = _NOTE_NUMBER.sub("", text)
    notes = [match[2] for match in _NOTE_XML.finditer(text)]
    return html.unescape(_TAG.sub("", _NOTE_XML.sub("", text)) + "".join(_TAG.sub("", note) for note in notes))


def read_html(text: str) -> tuple[str, str]:
    """Return the body text of a page, and all its other text (chrome)."""
    text = _HIDDEN.sub("", text)
    start = text.find('<div id="broodtekst"')
    start = max(start, 0)
    end = _closing_div(text, start) if start else len(text)
    body = _NO_TEXT_HTML.sub("", text[start:end])
    buttons = [match["chrome"] or "" for match in _NO_TEXT_HTML.finditer(text[start:end])]
    rest = text[:start] + text[end:] + "".join(buttons)
    return html.unescape(_TAG.sub("", body)), html.unescape(_TAG.sub("", rest))


def _closing_div(text: str, start: int) -> int:
    depth = 0
    for match in re.finditer(r"<(/?)div\b[^>]*?(/?)>", text[start:]):
        if not match[2]:
            depth += -1 if match[1] else 1
        if depth == 0:
            return start + match.end()
    return len(text)


def read_text(text: str, furniture: tuple[str, ...]) -> str:
    """Return plain text without the lines that the parser listed as furniture; each listed line counts once."""
    left = [" ".join(line.split()) for line in furniture]
    kept = []
    for line in text.replace("\f", "\n").split("\n"):
        folded = " ".join(line.split())
        if folded in left:
            left.remove(folded)
        else:
            kept.append(line)
    assert not left, f"listed as furniture but not in the source: {left[:3]}"
    return "\n".join(kept)


def without_markers(source: str, result: str, labels: list[str]) -> str | None:
    """Delete `labels` from `source` in order, where it differs from `result`; None if that does not make them equal."""
    kept, position = [], 0
    waiting = list(labels)
    for char in result:
        while source[position : position + 1] != char:
            if not waiting or not source.startswith(waiting[0], position):
                return None
            position += len(waiting.pop(0))
        kept.append(char)
        position += 1
    return "".join(kept) if source[position:] in ("", *waiting) else None
