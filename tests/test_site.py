"""The built site: links that lead somewhere, sources that exist, licenses that cover it."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import yaml

from py_widgets.sources import register
from py_widgets.toml import data
from tools import ROOT

BASE = "http://site.invalid/"
# What a build writes of its own.
MADE = ("**/*.html", "search/search_index.json", "sitemap.xml", "sitemap.xml.gz", "objects.inv", "runtime/manifest.json")


class Links(HTMLParser):
    """The links and the ids of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.requests: list[str] = []
        self.ids: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Remember where an element leads and what it is called."""
        found = {key: value or "" for key, value in attributes}
        self.ids |= {found[key] for key in ("id", "name") if key in found}
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        self.requests += [found[key] for key in ("src", "poster", "data", "action", "formaction") if key in found]
        self.requests += [source.split()[0] for source in found.get("srcset", "").split(",") if source.strip()]
        if tag == "link" and found.get("rel") not in ("canonical", "prev", "next"):
            self.requests.append(found["href"])


def pages(site: Path) -> dict[str, Links]:
    """Every page of the site by its address."""
    return {
        urljoin(BASE, path.relative_to(site).as_posix().removesuffix("index.html")): Links(
            path.read_text(encoding="utf-8")
        )
        for path in site.rglob("*.html")
    }


def test_every_link_leads_somewhere(site: Path) -> None:
    """Each link within the site names a page, a file or a place in a page that exists."""
    found, dead = pages(site), []
    for address, page in found.items():
        if address.endswith("404.html"):
            continue
        for link in page.links:
            target, anchor = urldefrag(urljoin(address, link))
            if not target.startswith(BASE):
                continue
            is_page = target in found
            if not is_page and not (site / target.removeprefix(BASE)).is_file():
                dead.append((address, link))
            elif anchor and is_page and anchor not in found[target].ids and not _is_toggle(anchor):
                dead.append((address, link))
    assert [] == dead


def _is_toggle(anchor: str) -> bool:
    return anchor.startswith("__")


def test_pages_ask_only_their_own_site(site: Path) -> None:
    """No page asks another host for anything: no font, script, style or picture."""
    asked = {
        (address, request)
        for address, page in pages(site).items()
        for request in page.requests
        if urlsplit(request).netloc
    }
    assert set() == asked
    styles = [path for path in site.rglob("*.css") if re.search(r"url\(\s*['\"]?https?:", path.read_text())]
    assert [] == styles


def test_pages_name_only_registered_sources() -> None:
    """A page that cites a source which the register lacks fails here, with its place."""
    unknown = [
        f"{path.relative_to(ROOT)}:{number}: {key}"
        for path in (ROOT / "docs").rglob("*.md")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for key in re.findall(r"sources\.md#([\w-]+)", line)
        if key not in register()
    ]
    assert [] == unknown


def ours(site: Path) -> set[Path]:
    """The files of the site that come from our own folders, or are made from them."""
    own = {site / path.relative_to(ROOT / folder) for folder in ("theme", "docs") for path in (ROOT / folder).rglob("*")}
    made = {path for pattern in MADE for path in site.glob(pattern)}
    scripts = {path for folder in site.glob("web-*") for path in folder.iterdir() if path.name == "manifest.js" or (ROOT / "web" / path.name).is_file()}
    return own | made | scripts


def test_licenses_cover_what_is_shipped(site: Path) -> None:
    """Every file that is not ours has its license, and every license a file."""
    entries = data("listings/licenses")["licenses"]
    covered = {path for entry in entries for glob in entry["files"] for path in site.glob(glob)}
    files = {path for path in site.rglob("*") if path.is_file()}
    assert [] == sorted(str(path.relative_to(site)) for path in files - covered - ours(site))
    assert [] == [entry["name"] for entry in entries for glob in entry["files"] if not list(site.glob(glob))]
    html = (site / "licenses" / "index.html").read_text(encoding="utf-8")
    assert [] == [entry["name"] for entry in entries if entry["name"] not in html]


def test_no_site_link_is_left(site: Path) -> None:
    """Every `site:` address of a widget has become a relative one."""
    left = [str(path) for path in site.rglob("*.html") if 'href="site:' in path.read_text(encoding="utf-8")]
    assert [] == left


def test_the_opening_page_shows_a_finished_check(site: Path) -> None:
    """The sample's answer is in the page as built, before any script runs."""
    html = (site / "index.html").read_text(encoding="utf-8")
    assert "What holds" in html and "Read these again" in html and '<mark class="' in html


def test_every_page_says_what_it_is() -> None:
    """Each page has a title and a description, in YAML that every builder reads."""
    silent = []
    for path in sorted((ROOT / "docs").rglob("*.md")):
        _, front, _ = path.read_text(encoding="utf-8").split("---\n", 2)
        meta = yaml.safe_load(front)
        if not (meta.get("title") and meta.get("description")):
            silent.append(str(path.relative_to(ROOT)))
    assert [] == silent
