// Python's side of the border: start Pyodide, then answer one JSON string with another.
import manifest from "./manifest.js";

/** @typedef {import("./protocol").FromWorker} FromWorker */
/** @typedef {keyof typeof manifest.files} Role */

const TOTAL = Object.values(manifest.files).reduce((sum, { size }) => sum + size, 0);
let arrived = 0;
let told = 0;
/** @type {((message: string) => string) | undefined} */
let handle;
/** @type {string[]} Questions that came before Python was ready. */
let early = [];

/** @param {FromWorker} message */
const post = (message) => self.postMessage(JSON.stringify(message));

/** @param {Role} role */
const address = (role) => new URL(`../runtime/${manifest.files[role].name}`, import.meta.url).href;

/** Say how much has arrived, each half of a megabyte. @param {number} bytes */
function came(bytes) {
  arrived += bytes;
  if (arrived - told < 500_000 && arrived < TOTAL) return;
  told = arrived;
  post({ kind: "loading", done: Math.min(arrived, TOTAL), total: TOTAL });
}

/** Count a body as it comes. @param {ReadableStream<Uint8Array> | null} body */
async function count(body) {
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) came(chunk.value.length);
}

/**
 * Fetch a file and insist that it is there; a server may call it what it likes.
 * @param {Role} role
 * @param {string} type
 */
async function file(role, type) {
  const url = address(role);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`);
  count(response.clone().body).catch(() => {}); // a line that breaks fails where the body is used
  if (response.headers.get("Content-Type") === type) return response;
  return new Response(response.body, { headers: { "Content-Type": type } });
}

/** @param {Role} role */
async function script(role) {
  const module = await import(address(role));
  came(manifest.files[role].size);
  return module;
}

/**
 * Pyodide fetches by names of its own, and when WebAssembly refuses it waits for ever:
 * hand it our responses, and turn a refusal into a failure.
 * @param {Promise<Response>} wasm
 * @param {Promise<Response>} python
 * @returns {Promise<never>} rejects when WebAssembly refuses
 */
function intercept(wasm, python) {
  const fetchAnything = self.fetch.bind(self);
  self.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (url.endsWith("/pyodide.asm.wasm")) return wasm;
    if (url === address("python")) return python;
    return fetchAnything(input, init);
  };
  return new Promise((_, reject) => {
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (source, imports) => {
      try {
        return await instantiate(source, imports);
      } catch (error) {
        reject(error);
        throw error;
      }
    };
  });
}

async function start() {
  post({ kind: "loading", done: 0, total: TOTAL });
  const wasm = file("wasm", "application/wasm");
  const python = file("python", "application/zip");
  const refused = intercept(wasm, python);
  const [{ loadPyodide }, engine] = await Promise.all([script("loader"), script("engine"), wasm, python]);
  const starting = loadPyodide({
    createPyodideModule: engine.default,
    indexURL: new URL("../runtime/", import.meta.url).href,
    stdLibURL: address("python"),
    lockFileContents: manifest.lock,
    packageBaseUrl: new URL("../runtime/", import.meta.url).href,
  });
  const pyodide = await Promise.race([starting, refused]);
  handle = pyodide.pyimport("py_widgets.worker").handle;
  post({ kind: "ready", python: pyodide.runPython("import sys; sys.version.split()[0]") });
  for (const message of early) answer(message);
  early = [];
}

/** @param {string} message */
function answer(message) {
  if (handle) self.postMessage(handle(message));
  else early.push(message);
}

/** Pyodide throws plain objects, too. @param {any} error */
function describe(error) {
  if (error instanceof Error) return String(error);
  return error?.message || error?.name || JSON.stringify(error) || String(error);
}

self.onmessage = (event) => answer(event.data);
start().catch((error) =>
  post({ kind: "failed", id: 0, message: "Python could not start.", detail: describe(error) }),
);
