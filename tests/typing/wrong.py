"""What a type checker must refuse: each line that ends in `# error` and a code has that error, and no other has one."""

import kamerstuk
from kamerstuk import Kamerstuk

kamerstuk.parse(36410)  # error: arg-type
kamerstuk.parse("kst-1.xml", "xml")  # error: call-arg
kamerstuk.parse("kst-1.xml", fmt="xml")  # error: call-arg
kamerstuk.find_citations(b"Kamerstuk 36 410, nr. 3")  # error: arg-type


def changed(stuk: Kamerstuk) -> None:
    stuk.id = "kst-36410-3"  # error: misc
    stuk.sections[0].title = "Inleiding"  # error: misc
    stuk.header.datum.isoformat()  # error: union-attr
    stuk.sections.append(stuk.sections[0])  # error: attr-defined
    str(stuk.titel)  # error: attr-defined
