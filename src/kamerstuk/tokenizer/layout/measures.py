"""Every threshold of the layout by name: in ems of the type at hand unless said otherwise.

Measured on papers where a source is named; what has none is a guess that the generated papers in five designs and the
real files of the tests hold in place.
"""

# Type, as a share of running type. Official papers set 9 to 9.5 points of text over 7 to 8 points of notes,
# Word's letters 9 over 7.
SMALL_TYPE = 0.93
"""Note and table type is smaller than this."""
CAPTION_TYPE = 0.95
"""The caption of a figure is smaller than this, or in another face."""
TABLE_TITLE_TYPE = 0.97
""""Tabel 3" above a table is smaller than this, or in another face."""
LARGE_TYPE = 1.12
"""From here on a line is a heading by its size."""
SERIES_FIGURE_TYPE = 1.1
"""The "1" or "2" of the series head is at least so large."""
LONE_MARKER_TYPE = 0.75
"""A marker alone on a row is at most so large."""
RUNNING_TYPE = 0.07
"""Sizes that differ less are running type (PDFium rounds sizes of scaled fonts)."""
COLUMN_TYPE = 0.15
"""The same in newspaper columns, where quotes and names are set smaller."""
PARAGRAPH_TYPE = 0.06
"""Rows whose sizes differ more are no one paragraph."""
HEAD_TEXT_TYPE = 0.05
"""The first long row whose size differs less ends the series head."""
PIECE_TYPE = 0.02
"""Words whose sizes differ less are of one piece."""
TABLE_TITLE_SIZE = 0.12
"""A title in small type differs from its table by at most so much."""
HEAD_ROW_SIZE = 0.1
"""Head rows above the first rule of a table differ from it by less."""
MODAL_SHARE = 0.2
"""Running type is the largest that this share of the most common one is set in: budgets are mostly tables."""

# Words and lines, in ems. Guesses, but where another source is named.
WORD_GAP = 0.9
"""White space of more than this ends a line: wider than the widest space of justified text."""
WORD_GAP_MIXED = 0.8
"""Share of the row's size that counts where the words beside a gap are smaller."""
CELL_GAP = 0.5
"""White space from which cells that stand close are apart."""
WIDE_GAP = 1.5
"""A row with such a gap has cells."""
SAME_BASE = 0.1
"""Base lines nearer than this are one."""
RAISED = 0.1
"""Shift from which a piece counts as raised (or, below zero, lowered)."""
NEXT_MARKER = 0.6
"""How far the second of two note numbers stands behind the first."""
CROWDED = 0.9
"""Rows nearer than this may be raised or lowered text of each other."""
RAISED_REACH = 1.6
"""How far a row may be above or below what is raised on it."""
RAISED_USUAL = 0.7
"""Most markers are raised by less; a higher one stands right at its word."""
HIGH_TOUCH = 0.12
"""How near."""
RAISED_MOST = 0.9
"""The same, in ems of the text that is touched (old print sets markers at 0.8)."""
LOWERED_MOST = 0.55
"""How far at most a lowered figure stands under its line: CO₂."""
RAISED_TYPE = 0.85
"""What is raised is set at most so large, or stands right at the end of its word."""
TOUCH_INTO = -0.3
"""How far a raised word may reach into its neighbour."""
TOUCH_AFTER = 0.35
"""How far it may stand behind its word."""
TOUCH_BEFORE = 0.9
"""How far it may stand before a word: a note number before its note."""
FULL_SIZE_MOST = 0.6
"""How far a raised figure in full size is at most raised."""
FULL_SIZE_TOUCH = 0.1
"""How near to its word it stands."""
WALL_FOOT = 0.5
"""How far a base line may be under the end of an upright rule."""
ASCENT = 0.75
"""Height of letters above the base line (Univers, Verdana, Arial)."""
DESCENT = 0.25
"""Depth of letters under the base line."""
SPACE_JUMP = 0.12
"""Gap that is a space where the base line jumps, at which PDFium puts a space of its own."""
SPACE_SURE = 0.17
"""Gap that is a space though the file has none."""
SPACE_TOLD = 0.04
"""Gap that is a space where the file has one."""
SAME_ROW = 0.25
"""Lines whose base lines differ less stand on one row of their column."""
MARKER_TYPE = 0.85
"""Share of the line's size that a note marker has at most; a larger one is raised by `MARKER_RISE`."""
MARKER_RISE = 0.2
"""Rise from which a figure in full size is a marker."""

