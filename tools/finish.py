"""Finish a built site, whichever generator built it: scripts, runtime, fonts, links.

`python -m tools.finish site` is safe to repeat on a fresh build. It copies `web/` and the
runtime into the site, under names that change with their content, and turns the widgets'
`site:` links, which count from the site's root, into relative ones.
"""

import hashlib
import json
import re
import shutil
import sys
from pathlib import Path

from tools import ROOT
from tools.bundle import RUNTIME

_SITE_LINK = re.compile(r'(?P<attribute>href|src)="site:(?P<path>[^"#]*)(?P<anchor>#[^"]*)?"')
_SCRIPT = re.compile(r'(?P<before>(?:src|href)="[^"]*?)web/(?P<file>[\w.-]+\.js)"')
# Variable faces of npm's @fontsource-variable, and the names that the style sheets use.
FONTS = {
    f"@fontsource-variable/{family}/files/{family}-{subset}-wght-{style}.woff2": f"{family}-{name}.woff2"
    for family, subset, style, name in (
        ("newsreader", "latin", "normal", "latin"),
        ("newsreader", "latin", "italic", "latin-italic"),
        ("newsreader", "latin-ext", "normal", "latin-ext"),
        ("figtree", "latin", "normal", "latin"),
        ("figtree", "latin-ext", "normal", "latin-ext"),
    )
}


def main(site: Path) -> None:
    """Finish the site in this folder; a `site:` link to nowhere raises `SystemExit`."""
    shutil.copytree(RUNTIME, site / "runtime", dirs_exist_ok=True)
    # The theme's stemmers for languages that these pages are not in.
    shutil.rmtree(site / "assets" / "javascripts" / "lunr", ignore_errors=True)
    # Its favicon, and maps of its minified files.
    for needless in (site / "assets" / "images" / "favicon.png", *site.glob("assets/**/*.map")):
        needless.unlink(missing_ok=True)
    fonts = site / "assets" / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    for source, target in FONTS.items():
        shutil.copyfile(ROOT / "node_modules" / source, fonts / target)
    scripts = place_scripts(site)
    dead = []
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        html = _SCRIPT.sub(rf'\g<before>{scripts}/\g<file>"', html)
        up = "../" * (len(page.relative_to(site).parts) - 1)
        dead += [f"{page}: {link[0]}" for link in _SITE_LINK.finditer(html) if not _exists(site, link["path"])]
        html = _SITE_LINK.sub(lambda link, up=up: _relative(link, up), html)
        page.write_text(html, encoding="utf-8")
    if dead:
        raise SystemExit("links to pages that are not there:\n" + "\n".join(dead))


def place_scripts(site: Path) -> str:
    """Copy the page's scripts, with the runtime's manifest as a module; return their folder."""
    manifest = json.loads((site / "runtime" / "manifest.json").read_text(encoding="utf-8"))
    modules = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "web").glob("*.js"))}
    modules["manifest.js"] = f"export default {json.dumps(manifest, sort_keys=True)};\n"
    digest = hashlib.sha256(json.dumps(modules, sort_keys=True).encode()).hexdigest()[:12]
    for old in site.glob("web-*"):
        shutil.rmtree(old)
    folder = site / f"web-{digest}"
    folder.mkdir()
    for name, source in modules.items():
        (folder / name).write_text(source, encoding="utf-8")
    return folder.name


def _exists(site: Path, path: str) -> bool:
    target = site / path
    return (target / "index.html").is_file() if path.endswith("/") or not path else target.is_file()


def _relative(link: re.Match[str], up: str) -> str:
    address = (up + link["path"]) or "./"
    return f'{link["attribute"]}="{address}{link["anchor"] or ""}"'


if __name__ == "__main__":
    main(Path(sys.argv[1]))
