"""What the address of a link means, the same on a page of the site and in a PDF of it."""


def link_target(href: str) -> str:
    """Return what an ``href`` points to: an official id for links inside the site, else the address."""
    if href.startswith(("http://", "https://", "mailto:", "www.", "#")):
        return href
    if "dossier/" in href:
        return href[href.index("dossier/") :]
    return href.rsplit("/", 1)[-1].removesuffix(".html").removesuffix(".pdf")
