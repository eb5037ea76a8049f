"""Files that mean harm, or are merely broken: a clear error or a diagnostic, in bounded time and memory."""

import random
import socket
import tomllib
import tracemalloc
from pathlib import Path

import pytest

import kamerstuk
from kamerstuk.errors import DamagedSourceError, KamerstukError, LimitExceededError
from tests.mini import page, publicatie

SECRET = "geheime inhoud van een bestand"


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text(SECRET)
    return path.as_uri()


def outcome(data: bytes, megabytes: float = 500) -> kamerstuk.Kamerstuk | KamerstukError:
    """Parse within bounds; return the paper or the error of ours, and fail on any other error."""
    tracemalloc.start()
    try:
        result = parsed(data)
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    if isinstance(result, KamerstukError):
        assert str(result)
        assert "\n" not in str(result)
    assert peak < megabytes * 2**20
    return result


def parsed(data: bytes) -> kamerstuk.Kamerstuk | KamerstukError:
    try:
        return kamerstuk.parse(data)
    except KamerstukError as error:
        return error


# ------------------------------------------------------------------------------------------------- entities and the like


def with_doctype(doctype: str, word: str) -> bytes:
    return publicatie(f"<al>Hier: {word}.</al>").replace("?>\n", f"?>\n{doctype}", 1).encode()


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE officiele-publicatie [<!ENTITY e SYSTEM "{uri}">]>',
        '<!DOCTYPE officiele-publicatie [<!ENTITY e PUBLIC "x" "{uri}">]>',
        '<!DOCTYPE officiele-publicatie SYSTEM "{uri}" [<!ENTITY e SYSTEM "{uri}">]>',
        '<!DOCTYPE officiele-publicatie [<!ENTITY % p SYSTEM "{uri}"> %p; <!ENTITY e "x">]>',
    ],
)
@pytest.mark.parametrize("where", ["disk", "network"])
def test_external_entities_are_never_read(secret, doctype, where):
    uri = secret if where == "disk" else "http://127.0.0.1:9/x.dtd"
    result = outcome(with_doctype(doctype.format(uri=uri), "&e;"))
    if isinstance(result, kamerstuk.Kamerstuk):
        assert SECRET not in result.to_json()


def test_the_oldest_lxml_allowed_knows_internal_entities_only():
    """Before 5.0 `resolve_entities="internal"` meant: all entities, those on disk too."""
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    (bound,) = [line for line in project["project"]["dependencies"] if line.startswith("lxml")]
    assert int(bound.removeprefix("lxml>=").split(".")[0]) >= 5


def test_an_include_is_never_followed(secret):
    xml = f'<al xmlns:xi="http://www.w3.org/2001/XInclude">Hier: <xi:include href="{secret}" parse="text"/></al>'
    result = outcome(publicatie(xml).encode())
    assert isinstance(result, kamerstuk.Kamerstuk)
    assert SECRET not in result.to_json()


def test_frames_pictures_and_styles_of_a_page_are_never_fetched(secret):
    html = (
        f'<iframe src="{secret}"></iframe><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><img src="{secret}">'
    )
    result = outcome(page(f"<p>Tekst.</p>{html}").encode())
    assert isinstance(result, kamerstuk.Kamerstuk)
    assert SECRET not in result.to_json()


def test_an_entity_of_the_document_itself_is_expanded():
    result = outcome(with_doctype('<!DOCTYPE officiele-publicatie [<!ENTITY e "een dijk">]>', "&e;"))
    assert isinstance(result, kamerstuk.Kamerstuk)
    assert "Hier: een dijk." in result.text


