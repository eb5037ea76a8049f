"""A PDF read in a process of its own: what crashes PDFium, hangs or eats memory is an error for that file alone.

One child is started at the first file and stays for the next ones; it ends with the process that started it. It is
asked over its standard input (name and bytes) and answers in JSON, so that nothing it says is ever run.
"""

import atexit
import json
import os
import struct
import subprocess
import sys
import threading
from typing import IO, Any

from attrs import asdict

from kamerstuk import errors
from kamerstuk.errors import KamerstukError, PdfCrashError, SourceError
from kamerstuk.limits import Limits
from kamerstuk.source import RawSource
from kamerstuk.tokens import Kind, Link, Mark, Place, Token, Tokenized

_SIZE = struct.Struct(">QQ")
_ADVICE = "Print the file anew, or run it through: qpdf in.pdf out.pdf"
_lock = threading.Lock()
_children: dict[int, "subprocess.Popen[bytes]"] = {}  # by the process that started them: a fork has none


def tokenize_apart(raw: RawSource) -> Tokenized:
    """Tokenize a PDF in the child; raises what `tokenize` raises, and `PdfCrashError` where there is no answer."""
    with _lock:
        answer = _ask(raw)
    if "error" in answer:
        kind = getattr(errors, answer["error"], PdfCrashError)
        raise kind(answer["problem"], answer["advice"], name=raw.name)
    return _tokenized(answer)


def _ask(raw: RawSource) -> dict[str, Any]:
    child = _child()
    late = threading.Event()
    timer = threading.Timer(raw.limits.seconds, _stop, (child, late))
    timer.daemon = True
    timer.start()
    try:
        asked = json.dumps({"name": raw.name, "limits": asdict(raw.limits)})
        _send(_pipe(child.stdin), asked.encode(), raw.data)
        _, data = _receive(_pipe(child.stdout))
        answer: dict[str, Any] = json.loads(data)
        return answer
    except (OSError, EOFError, ValueError):
        _forget(child)
        slow = f"takes more than {raw.limits.seconds} seconds (limit seconds)"
        broken = f"ended the process that read it, which had {raw.limits.memory // 2**20} MB (limit memory)"
        how = slow if late.is_set() else broken
        raise PdfCrashError(f"the PDF {how}", _ADVICE, name=raw.name) from None
    except BaseException:  # stopped while the child was at work: its answer must not be taken for that of the next file
        _forget(child)
        raise
    finally:
        timer.cancel()


def _stop(child: "subprocess.Popen[bytes]", late: threading.Event) -> None:
    late.set()
    child.kill()


def _child() -> "subprocess.Popen[bytes]":
    child = _children.get(os.getpid())
    if child is not None and child.poll() is None:
        return child
    if child is not None:
        _forget(child)
    child = subprocess.Popen(
        [sys.executable, "-m", "kamerstuk.tokenizer.pdf.isolation"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        start_new_session=True,  # Ctrl-C is for the one who asked
    )
    _children[os.getpid()] = child
    return child


@atexit.register
def _close() -> None:
    child = _children.get(os.getpid())
    if child is not None:
        _forget(child)


def _forget(child: "subprocess.Popen[bytes]") -> None:
    _children.pop(os.getpid(), None)
    child.kill()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                continue  # what was still to be written to a dead child
    child.wait()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # both were asked for
    return pipe


def _send(out: IO[bytes], asked: bytes, data: bytes) -> None:
    out.write(_SIZE.pack(len(asked), len(data)))
    out.write(asked)
    out.write(data)
    out.flush()


def _receive(source: IO[bytes]) -> tuple[bytes, bytes]:
    head = source.read(_SIZE.size)
    if len(head) < _SIZE.size:
        raise EOFError
    one, two = _SIZE.unpack(head)
    asked, data = source.read(one), source.read(two)
    if len(data) < two:
        raise EOFError
    return asked, data


def _tokenized(answer: dict[str, Any]) -> Tokenized:
    repairs = tuple((code, message) for code, message in answer["repairs"])
    return Tokenized(tuple(map(_token, answer["tokens"])), answer["dialect"], answer["witness"], repairs)


def _token(values: list[Any]) -> Token:
    token = Token(*values)
    page, box = token.place or (0, None)
    place = Place(page, (box[0], box[1], box[2], box[3])) if box else None
    marks, links = tuple(Mark(*mark) for mark in token.marks), tuple(Link(*link) for link in token.links)
    return token._replace(kind=Kind(token.kind), marks=marks, links=links, place=place)


# ------------------------------------------------------------------------------------------------------- in the child


def _answer(data: bytes, name: str, limits: Limits) -> dict[str, Any]:
    from kamerstuk.tokenizer.pdf import tokenize

    try:
        found: dict[str, Any] = tokenize(RawSource(data, "pdf", name, "", limits=limits))._asdict()
        return found
    except SourceError as error:
        return {"error": type(error).__name__, "problem": error.problem, "advice": error.advice}
    except KamerstukError as error:
        return {"error": "PdfCrashError", "problem": str(error), "advice": _ADVICE}
    except MemoryError:
        problem = f"the PDF needs more than {limits.memory // 2**20} MB of memory (limit memory)"
        return {"error": "PdfCrashError", "problem": problem, "advice": _ADVICE}


def serve(source: IO[bytes], out: IO[bytes]) -> None:
    """Answer one file after the other until the asker is gone."""
    while True:
        try:
            asked, data = _receive(source)
        except EOFError:
            return
        told = json.loads(asked)
        limits = Limits(**told["limits"])
        _bound_memory(limits.memory)
        _send(out, b"", json.dumps(_answer(data, told["name"], limits)).encode())


def _bound_memory(most: int) -> None:
    """Let this process have no more address space, where the system knows such a bound."""
    try:
        import resource
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
