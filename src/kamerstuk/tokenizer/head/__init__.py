"""The head of a paper read from its printed lines alone, for every source whose markup does not name them.

Lines are tokens (text, and where the source has it style and place): paragraphs of a page, lines of a text, rows of a
PDF. One grammar (`rules.py`) names them; what a line is says `kamerstuk.forms`.
"""

from kamerstuk.tokenizer.head.reading import (
    Reading as Reading,
    cut_last as cut_last,
    name_dateline as name_dateline,
    read_lines as read_lines,
    recognise_head as recognise_head,
)
