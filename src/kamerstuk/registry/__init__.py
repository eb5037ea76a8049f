"""Registries of official ids: which exist, which come close to one that does not, and what citations learn of it."""
