// The one sentence that a screen reader speaks for an island.

const APART = 4000; // ms between two spoken sentences, at least

/** Speaks a sentence only when it is new, and not before the last one was heard. */
export class Voice {
  /** @param {Element | null} line */
  constructor(line) {
    this.line = line;
    this.last = "";
    this.at = 0;
    this.timer = 0;
  }

  /** @param {string} sentence */
  say(sentence) {
    clearTimeout(this.timer);
    if (sentence === this.last) return;
    const wait = Math.max(0, this.at + APART - Date.now());
    this.timer = setTimeout(() => {
      this.last = sentence;
      this.at = Date.now();
      if (this.line) this.line.textContent = sentence;
    }, wait);
  }
}
