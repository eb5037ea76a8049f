"""Tables, ruled and unruled, on synthetic rows."""

from collections.abc import Sequence

from tests.pdf.pdf_words import BOLD, LEFT, NORMAL, RIGHT, column, row, words

from kamerstuk.tokenizer.layout.boxes import box_by_box
from kamerstuk.tokenizer.layout.cells import GridCell
from kamerstuk.tokenizer.layout.lines import Line, joined, lines_of
from kamerstuk.tokenizer.layout.page import Rule
from kamerstuk.tokenizer.layout.profile import Sheet
from kamerstuk.tokenizer.layout.tables import Grid, find_grids, is_tail, merge_grids, with_captions, with_tail
from kamerstuk.tokenizer.layout.zones import zones

COLUMNS = (LEFT, 300.0, 400.0)


def table_rows(rows: Sequence[Sequence[str]], *, top: float = 200.0, step: float = 14.0, page: int = 1) -> list[Line]:
    found = []
    for index, cells in enumerate(rows):
        placed = [(x, cell) for x, cell in zip(COLUMNS, cells, strict=False) if cell]
        found += lines_of([word for x, cell in placed for word in words(cell, top + step * index, x)], page)
    return list(zones(Sheet(page, 560, 770, tuple(found)), NORMAL).main)


def texts(grid: Grid) -> list[list[str]]:
    return [[" ".join(line.text for line in cell.lines) for cell in row if cell.rows] for row in grid.rows]


def grid_of(rows: Sequence[Line], rules: Sequence[Rule] = ()) -> Grid:
    (grid,) = [item for item in find_grids(rows, rules, NORMAL) if isinstance(item, Grid)]
    return grid


ROWS = [["Jaar", "Baten", "Lasten"], ["2019", "120", "110"], ["2020", "130", "125"], ["2021", "", "90"]]


def test_unruled_columns_become_cells_and_gaps_empty_cells() -> None:
    assert texts(grid_of(table_rows(ROWS))) == ROWS


def test_a_table_is_found_within_its_column() -> None:
    rows = [row._replace(left=LEFT, right=RIGHT) for row in table_rows(ROWS)]
    rules = [Rule(LEFT, y, RIGHT, y) for y in (190.0, 205.0, 219.0, 233.0, 247.0)]
    beside = [row._replace(left=RIGHT + 20, right=RIGHT + 320) for row in column(["tekst"] * 5, top=200)]
    found = find_grids([*rows, *beside], rules, NORMAL)
    assert isinstance(found[0], Grid)
    assert texts(found[0])[0] == ROWS[0]
    assert all(isinstance(item, Line) for item in found[1:])


def test_two_rows_of_heads_above_the_first_rule_belong_to_the_table() -> None:
    rows = table_rows([["Meting", "Hoog", "Laag"], ["", "meter", "meter"], *ROWS[1:3]], step=12)
    rules = [Rule(LEFT, y, RIGHT, y) for y in (215.0, 227.0, 239.0)]
    assert texts(grid_of(rows, rules))[0][0] == "Meting"


def test_labelled_items_are_no_table() -> None:
    rows: list[Line] = []
    for base in (200, 212, 224, 236):
        rows += lines_of([*words("1.", base), *words("tekst van een punt", base, 222)], 1)
    main = zones(Sheet(1, 560, 770, tuple(rows)), NORMAL).main
    assert not [item for item in find_grids(main, (), NORMAL) if isinstance(item, Grid)]


def test_cell_that_runs_on_in_tighter_pitch_joins_its_row() -> None:
    rows = [["Post", "Baten", "Lasten"], ["Onderwijs", "12", "11"], ["Reclassering en", "13", "12"]]
    lines = table_rows(rows) + table_rows([["jeugdzorg"]], top=238) + table_rows([["Totaal", "25", "23"]], top=252)
    assert texts(grid_of(lines))[2] == ["Reclassering en jeugdzorg", "13", "12"]


def test_frame_rules_bound_the_table_and_a_head_rule_its_head() -> None:
    rules = [Rule(LEFT, y, RIGHT, y + 0.5) for y in (188, 206, 258)]
    grid = grid_of([*column(["Zie de tabel."], top=150), *table_rows(ROWS), *column(["Na de tabel."], top=300)], rules)
    assert (len(grid.rows), grid.heads) == (4, 1)