# The page, as shares of its height or width. Foot lines of official papers stand from 0.93 on, of Word's letters
# from 0.9 on.
FOOT_ZONE = 0.84
"""Furniture stands below this."""
HEAD_ZONE = 0.13
"""Furniture stands above this."""
SERIES_FIGURE_HEIGHT = 0.04
"""A lone figure that is larger is the chamber's, no page number."""
PAGE_NUMBER_APART = 0.5
"""In ems: how far a page number is from all else at its edge of the page."""
COLUMN_REACH = 0.985
"""Share of the lines that stand within the column: a few reach over it."""
COMMON_EDGE = 0.35
"""A left edge that so many lines share, against the commonest, is the column's (papers with more lists than text)."""
PITCH_LEAST = 0.9
"""Smallest step between rows, in ems."""
PITCH_MOST = 2.2
"""Largest."""
PITCH_USUAL = 1.6
"""A wider step parts paragraphs rather than rows (letters set with blank lines)."""
PITCH_NOISE = 0.01
"""Steps that differ by this are one step."""
PITCH_UNKNOWN = 1.2
"""Where there are no rows to measure."""
SIZE_UNKNOWN = 10.0
"""Points, where there are no letters to measure."""
WIDTH_UNKNOWN = 500.0
"""Points, where there are no lines to measure."""
COLUMN_SLACK = 0.4
"""Ems that a line may reach over its column."""
TABLE_FOOT = 0.3
"""Ems under the last rule of a table that still belong to it."""
TABLE_HEAD = 1.6
"""Ems above a rule in which the head of its table may stand."""

# Newspaper columns (Handelingen, papers of before 1995), in shares of the width. Guesses that hold for the Handelingen
# of 1995 to 2024.
GUTTER_CROSSED = 0.08
"""Share of lines that may cross a gutter: titles, pictures."""
GUTTER_LEFT = 0.2
"""A gutter stands right of this."""
GUTTER_RIGHT = 0.8
"""And left of this."""
COLUMN_FILLED = 0.75
"""Long lines fill this share of their column; cells of a table do not."""
COLUMNS_EVEN = 0.7
"""The narrowest column has this share of the widest."""
ACROSS_TOP = 0.2
"""Rules across a gutter between this share of the height"""
ACROSS_FOOT = 0.8
"""and this are those of a table."""
PAGE_MIDDLE = 0.5
"""The second of two columns begins right of it."""
MIRROR_SLACK = 0.5
"""Ems by which mirrored columns may differ."""
FILLED_LINE = 2.5
"""Ems that a full line may stay under its column."""
GUTTER_INNER = 0.25
"""A rule that stands so far within a gutter parts cells."""
OUT_OF_STEP = 0.15
"""Ems by which base lines of columns differ, where cells would not."""
OUT_OF_STEP_SHARE = 0.25
"""Share of such pairs in columns."""
LONG_LINES = 0.875
"""An eighth of the lines are longer."""
BAND_SLACK = 0.6
"""Ems that a line may reach over its column before it counts as across."""

# The head, in ems (official papers of 1995 on).
SERIES_DROP = 0.3
"""How far the chamber's figure hangs under the words it belongs to."""
LABEL_RISE = 0.6
"""How far a label of the margin may be under the first row of its title."""
LABEL_STEP = 1.7
"""Farthest step between two rows of one label."""
TITLE_STEP = 0.75
"""White space that ends a title."""
SUBJECT_STEP = 0.6
"""White space that ends the subject of a letter."""
SIGNATURE_SPACE = 9.0
"""White space for the pen between an office and the name under it, at most."""
MARGIN_RISE = 0.3
"""How far a line of the margin may be under the row it stands beside."""

# Notes, in ems.
NOTE_SPACE = 0.9
"""White space that ends the notes under a table."""
NOTE_RULE_LEFT = 1.5
"""How far the rule above the notes may begin from the column."""
NOTE_NUMBER = 0.8
"""Share of the note's size that its number has at most where it is not raised."""
NOTE_TAB = 5.0
"""How far the text of a note may stand behind its number (papers of the Commission: 36 points)."""
SCANNED_NOTES = 1.5
"""White space above the notes of a scan, whose letters are all of one size."""
NOTE_GAP = 0.4
"""White space behind a number in full size, beyond a word space."""
NOTE_BACK = 0.5
"""What a note a page before its marker counts as farther than one a page behind it."""
MARKER_ALONE_RISE = 0.3
"""Rise given to a marker that stood alone on its row."""

