"""PDF bytes in, tokens out.

`characters` asks PDFium for words with place and type; everything after it is pure: `lines`, `furniture`, `layout`,
`notes`, `tables`, `paragraphs`, `blocks`, `head` and `letter` turn them into the flat stream of `tokenizer.tokens`.
"""

from kamerstuk.tokenizer.pdf.stream import tokenize

__all__ = ["tokenize"]
