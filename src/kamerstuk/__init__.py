"""Read papers of the Dutch parliament into structured objects."""

__version__ = "0.1.0"
