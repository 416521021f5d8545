/** The runtime's files, as `tools/bundle.py` named them; `tools/finish.py` writes the module. */
export interface Placed { name: string; size: number; sha256: string }
declare const manifest: {
  version: string;
  lock: object;
  files: { loader: Placed; engine: Placed; wasm: Placed; python: Placed };
};
export default manifest;
