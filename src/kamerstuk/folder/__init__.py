"""A folder of papers: rows of each, runs over many, what is made of them.

From the bottom: `codebook` (every table and column), `chunks` (passages), `rows` (the rows of a paper), `frames`
(`tables`), `inputs` (which files are papers), `parts`, `shards` and `workers` (part files that appear whole or not at
all), `stores` (SQLite, CSV, Parquet), `runs` (`batch`), `search`, `graph`, `corpus` (`Corpus`), `commands`.
"""
