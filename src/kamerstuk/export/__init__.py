"""What a paper can be written as: one module per format, each with the same function `dumps(stuk) -> str`."""
