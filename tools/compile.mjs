// Run Pyodide on the staged sources, see which modules answering takes, compile just those.
// usage: node compile.mjs <pyodide folder> <work folder with source/ and asks.json>
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , pyodideFolder, work] = process.argv;
const { loadPyodide } = await import(pathToFileURL(`${pyodideFolder}/pyodide.mjs`).href);
const pyodide = await loadPyodide({ indexURL: `${pyodideFolder}/` });
pyodide.FS.mkdir("/work");
pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root: work }, "/work");
pyodide.globals.set("asks", readFileSync(`${work}/asks.json`, "utf8"));
const program = `
import json, sys
sys.path.insert(0, "/work/source")
from py_widgets.worker import handle
for ask in json.loads(asks):
    answer = json.loads(handle(json.dumps(ask)))
    expected = "failed" if ask["widget"] == "none" else "reply"
    assert answer["kind"] == expected, (ask, answer)

used = {
    module.__file__
    for module in list(sys.modules.values())
    if (getattr(module, "__file__", None) or "").endswith(".py")
}

import glob, os, py_compile, zipfile
# Jinja takes its templates' modules out of sys.modules again.
used |= set(glob.glob("/work/source/py_widgets/_templates/*.py"))
ZIP, SOURCE, TARGET = "/lib/python314.zip/", "/work/source/", "/work/compiled/"
stdlib = zipfile.ZipFile(ZIP.rstrip("/"))
for path in sorted(used):
    root = ZIP if path.startswith(ZIP) else SOURCE
    if not path.startswith(root):
        raise RuntimeError(f"{path} comes from neither the standard library nor the sources")
    name = path.removeprefix(root)
    data = stdlib.read(name) if root == ZIP else open(path, "rb").read()
    with open("/tmp/module.py", "wb") as file:
        file.write(data)
    target = TARGET + name + "c"
    os.makedirs(os.path.dirname(target), exist_ok=True)
    py_compile.compile(
        "/tmp/module.py", target, dfile=name, doraise=True, optimize=2,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
`;
try {
  pyodide.runPython(program);
} catch (error) {
  console.error(String(error.message).slice(-3000));
  process.exit(1);
}
