"""Plain text: `Kamerstuk.text` with the printed number before each note."""

from kamerstuk.model import Kamerstuk


def dumps(stuk: Kamerstuk) -> str:
    """Return the text of the paper, its notes numbered at the end."""
    notes = [f"{note.label}. {note.text}" for note in stuk.footnotes]
    end = min((note.span.start for note in stuk.footnotes), default=len(stuk.text))
    return "\n".join([stuk.text[:end].rstrip("\n"), *notes]) + "\n"