def _laughs() -> str:
    lines = ['<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)]
    return f"<!DOCTYPE officiele-publicatie [{''.join(lines)}]>"


def _quadratic() -> str:
    return f'<!DOCTYPE officiele-publicatie [<!ENTITY a "{"ha " * 100_000}">]>'


@pytest.mark.parametrize(
    "data",
    [
        with_doctype(_laughs(), "&a11;"),
        with_doctype(_quadratic(), "&a;" * 5000),
        with_doctype('<!DOCTYPE officiele-publicatie [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', "&a;"),
    ],
    ids=["billion laughs", "quadratic blowup", "loop"],
)
def test_entities_that_explode_are_refused(data):
    assert isinstance(outcome(data), LimitExceededError | DamagedSourceError)


# ------------------------------------------------------------------------------------------------------- depth and size


@pytest.mark.parametrize("tag", ["al", "divisie", "lijst", "nadruk", "onbekend", "noot"])
def test_xml_that_nests_too_deep_is_refused(tag):
    deep = f"<{tag}>" * 100_000 + "x" + f"</{tag}>" * 100_000
    assert isinstance(outcome(publicatie(deep).encode()), LimitExceededError)


@pytest.mark.parametrize("tag", ["div", "span", "ul", "blockquote", "table"])
@pytest.mark.parametrize("official", [True, False])
def test_html_that_nests_too_deep_is_refused_or_cut_with_a_diagnostic(tag, official):
    deep = f"<{tag}>" * 100_000 + "diep" + f"</{tag}>" * 100_000
    result = outcome((page(deep) if official else f"<html><body>{deep}</body></html>").encode())
    assert isinstance(result, LimitExceededError) or result.diagnostics or "diep" in result.text


@pytest.mark.parametrize("depth", [50, 150])
def test_nesting_that_no_bound_forbids_is_read(depth):
    deep = "<onbekend>" * depth + "<al>diep</al>" + "</onbekend>" * depth
    result = outcome(publicatie(deep).encode())
    assert isinstance(result, kamerstuk.Kamerstuk)
    assert result.text.endswith("diep")


@pytest.mark.parametrize("kind", ["xml", "html"])
def test_an_attribute_of_fifty_megabytes_is_refused_or_ignored(kind):
    huge = "x" * 50_000_000
    source = publicatie(f'<al id="{huge}">Tekst.</al>') if kind == "xml" else page(f'<p title="{huge}">Tekst.</p>')
    result = outcome(source.encode())
    assert isinstance(result, KamerstukError) or result.text.endswith("Tekst.")


@pytest.mark.parametrize("kind", ["xml", "html", "text"])
def test_a_paragraph_of_a_megabyte_is_read_in_time(kind):
    words = "dijken en sluizen, " * 50_000
    source = {"xml": publicatie(f"<al>{words}</al>"), "html": page(f"<p>{words}</p>"), "text": words}[kind]
    result = outcome(source.encode())
    assert isinstance(result, kamerstuk.Kamerstuk)
    assert result.source.coverage == 1.0


@pytest.mark.parametrize(
    "source",
    [
        page('<table><tr><td colspan="99999999999" rowspan="99999999999">a</td></tr></table>'),
        page('<ol start="99999999999" type="I"><li>a</li></ol>'),
        page(f'<ol start="{"9" * 9000}"><li>a</li></ol>'),
        publicatie(
            '<table><tgroup cols="999999999"><tbody><row><entry morerows="99999999999">a</entry></row></tbody></tgroup></table>'
        ),
        publicatie(f'<lijst type="1" start="{"9" * 9000}"><li><al>a</al></li></lijst>'),
        publicatie(
            '<table><tgroup><colspec colnum="99999999999999" colname="z"/><tbody><row><entry namest="z" nameend="z">a</entry></row></tbody></tgroup></table>'
        ),
    ],
)
def test_numbers_beyond_reason_are_bounded(source):
    result = outcome(source.encode())
    assert isinstance(result, kamerstuk.Kamerstuk)
    assert len(result.to_json()) < 20_000


@pytest.mark.parametrize(
    "line",
    [
        "A" * 200_000,
        "1" * 200_000,
        "1 " * 100_000,
        "A. " * 60_000,
        "(" * 200_000,
        "De minister " * 20_000,
        "nr. " * 50_000,
        "-" * 200_000,
    ],
)
def test_no_pattern_runs_away(line):
    result = outcome(f"36 990 Dijken\nNr. 7 VERSLAG\n{line}\nEinde.".encode())
    assert isinstance(result, kamerstuk.Kamerstuk)


# ------------------------------------------------------------------------------------------------------- damage


@pytest.mark.parametrize("make", [publicatie, page], ids=["xml", "html"])
def test_a_file_cut_anywhere_is_read_or_refused(make):
    data = make("<al>De dijk.</al>" if make is publicatie else "<p>De dijk.</p>").encode()
    for end in range(0, len(data), 7):
        outcome(data[:end])


@pytest.mark.parametrize("make", [publicatie, page], ids=["xml", "html"])
def test_a_file_with_damaged_bytes_is_read_or_refused(make):
    data = make("<al>De dijk.</al>" if make is publicatie else "<p>De dijk.</p>").encode()
    chance = random.Random(7)
    for _ in range(100):
        damaged = bytearray(data)
        for _ in range(8):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        outcome(bytes(damaged))


def test_any_bytes_are_read_or_refused():
    chance = random.Random(8)
    for start in (b"", b"<", b"<?xml", b"<html>", b"\xff\xfe", b"\xef\xbb\xbf", b"36 990 ", b"%PDF-1.4\n"):
        for _ in range(15):
            outcome(start + chance.randbytes(chance.randrange(200)))


@pytest.mark.parametrize(
    "source",
    [
        "<officiele-publicatie><kamerstuk/></officiele-publicatie>",
        "<kamerwrk/>",
        "<html></html>",
        "<html><body><script>x</script></body></html>",
        "<!DOCTYPE html>",
        "<p></p>",
        "\x0c",
    ],
)
def test_a_file_without_words_is_refused(source):
    with pytest.raises(KamerstukError):
        kamerstuk.parse(source.encode())


@pytest.mark.parametrize("char", ["\x00", "\x0b", "\x1f", "\ud800", "\ufffe", "\u202e", "\u2028"])
@pytest.mark.parametrize("make", [publicatie, page], ids=["xml", "html"])
def test_odd_characters_are_read_or_refused(make, char):
    source = make(f"<al>De{char}dijk.</al>" if make is publicatie else f"<p>De{char}dijk.</p>")
    result = outcome(source.encode("utf-8", "surrogatepass"))
    if isinstance(result, kamerstuk.Kamerstuk):
        assert kamerstuk.Kamerstuk.from_json(result.to_json()) == result


def test_what_no_stage_foresaw_is_told_as_a_fault_of_ours(monkeypatch):
    def fail(*_):
        raise IndexError("list index out of range")

    for stage in ("split", "find_in", "assemble", "with_content", "read_head"):
        with monkeypatch.context() as patched:
            patched.setattr(f"kamerstuk.pipeline.{stage}", fail)
            with pytest.raises(kamerstuk.InternalError, match="IndexError") as caught:
                kamerstuk.parse(publicatie("<al>Tekst.</al>").encode())
            assert isinstance(caught.value.__cause__, IndexError)


def test_what_a_resolver_of_the_caller_raises_is_its_own():
    def resolver(mentions, context):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        kamerstuk.parse(publicatie("<al>Tekst.</al>").encode(), resolver=resolver)


@pytest.mark.parametrize("line", ["Vergaderjaar 2024", "Zitting 2010", "Vergaderjaar 2024-2024"])
def test_half_a_session_line_is_no_session(line):
    paper = kamerstuk.parse(
        f"Tweede Kamer der Staten-Generaal\n\n{line}\n\n36 990 Dijken\n\nNr. 7 VERSLAG\n\nTekst.".encode()
    )
    assert paper.header.vergaderjaar is None
    assert paper.id == "kst-36990-7"
