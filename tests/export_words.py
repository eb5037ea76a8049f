"""The words of an export, for the test that none loses, adds or moves one: letters and figures in order."""

import re
import unicodedata

from lxml import html

from kamerstuk import Kamerstuk

_ADDED = (
    ".//aside[@popover] | .//a[@class='back'] | .//sup[@class='marker']"
    " | .//section[@class='notes']//span[@class='label']"
)


def letters(text: str) -> str:
    """What is compared: letters and figures alone."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text))


def of_html(stuk: Kamerstuk) -> str:
    """The words of the page without what it adds: card, contents, markers, popovers, ways back."""
    main = html.fromstring(stuk.to_html()).find(".//main")
    for added in main.xpath(_ADDED):
        added.drop_tree()
    return letters(main.text_content())


def of_markdown(stuk: Kamerstuk) -> str:
    """The words of the Markdown without addresses, markers, and the heading of a paper that has no title line."""
    text = stuk.to_markdown()
    if text.startswith("# ") and not stuk.text.startswith(stuk.header.titel or "\0"):
        text = text.partition("\n")[2]
    text = re.sub(r"\]\(<[^>]*>\)", "", text)
    text = re.sub(r"\[\^[^\]]*\]:?", "", text).replace("<br>", " ")
    return letters(re.sub(r"\\(.)", r"\1", text))


def of_text(stuk: Kamerstuk) -> str:
    """The words of the plain text without the printed number of each note."""
    text = stuk.to_text()
    for note in stuk.footnotes:
        text = text.replace(f"\n{note.label}. {note.text[:20]}", f"\n{note.text[:20]}", 1)
    return letters(text)
