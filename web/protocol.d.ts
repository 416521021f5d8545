// Made by `make types` from py_widgets/protocol.py. Do not edit.

/** A question: this form of this widget, as configured on its page. */
export interface Ask {
  kind: "ask";
  id: number;
  widget: string;
  config: string;
  form: Record<string, string[]>;
  notebook: Record<string, Record<string, string[]>>;
}

/** Python is on its way: so many of its bytes have arrived. */
export interface Loading {
  kind: "loading";
  done: number;
  total: number;
}

/** Python runs and takes questions. */
export interface Ready {
  kind: "ready";
  python: string;
}

/** A file that the page offers for download. */
export interface File {
  name: string;
  type: string;
  text: string;
}

/** An answer: HTML for regions, one sentence to say, controls to show and to fill. */
export interface Reply {
  kind: "reply";
  id: number;
  regions: Record<string, string>;
  say: string;
  show: string[];
  fill: Record<string, string>;
  files: File[];
}

/** A question, or with id 0 the start of Python, that came to nothing. */
export interface Failed {
  kind: "failed";
  id: number;
  message: string;
  detail: string;
}

export type FromWorker = Loading | Ready | Reply | Failed;
