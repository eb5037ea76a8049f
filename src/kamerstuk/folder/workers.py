"""Processes that read shards: one that dies or takes too long costs the paper it was at, and no other."""

import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor, as_completed
from contextlib import suppress
from importlib import import_module
from typing import Any

from attrs import evolve

from kamerstuk.folder.frames import wanted
from kamerstuk.folder.shards import Shard, as_line, from_line, run_shard

Done = Callable[[Shard], None]


def run_in_processes(shards: Sequence[Shard], workers: int, seconds: float, done: Done) -> None:
    """Run shards in some processes of this machine; `done` is told each that is finished.

    A paper may take so many seconds. Stopping (Ctrl-C) ends the processes and leaves the parts that are whole.
    """
    idle = [_Worker(seconds) for _ in range(min(workers, len(shards)))]
    everyone = tuple(idle)
    pool = ThreadPoolExecutor(max(1, len(idle)))  # threads that wait, each for a process of its own

    def run(shard: Shard) -> Shard:
        worker = idle.pop()
        try:
            return worker.run(shard)
        finally:
            idle.append(worker)

    try:
        for finished in as_completed([pool.submit(run, shard) for shard in shards]):
            done(finished.result())
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in everyone:
            worker.close()


class _Worker:
    """One process that is started again where it dies."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[str] | None = None
        self._closed = False

    def run(self, shard: Shard) -> Shard:
        """Run a shard to its end, without the files that kill the process: once may be chance, twice is the file."""
        deaths: Counter[str] = Counter()
        while True:
            at, why = self._attempt(shard)
            if at is None:
                return shard
            deaths[at] += 1
            if deaths[at] > 1 and not at:
                raise OSError("the processes that read papers end before they begin")
            if deaths[at] > 1 or why[0] == "TimeoutError":
                shard = evolve(shard, lost={**shard.lost, at: why})

    def _attempt(self, shard: Shard) -> tuple[str | None, tuple[str, str]]:
        """Return None where the shard was finished, else the file at which the process died, and why."""
        process = self._started()
        late = threading.Event()
        at = ""
        clock = self._clock(process, late)
        try:
            assert process.stdin is not None
            process.stdin.write(as_line(shard))
            process.stdin.flush()
            for kind, text in self._answers(process):
                clock.cancel()
                if kind == "done":
                    return None, ("", "")
                at, clock = text, self._clock(process, late)
        except BrokenPipeError:
            pass
        finally:
            clock.cancel()
        self._end(process)
        if self._closed:
            raise InterruptedError("stopped")
        if late.is_set():
            return at, (
                "TimeoutError",
                f"{at}: not read within {self._seconds:g} seconds. Raise --seconds, or leave it out.",
            )
        return at, ("CrashError", f"{at}: the process that read it was ended ({process.returncode}). Leave it out.")

    def _answers(self, process: "subprocess.Popen[str]") -> Iterator[tuple[str, str]]:
        assert process.stdout is not None
        for line in process.stdout:
            kind, text = json.loads(line)
            yield kind, text

    def _clock(self, process: "subprocess.Popen[str]", late: threading.Event) -> threading.Timer:
        def stop() -> None:
            late.set()
            process.kill()

        clock = threading.Timer(self._seconds, stop)
        clock.daemon = True
        clock.start()
        return clock

    def _started(self) -> "subprocess.Popen[str]":
        if self._process is None:
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}
            self._process = subprocess.Popen(
                [sys.executable, "-c", "from kamerstuk.folder.shards import main; main()"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
                env=environment,
                start_new_session=True,  # Ctrl-C is for the process that asked; it ends this one
            )
        return self._process

    def close(self) -> None:
        """End the process."""
        self._closed = True
        if self._process is not None:
            self._end(self._process)

    def _end(self, process: "subprocess.Popen[str]") -> None:
        self._process = None
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()


def run_in_executor(shards: Sequence[Shard], executor: Executor, done: Done) -> None:
    """Run shards in any executor; one that fails is cut into papers, and the papers that fail again are recorded."""
    failed = _submit(shards, executor, done)
    alone = [
        evolve(shard, part=f"{shard.part}-{n}", entries=(entry,))
        for shard, _ in failed
        for n, entry in enumerate(shard.entries)
    ]
    for shard, error in _submit(alone, executor, done):
        why = (type(error).__name__, f"it ended the process that read it ({error}). Leave it out.")
        lost = {file.name: (why[0], f"{file.name}: {why[1]}") for _, entry in shard.entries for file in entry.files}
        run_shard(evolve(shard, lost=lost, memory=None))
        done(shard)


def _submit(shards: Sequence[Shard], executor: Executor, done: Done) -> list[tuple[Shard, BaseException]]:
    waiting = {executor.submit(_run_line, as_line(shard)): shard for shard in shards}
    failed = []
    for future in as_completed(waiting):
        error = future.exception()
        if error is None:
            done(waiting[future])
        else:
            failed.append((waiting[future], error))
    return failed


def _run_line(line: str) -> str:
    return run_shard(from_line(line))


def open_executor(name: str) -> Any:
    """Return the executor that is meant: ``"dask=tcp://10.0.0.1:8786"``, or ``"module:callable"`` that returns one.

    Raises `ValueError` for what names none, `MissingExtraError` where Dask is not installed.
    """
    kind, _, address = name.partition("=")
    if kind == "dask" and address:
        return wanted("distributed", "dask").Client(address).get_executor()
    module, _, function = name.partition(":")
    if not (module and function):
        raise ValueError(f"no executor {name!r}; give dask=ADDRESS or module:callable")
    try:
        return getattr(import_module(module), function)()
    except (ImportError, AttributeError) as error:
        raise ValueError(f"no executor {name!r}: {error}") from None
