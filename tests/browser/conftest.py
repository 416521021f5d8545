"""A real Chromium on the built site, served at an address the build knows nothing of."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tools.browser import chromium
from tools.serve import server

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
SHOTS = Path("build/failures")
expect.set_options(timeout=30_000)  # a cold start of Python on a busy machine


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """An installed Chromium, headless."""
    path = chromium()
    assert path, "no Chromium: run tools/setup.sh browser, or name one with CHROMIUM=/path"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture(scope="session")
def serve(site: Path) -> Iterator[Callable[..., str]]:
    """Serve the site below a prefix on a free port; return its address."""
    running = []

    def start(prefix: str = "/guide/", folder: Path = site) -> str:
        serving = server(folder, 0, prefix)
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        running.append(serving)
        return f"http://127.0.0.1:{serving.server_port}{prefix}"

    yield start
    for serving in running:
        serving.shutdown()


@pytest.fixture(scope="session")
def address(serve: Callable[..., str]) -> str:
    """The site's address in most stories: a random port, under /guide/."""
    return serve()


@pytest.fixture
def context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A new visitor; `@pytest.mark.visitor(...)` says more about them."""
    marker = request.node.get_closest_marker("visitor")
    made = browser.new_context(**({"viewport": DESK} | (marker.kwargs if marker else {})))
    made.set_default_timeout(30_000)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The visitor's page. An error of our scripts fails the story, which keeps a picture."""
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    if request.node.stash.get(FAILED, False):
        SHOTS.mkdir(parents=True, exist_ok=True)
        opened.screenshot(path=SHOTS / f"{request.node.name}.png", full_page=True)
    assert [] == errors


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo):
    """Remember whether the story itself failed."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


def pytest_configure(config: pytest.Config) -> None:
    """Name our marker."""
    config.addinivalue_line("markers", "visitor(**options): the browser context of a story")
