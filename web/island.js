// A widget on the page: it asks when the form changes and puts answers where they belong.
// It knows data- attributes and no widget's name.
import { copy } from "./copy.js";
import { offer } from "./files.js";
import { keep, restore, taken } from "./keep.js";
import { put } from "./region.js";
import { select } from "./select.js";

/** @typedef {import("./protocol").Reply} Reply */
/** @typedef {import("./protocol").Failed} Failed */
/** @typedef {import("./link.js").Link} Link */
/** @typedef {import("./link.js").Status} Status */

const PAUSE = 400; // ms without a key before a text is read
const SPOKEN = 4000; // ms between two spoken sentences, at least
const mounted = new WeakSet();
const site = new URL("../", import.meta.url).href;

/**
 * Bring an island to life; a second call does nothing.
 * @param {HTMLElement} section
 * @param {Link} link
 */
export function mount(section, link) {
  const form = section.querySelector("form");
  if (mounted.has(section) || !form) return;
  mounted.add(section);
  const island = new Island(section, form, link);
  /** @param {Status} status */
  const follow = (status) => {
    if (section.isConnected) island.follow(status);
    else link.listeners.delete(follow);
  };
  link.listeners.add(follow);
  follow(link.status);
}

class Island {
  /**
   * @param {HTMLElement} section
   * @param {HTMLFormElement} form
   * @param {Link} link
   */
  constructor(section, form, link) {
    this.section = section;
    this.form = form;
    this.link = link;
    this.pause = 0;
    this.newest = 0;
    /** @type {Set<string>} Controls that the reader has changed: nothing is ever filled into these. */
    this.touched = new Set();
    this.speech = { last: "", at: 0, timer: 0 };
    this.#listen();
    if (restore(section, form)) this.ask();
    else this.#whenNear();
  }

  #listen() {
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", (event) => {
      this.touched.add(/** @type {HTMLInputElement} */ (event.target).name);
      keep(this.section, this.form);
      this.link.start();
      if (!(/** @type {InputEvent} */ (event).isComposing)) this.#soon();
    });
    this.form.addEventListener("compositionend", () => this.#soon());
    this.form.addEventListener("focusin", () => this.link.start(), { once: true });
    this.section.addEventListener("click", (event) => this.#click(event));
  }

  /** Python starts when the reader comes near, unless they asked to save data. */
  #whenNear() {
    if (/** @type {any} */ (navigator).connection?.saveData) return;
    const near = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      this.link.start();
    });
    near.observe(this.section);
  }

  #soon() {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.ask(), this.form.dataset.ask === "pause" ? PAUSE : 0);
  }

  /** Ask about the form as it stands. */
  ask() {
    clearTimeout(this.pause);
    const asked = ++this.newest;
    const question = {
      widget: this.section.dataset.widget ?? "",
      config: this.section.dataset.config ?? "{}",
      form: this.#entries(),
      notebook: {},
    };
    this.link.ask(question, this.section.id, (answer) => {
      if (asked === this.newest) this.#put(answer);
    });
    if (this.link.status.state === "ready") this.#become("busy");
  }

  /** @returns {Record<string, string[]>} */
  #entries() {
    /** @type {Record<string, string[]>} */
    const entries = {};
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === "string") (entries[name] ??= []).push(value.replace(/\r\n?/g, "\n"));
    }
    if (this.form.dataset.submitted) entries.submitted = this.form.dataset.submitted.split(" ");
    return entries;
  }

  /** @param {Reply | Failed} answer */
  #put(answer) {
    if (answer.kind === "failed") {
      if (answer.message) this.#say(answer.message);
      this.follow({ ...this.link.status, detail: answer.detail });
      return;
    }
    for (const [name, html] of Object.entries(answer.regions)) {
      const region = this.section.querySelector(`[data-region="${CSS.escape(name)}"]`);
      if (region) put(region, html.replaceAll('href="site:', `href="${site}`));
    }
    for (const group of this.form.querySelectorAll("[data-group]")) {
      /** @type {HTMLElement} */ (group).hidden = !answer.show.includes(group.getAttribute("data-group") ?? "");
    }
    for (const [name, value] of Object.entries(answer.fill)) {
      const control = this.form.elements.namedItem(name);
      const textual = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
      if (textual && !control.value && !this.touched.has(name)) control.value = value;
    }
    const list = this.section.querySelector("[data-files]");
    if (list instanceof HTMLElement) offer(list, answer.files);
    this.#say(answer.say);
    this.#become("ready");
  }

  /**
   * Speak a sentence only when it is new, and not before the last one was heard.
   * @param {string} sentence
   */
  #say(sentence) {
    clearTimeout(this.speech.timer);
    if (sentence === this.speech.last) return;
    const wait = Math.max(0, this.speech.at + SPOKEN - Date.now());
    this.speech.timer = setTimeout(() => {
      this.speech.last = sentence;
      this.speech.at = Date.now();
      const line = this.section.querySelector("[data-say]");
      if (line) line.textContent = sentence;
    }, wait);
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const target = event.target instanceof Element ? event.target : null;
    const pressed = target?.closest("button");
    if (pressed?.dataset.submit) {
      const before = (this.form.dataset.submitted ?? "").split(" ").filter(Boolean);
      this.form.dataset.submitted = [...new Set([...before, pressed.dataset.submit])].join(" ");
      keep(this.section, this.form);
      this.ask();
    } else if (pressed?.dataset.copy) {
      const source = document.getElementById(pressed.dataset.copy);
      const text = source instanceof HTMLTextAreaElement ? source.value : (source?.innerText ?? "");
      copy(text, pressed);
      taken(text);
    }
    const words = target?.closest("a[data-in]");
    if (words instanceof HTMLElement) {
      event.preventDefault();
      select(words);
    }
  }

  /** Show how far Python is. @param {Status} status */
  follow(status) {
    if (status.state === "loading") {
      const line = this.section.querySelector("[data-progress]");
      if (line) line.textContent = `: ${status.done} of ${status.total}`;
    }
    if (status.state === "failed") {
      const line = this.section.querySelector("[data-detail]");
      if (line) line.textContent = status.detail;
    }
    this.#become(status.state);
  }

  /** @param {"static" | "loading" | "ready" | "busy" | "failed"} state */
  #become(state) {
    this.section.dataset.state = state;
    for (const line of this.section.querySelectorAll("[data-when]")) {
      const shown = (line.getAttribute("data-when") ?? "").split(" ").includes(state);
      /** @type {HTMLElement} */ (line).hidden = !shown;
    }
  }
}
