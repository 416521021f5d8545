"""Widgets of the Five Steps guide: pure Python that answers a form with HTML.

Nothing here imports `js`, `pyodide` or `mkdocs`: the same code runs at build, in
the tests, on the command line and, in Pyodide, in the reader's browser.
"""