def test_grid_of_rules_gives_rows_of_several_lines_and_cells_that_run_down() -> None:
    lines = table_rows([["Haven", "sluis"], ["", "met kade"], ["", "kade"]])
    walls = [Rule(x, 188, x + 0.5, 236) for x in (195, 295, 395)]
    levels = [Rule(195, 188, 395, 188.5), Rule(295, 218, 395, 218.5), Rule(195, 236, 395, 236.5)]
    grid = grid_of(lines, [*walls, *levels])
    assert texts(grid) == [["Haven", "sluis met kade"], ["kade"]]
    assert grid.rows[0][0].rows == 2


def test_centred_head_covers_the_columns_under_it() -> None:
    top = lines_of([*words("Jaar", 200), *words("Begroting", 200, 338, font=BOLD)], 1)
    (line,) = zones(Sheet(1, 560, 770, tuple(top)), NORMAL).main
    head = [line._replace(pieces=tuple(piece._replace(bold=True) for piece in line.pieces))]
    body = table_rows([["2019", "12000", "11000"], ["2020", "13000", "12500"], ["2021", "13100", "12600"]], top=214)
    grid = grid_of([*head, *body])
    cells: tuple[GridCell, ...] = grid.rows[0]
    assert [cell.span for cell in cells] == [1, 2]


def test_table_runs_on_over_the_page_and_its_repeated_head_is_set_apart() -> None:
    one = grid_of(table_rows(ROWS))
    two = grid_of(table_rows([ROWS[0], ["2022", "1", "2"], ["2023", "3", "4"]], page=2))
    (grid,) = merge_grids([one, two])
    assert isinstance(grid, Grid)
    assert [row[0] for row in texts(grid)] == ["Jaar", "2019", "2020", "2021", "2022", "2023"]
    assert [line.text for line in grid.repeated] == ["Jaar", "Baten", "Lasten"]


def test_title_above_the_table_is_its_caption() -> None:
    (title,) = lines_of(words("Tabel 1. Kosten", 184, font=BOLD), 1)
    items = with_captions([title, grid_of(table_rows(ROWS))], NORMAL)
    assert isinstance(items[0], Grid)
    assert [line.text for line in items[0].caption] == ["Tabel 1. Kosten"]


def test_rows_at_the_head_of_the_next_page_go_on_with_a_table() -> None:
    def line(texts: tuple[str, ...], base: float, page: int = 1) -> Line:
        cells = [row(text, base, x, size=7, page=page) for text, x in zip(texts, (200, 320, 400), strict=False)]
        return joined(cells)._replace(left=200.0, right=500.0)

    rows = [line(("Leningen", str(n), str(n)), 100 + 10 * n) for n in range(4)]
    (grid,) = find_grids(rows, (), NORMAL)
    assert isinstance(grid, Grid)
    tail = line(("Garanties", "5", "6"), 60, page=2)
    assert is_tail(grid, tail)
    assert [[one.text for one in cell.lines] for cell in with_tail(grid, tail).rows[-1]] == [
        ["Garanties"],
        ["5"],
        ["6"],
    ]
    assert not is_tail(grid, row("Een zin over de tabel", 60, page=2))
    assert not is_tail(grid, tail._replace(page=3))


def test_boxes_beside_each_other_are_read_one_after_the_other() -> None:
    def frame(x0: float, x1: float) -> list[Rule]:
        return [Rule(x0, 90, x1, 90), Rule(x0, 120, x1, 120), Rule(x0, 90, x0, 120), Rule(x1, 90, x1, 120)]

    pair = [
        joined([row(left, base, 205), row(right, base, 355)])
        for left, right, base in (("Commissie", "Groep", 100), ("met voorzitter", "uitvoering", 112))
    ]
    apart = box_by_box(pair, [*frame(200, 300), *frame(350, 450)])
    assert [line.text for line in apart] == ["Commissie", "met voorzitter", "Groep", "uitvoering"]
    assert box_by_box(pair, [*frame(200, 325), *frame(325, 450)]) == pair
