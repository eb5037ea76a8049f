"""Every error this library raises on purpose.

::

    KamerstukError
    ├── SourceError              the input cannot be read as a paper
    │   ├── EmptySourceError     nothing in it
    │   ├── UnsupportedFormatError   bytes of a kind we do not read (zip, docx, image …)
    │   ├── NotAKamerstukError   an official publication of another family (Staatsblad, gemeenteblad …)
    │   ├── DamagedSourceError   broken markup or PDF that cannot be mended
    │   ├── EncryptedSourceError a PDF behind a password
    │   ├── ScannedSourceError   a PDF that holds pictures of pages and no text
    │   ├── PdfCrashError        a PDF that ended the process that read it, or took too long
    │   └── LimitExceededError   larger or deeper than a bound that protects the caller
    ├── IdentifierError          a string that is no official identifier
    ├── MissingExtraError        a library that is not installed, of an extra of this package
    ├── InternalError            a fault of this library: please report it
    ├── PluginError              an installed package that offers what cannot be used
    ├── RegistryError            a file that is no registry of official ids, or a list that cannot become one
    └── JSONFormatError          JSON that is not what `to_json` writes

Data stand in attributes, the message is made in `told`, and each message says what to do next in one line.
"""

from kamerstuk.plain import plain_line, plain_name


class KamerstukError(Exception):
    """Root of all errors of this library; catch it to catch them all."""

    def told(self) -> str:
        """Return the message with the words of the input as they are."""
        return super().__str__()

    def __str__(self) -> str:
        return plain_line(self.told())


class SourceError(KamerstukError):
    """The input cannot be read as a paper. `problem` says what is wrong, `advice` what to do next."""

    def __init__(self, problem: str, advice: str = "", *, name: str = "") -> None:
        super().__init__(problem, advice, name)
        self.problem = problem
        self.advice = advice
        self.name = name

    def told(self) -> str:
        """Return the message."""
        place = f"{plain_name(self.name)}: " if self.name else ""
        advice = f" {self.advice}" if self.advice else ""
        return f"{place}{self.problem}.{advice}"


class EmptySourceError(SourceError):
    """The input holds no text at all."""


class UnsupportedFormatError(SourceError):
    """The bytes are neither XML, HTML, PDF nor plain text."""


class NotAKamerstukError(SourceError):
    """An official publication, but of a family that is not a parliamentary paper."""


class DamagedSourceError(SourceError):
    """Markup or PDF that is broken beyond repair."""


class EncryptedSourceError(SourceError):
    """A PDF that opens only with a password."""


class ScannedSourceError(SourceError):
    """A PDF whose pages are pictures: it needs a text layer first."""


class PdfCrashError(SourceError):
    """A PDF that ended the process that read it, took too long or too much memory (`isolate=True`)."""


class LimitExceededError(SourceError):
    """The input is larger or deeper than a bound that protects the caller."""


class IdentifierError(KamerstukError, ValueError):
    """A string that is no official identifier. `text` is the string, `family` what was expected."""

    def __init__(self, text: str, family: str = "official") -> None:
        super().__init__(text, family)
        self.text = text
        self.family = family

    def told(self) -> str:
        """Return the message."""
        shown = plain_line(repr(self.text), 120)
        return f"{shown} is no {self.family} identifier. Expected a form such as kst-19637-2535."


class RegistryError(KamerstukError):
    """A file that is no registry, or a list of ids that cannot become one. `path` names it, `problem` what is wrong."""

    def __init__(self, path: str, problem: str, advice: str = "") -> None:
        super().__init__(path, problem, advice)
        self.path = path
        self.problem = problem
        self.advice = advice

    def told(self) -> str:
        """Return the message."""
        advice = f" {self.advice}" if self.advice else ""
        return f"{plain_line(self.path, 120)}: {self.problem}.{advice}"


class MissingExtraError(KamerstukError, ImportError):
    """A library that is needed here is not installed. `module` names it, `extra` what installs it."""

    def __init__(self, module: str, extra: str) -> None:
        super().__init__(module, extra)
        self.module = module
        self.extra = extra

    def told(self) -> str:
        """Return the message."""
        return f"this needs {self.module}, which is not installed. Type: pip install 'kamerstuk[{self.extra}]'"


class InternalError(KamerstukError):
    """Something that this library did not foresee: a fault of ours. The cause is chained.

    `name` is the input. Please report it with the file.
    """

    def __init__(self, problem: str, *, name: str = "") -> None:
        super().__init__(problem, name)
        self.problem = problem
        self.name = name

    def told(self) -> str:
        """Return the message."""
        place = f"{plain_name(self.name)}: " if self.name else ""
        return f"{place}internal error ({plain_line(self.problem, 120)}). Please report it with the file."


class PluginError(KamerstukError):
    """An installed package offers something that is not what it should be. `plugin` names its entry point."""

    def __init__(self, plugin: str, problem: str) -> None:
        super().__init__(plugin, problem)
        self.plugin = plugin
        self.problem = problem

    def told(self) -> str:
        """Return the message."""
        return f"plug-in {self.plugin}: {self.problem}. Update or remove the package that offers it."


class JSONFormatError(KamerstukError, ValueError):
    """JSON that is not what `to_json` writes. `path` names the place, such as ``$.sections[3].title``."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(path, problem)
        self.path = path
        self.problem = problem

    def told(self) -> str:
        """Return the message."""
        return f"{self.path}: {self.problem}. Was this file written by `kamerstuk parse -f json`?"