# Paragraphs, in ems or shares of the column.
SAME_EDGE = 0.5
"""Edges nearer than this are one edge."""
SPACED_SHARE = 0.7
"""Paragraphs are set with white space where this share of the short last lines has it under them."""
SHORT_LAST = 0.25
"""Share of the column that a short last line leaves."""
TIGHT = 0.1
"""Room that a full line leaves at most where words are set as far as they go."""
TIGHT_SHARE = 0.97
"""Share of lines that do so in such a document."""
TIGHT_TIMES = 3
"""So many times that room says little where white space parts paragraphs anyway."""
BOX_SLACK = 3.0
"""Room that a full line of a box leaves at most to the edge of the column around it."""
SMALL_PITCH = 0.12
"""Small type is set so much wider than running type."""
PARAGRAPH_SPACE = 0.2
"""White space beyond the pitch that parts paragraphs."""
WORD_SPACE = 0.28
"""A word space."""
LINE_FULL = 0.05
"""Room that is none."""
LINE_OPEN = 0.3
"""Share of the column that says the line ended early, whatever stands on it."""
LINE_LOOSE = 0.08
"""Share from which one other sign is enough."""
LABEL_BESIDE = 0.3
"""Labels nearer than this stand under each other."""
LABEL_APART = 0.4
"""How far a row stands from one that it does not go on with."""
LABEL_SAME = 0.2
"""Labels of members of an article nearer than this stand under each other."""
INDENTED = 0.5
"""A member's number stands farther in than this."""
CLEAR_HANG = 0.5
"""White space behind a label, beyond its own width, that is no word space."""
ITEM_TEXT = 0.45
"""How near to the hanging edge a row goes on with its item."""
FIRST_INDENT = 0.6
"""Indent of a first line."""
CENTRED = 0.8
"""Twice the distance of the middles of centred rows."""

# Headings, items and figures, in ems or shares.
TERM_INDENT = 0.8
"""How far the text of a term is set in under it."""
ITEM_NEAR = 0.3
"""How near the second row of an item stands to the text of its first."""
ITEM_HANG = 0.3
"""How far at least the text of an item is set in from its label."""
SHORT_HEADING = 0.7
"""Share of the column that a plain heading fills at most."""
HEADING_SPACE = 0.35
"""White space above and below a plain heading."""
UNDERLINE_ABOVE = 0.05
"""How far an underline may be above the base line"""
UNDERLINE_BELOW = 0.35
"""and below it."""
UNDERLINE_ENDS = 0.5
"""How far its ends may be from those of the text."""
UNDERLINE_LONGER = 1.15
"""How much longer than the text it is at most."""

# Tables, in ems or shares. Budgets of 2015 to 2024 have rows of figures between hairlines; the others are guesses.
CELL_OVERLAP = 0.4
"""How much of a column a cell covers at least."""
CELL_STEP = 1.12
"""Rows are set so much wider than the lines of a cell,"""
CELL_LINES = 1.08
"""and the lines of a cell vary by so much."""
CELL_PITCH = 1.7
"""Lines of a cell stand at most so far apart."""
CELL_PADDING = 1.85
"""A wider step is a blank line, not the padding of a cell."""
FIGURE_ROWS = 0.3
"""Share of rows with figures from which tight rows are rows of the table."""
CENTRED_CELL = 0.6
"""How far the middle of a head is from that of its columns."""
WALL_SHARE = 0.4
"""Share of a table's height that an upright rule between columns has."""
HAIRLINE_ROWS = 0.8
"""Share of intervals between hairlines that must be single rows of several lines for each to be one row."""
JOINT_SHARE = 0.5
"""Share of the level rules that are drawn cell by cell where their joints are columns."""
ROW_UNDER = 0.2
"""How far a base line is under the rule that its row stands below."""
HEAD_SHARE = 0.4
"""Share of the rows that the head of a table has at most."""
RULE_COVERS = 0.5
"""Share of a column under which a rule is its rule."""
HEADING_ROW = 1.2
"""Rows of space around a heading within a table."""
HEAD_ROWS = 3
"""Rows of the head of a table that has no rule under its last row."""
HEAD_SPACE = 1.3
"""White space between the head and the first rule."""
STANDS_UNDER = 0.3
"""Edges of cells that stand under each other."""
RULE_SHARE = 0.3
"""Share of the longer of two rules of one table that the shorter has."""
TABULAR_SHARE = 0.4
"""Share of rows with several cells between the rules of a table."""
UNRULED_STEP = 2.4
"""Pitches between rows of a table without rules."""
ALIGNED = 0.5
"""Edges of cells nearer than this are aligned."""
ALIGNED_CELLS = 0.5
"""Share of a row's cells that are aligned"""
ALIGNED_ROWS = 0.7
"""in this share of the rows of a table."""
TABLE_TITLE_SPACE = 1.8
"""White space between a title and its table."""
