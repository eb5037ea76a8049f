"""A text layer over the pictures of a scan, made by the program ocrmypdf where it is installed."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec

from attrs import evolve

from kamerstuk.errors import MissingExtraError, ScannedSourceError
from kamerstuk.plain import plain_line
from kamerstuk.source import RawSource
from kamerstuk.tokenizer.pdf.reading import OCR_COMMAND
from kamerstuk.tokens import Tokenized

SECONDS = 3600.0
"""Time for one file; a page takes one or two seconds."""
# guess: a scan of a thousand pages fits; no larger one was tried
_TOLD = ("text-recognised", "The text was read off pictures by ocrmypdf; letters in it can be wrong.")


def recognised(raw: RawSource, tokenize: Callable[[RawSource], Tokenized]) -> Tokenized:
    """Tokenize a PDF; where pages are pictures, or the letters make no words, a text layer is made first.

    Raises what `tokenize` raises, `MissingExtraError` where ocrmypdf is not installed, and `ScannedSourceError` where
    it fails.
    """
    try:
        found = tokenize(raw)
    except ScannedSourceError:
        codes = {"page-scanned"}
    else:
        codes = {code for code, _ in found.repairs}
    if codes & {"page-scanned", "text-unreadable"}:
        data = text_layer(raw.data, raw.name, anew="text-unreadable" in codes)
        found = tokenize(evolve(raw, data=data))
        return found._replace(repairs=(*found.repairs, _TOLD))
    return found


def text_layer(data: bytes, name: str, *, anew: bool) -> bytes:
    """Return the PDF with a text layer on the pages that have none; `anew`: on every page, over what is there."""
    how = "--force-ocr" if anew else "--skip-text"
    command = [*_program(), "--language", "nld", "--quiet", "--output-type", "pdf", how, "-", "-"]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        problem = f"ocrmypdf takes more than {SECONDS:.0f} seconds"
        raise ScannedSourceError(problem, f"Make the text layer yourself: {OCR_COMMAND}", name=name) from None
    if done.returncode or not done.stdout.startswith(b"%PDF"):
        lines = done.stderr.decode("utf-8", "replace").split("\n")
        said = plain_line(" ".join(line for line in lines if line.strip())[-160:], 160)
        problem = f"ocrmypdf made no text layer ({said or f'exit code {done.returncode}'})"
        raise ScannedSourceError(problem, "It needs tesseract with Dutch and ghostscript.", name=name)
    return done.stdout


def _program() -> list[str]:
    """Return how ocrmypdf is called: by its name, or as a module of this Python whose programs are on no path."""
    path = shutil.which("ocrmypdf")
    if path:
        return [path]
    if find_spec("ocrmypdf") is None:
        raise MissingExtraError("ocrmypdf", "ocr")
    return [sys.executable, "-m", "ocrmypdf"]
