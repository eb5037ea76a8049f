"""Papers written for the tests, each rendered from one model to every official format."""
