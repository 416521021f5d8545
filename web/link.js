// The page's one connection to Python: it starts when wanted, carries the newest question,
// and is replaced when it dies or hangs.

/** @typedef {import("./protocol").Ask} Ask */
/** @typedef {import("./protocol").Reply} Reply */
/** @typedef {import("./protocol").Failed} Failed */
/** @typedef {import("./protocol").FromWorker} FromWorker */
/** @typedef {{state: "static" | "loading" | "ready" | "failed", done: number, total: number, detail: string}} Status */
/** @typedef {{ask: Ask, island: string, settle: (answer: Reply | Failed) => void, again: boolean}} Question */

// Generous: a slow phone on a slow line still gets its answer.
const START_LIMIT = 180_000;
const ANSWER_LIMIT = 30_000;
// After a failure a keystroke does not start Python again, until this much later.
const REST = 30_000;

export class Link {
  /** @param {() => Worker} makeWorker */
  constructor(makeWorker) {
    this.makeWorker = makeWorker;
    /** @type {Worker | undefined} */
    this.worker = undefined;
    /** @type {Status} */
    this.status = { state: "static", done: 0, total: 0, detail: "" };
    /** @type {Set<(status: Status) => void>} */
    this.listeners = new Set();
    /** @type {Question | undefined} */
    this.asked = undefined;
    /** @type {Question[]} The newest question of each island that waits. */
    this.waiting = [];
    this.timer = 0;
    this.count = 0;
    this.failedAt = -REST;
    addEventListener("online", () => this.status.state === "failed" && this.start(true));
  }

  /**
   * Start Python, if it has not been started. After a failure it rests a while.
   * @param {boolean} now whether to try again at once
   */
  start(now = false) {
    if (this.worker || (!now && performance.now() - this.failedAt < REST)) return;
    try {
      this.worker = this.makeWorker();
    } catch (error) {
      return this.#lost(String(error));
    }
    this.worker.onmessage = (event) => this.#receive(JSON.parse(event.data));
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.#lost(event.message || "the worker's script could not be loaded");
    };
    this.#become({ state: "loading", done: 0, total: 0, detail: "" });
    this.#limit(START_LIMIT, "Python did not start in time");
  }

  /**
   * Ask a question; an older one of the same island that still waits is dropped.
   * @param {Omit<Ask, "kind" | "id">} question
   * @param {string} island
   * @param {(answer: Reply | Failed) => void} settle
   */
  ask(question, island, settle) {
    this.count += 1;
    this.waiting = this.waiting.filter((other) => other.island !== island);
    this.waiting.push({ ask: { kind: "ask", id: this.count, ...question }, island, settle, again: false });
    this.start();
    if (this.worker) this.#next();
    else this.#giveUp(this.status.detail);
  }

  #next() {
    if (this.status.state !== "ready" || this.asked) return;
    this.asked = this.waiting.shift();
    if (!this.asked) return;
    this.worker?.postMessage(JSON.stringify(this.asked.ask));
    this.#limit(ANSWER_LIMIT, "Python took too long to answer");
  }

  /** @param {FromWorker} message */
  #receive(message) {
    if (message.kind === "loading") {
      if (this.status.state !== "loading") return;
      this.#become({ ...this.status, done: message.done, total: message.total });
      this.#limit(START_LIMIT, "Python did not start in time");
    } else if (message.kind === "ready") {
      clearTimeout(this.timer);
      this.#become({ ...this.status, state: "ready" });
      this.#next();
    } else if (message.kind === "failed" && message.id === 0) {
      this.#lost(message.detail);
    } else if (message.id === this.asked?.ask.id) {
      clearTimeout(this.timer);
      const { settle } = this.asked;
      this.asked = undefined;
      settle(message);
      this.#next();
    }
  }

  /**
   * The worker is gone. A question it was asked is asked once more, of a new worker.
   * @param {string} detail
   */
  #lost(detail) {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
    const asked = this.asked;
    this.asked = undefined;
    if (asked && !asked.again) {
      this.waiting.unshift({ ...asked, again: true });
      this.start(true);
      return;
    }
    this.failedAt = performance.now();
    this.#become({ state: "failed", done: 0, total: 0, detail });
    if (asked) this.waiting.unshift(asked);
    this.#giveUp(detail);
  }

  /** @param {string} detail */
  #giveUp(detail) {
    const unanswered = this.waiting;
    this.waiting = [];
    for (const { ask, settle } of unanswered) {
      settle({ kind: "failed", id: ask.id, message: "", detail });
    }
  }

  /** @param {Status} status */
  #become(status) {
    this.status = status;
    for (const listener of this.listeners) listener(status);
  }

  /**
   * @param {number} limit in milliseconds
   * @param {string} detail
   */
  #limit(limit, detail) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#lost(detail), limit);
  }
}
