"""A real Learning Record Store on loopback for as long as this folder's tests run."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import urllib3

HERE = Path(__file__).resolve().parent
ENVIRONMENT = Path(os.environ.get("BORDERLENS_RALPH", HERE.parents[1] / "build" / "env-ralph"))
USER, PASSWORD = "prog", "a secret of this test"
START_SECONDS = 60.0


@dataclass
class Ralph:
    url: str
    file: Path
    python: Path

    def held(self) -> list[dict[str, Any]]:
        """Every statement in the store's file, in the order in which they came."""
        if not self.file.exists():
            return []
        lines = self.file.read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines if line.endswith("}")]

    def post(self, statements: list[dict[str, Any]]) -> int:
        headers = urllib3.make_headers(basic_auth=f"{USER}:{PASSWORD}") | {"x-experience-api-version": "1.0.3"}
        return urllib3.request("POST", f"{self.url}/statements", json=statements, headers=headers).status


@pytest.fixture(scope="session")
def ralph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ralph]:
    python = ENVIRONMENT / "bin" / "python"
    if not python.is_file():
        pytest.skip(f"no Ralph at {ENVIRONMENT}: tests/lrs/environment makes it")
    folder = tmp_path_factory.mktemp("ralph")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "RALPH_APP_DIR": str(folder),
        "RALPH_RUNSERVER_BACKEND": "fs",
        "RALPH_AUTH_FILE": str(folder / "auth.json"),
        "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder / "store"),
        "RALPH_BACKENDS__LRS__FS__DEFAULT_LRS_FILE": "lrs.jsonl",
    }
    (folder / "store").mkdir()
    account = ["-u", USER, "-p", PASSWORD, "-s", "all", "-N", "prog", "-A", "prog", "https://training.example.org"]
    subprocess.run(
        [ENVIRONMENT / "bin" / "ralph", "auth", *account, "-w"],
        env=environment,
        check=True,
        timeout=60,
        capture_output=True,
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [python, "-m", "uvicorn", "lrs_app:app", "--app-dir", HERE, "--host", "127.0.0.1", "--port", str(port)]
    with (
        (folder / "server.log").open("wb") as log,
        subprocess.Popen(
            [*command, "--log-level", "warning"], env=environment, stdout=log, stderr=log, cwd=folder
        ) as server,
    ):
        try:
            _await(server, port, folder / "server.log")
            yield Ralph(f"http://127.0.0.1:{port}/xAPI", folder / "store" / "lrs.jsonl", python)
        finally:
            server.terminate()


def _await(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and server.poll() is None:
        try:
            if urllib3.request("GET", f"http://127.0.0.1:{port}/__heartbeat__", retries=False).status == 200:
                return
        except urllib3.exceptions.HTTPError:
            time.sleep(0.1)
    raise AssertionError(f"Ralph did not start:\n{log.read_text('utf-8', 'replace')[-2000:]}")
