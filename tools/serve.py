"""Serve a built site as a plain static server would, for `make serve` and the browser tests."""

import argparse
import http.server
import sys
from functools import partial
from pathlib import Path


class Handler(http.server.SimpleHTTPRequestHandler):
    """A folder below a prefix, with the site's own 404 page."""

    def __init__(self, *args, prefix: str = "/", headers: dict[str, str] | None = None, **kwargs) -> None:
        self.prefix, self.extra_headers = prefix, headers or {}
        super().__init__(*args, **kwargs)

    def translate_path(self, path: str) -> str:
        """The file of an address; an address outside the prefix has none."""
        if not path.startswith(self.prefix):
            return str(Path(self.directory) / "no-such-file")
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a missing page with the site's own."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def end_headers(self) -> None:
        """Add the headers that the caller asked for."""
        for name, value in self.extra_headers.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: what readers ask for is nobody's business."""


class Server(http.server.ThreadingHTTPServer):
    """A server to which a reader who leaves in the middle is no error."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Say what went wrong, unless the reader went away."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def server(
    folder: Path, port: int = 0, prefix: str = "/", headers: dict[str, str] | None = None
) -> Server:
    """A server on localhost, not yet running; port 0 takes a free one."""
    handler = partial(Handler, directory=str(folder), prefix=prefix, headers=headers)
    return Server(("127.0.0.1", port), handler)


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    try:
        serving = server(options.folder, options.port)
    except OSError as error:
        raise SystemExit(f"port {options.port}: {error.strerror}. Try: make serve PORT=8001") from None
    print(f"Five Steps on http://localhost:{serving.server_port}/ (Ctrl+C ends it)", flush=True)
    try:
        serving.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
