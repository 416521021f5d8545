// A widget on the page: it asks when the form changes and puts answers where they belong.
// It knows data- attributes and no widget's name.
import { copy } from "./copy.js";
import { offer } from "./files.js";
import { keep, place, restore, taken } from "./keep.js";
import { put } from "./region.js";
import { Voice } from "./say.js";
import { select } from "./select.js";

/** @typedef {import("./protocol").Reply} Reply */
/** @typedef {import("./protocol").Failed} Failed */
/** @typedef {import("./link.js").Link} Link */
/** @typedef {import("./link.js").Status} Status */

const PAUSE = 400; // ms without a key before a text is read
// Near: a fifth of the screen above its lower edge, so that a card that peeps in fetches nothing.
const NEAR = { rootMargin: "0px 0px -20% 0px" };
/** @type {Map<string, Reply>} The answers that islands of this visit showed last. */
const answers = new Map();
const site = new URL("../", import.meta.url).href;

/**
 * Bring an island to life; a second call does nothing.
 * @param {HTMLElement} section
 * @param {Link} link
 */
export function mount(section, link) {
  const form = section.querySelector("form");
  if ("alive" in section.dataset || !form) return;
  section.dataset.alive = "";
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
    this.place = place(section);
    this.voice = new Voice(section.querySelector("[data-say]"));
    this.trouble = section.querySelector("[data-trouble]");
    this.unstartable = this.trouble?.textContent ?? "";
    this.#listen();
    if (restore(this.place, form)) this.#comeBack();
    else this.#whenNear();
  }

  #listen() {
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", (event) => {
      this.touched.add(/** @type {HTMLInputElement} */ (event.target).name);
      keep(this.place, this.form);
      this.link.start();
      if (!(/** @type {InputEvent} */ (event).isComposing)) this.#soon();
    });
    this.form.addEventListener("compositionstart", () => clearTimeout(this.pause));
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
    }, NEAR);
    near.observe(this.section);
  }

  /** The reader was here before: show what was shown, where it was, and ask anew. */
  #comeBack() {
    const shown = answers.get(this.place);
    const place = history.state?.y; // Material's, from before the page grew by the answer
    if (shown) this.#show(shown);
    if (shown && typeof place === "number") scrollTo(0, place);
    this.ask();
  }

  #soon() {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.ask(), this.form.dataset.ask === "pause" ? PAUSE : 0);
  }

  /** Ask about the form as it stands, unless its page is gone. */
  ask() {
    clearTimeout(this.pause);
    if (!this.section.isConnected) return;
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
    if (answer.kind === "failed") return this.#fail(answer.message || this.unstartable, answer.detail);
    answers.set(this.place, answer);
    this.#show(answer);
    this.voice.say(answer.say);
    this.#become("ready");
  }

  /** @param {Reply} answer */
  #show(answer) {
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
  }

  /** @param {string} sentence @param {string} detail */
  #fail(sentence, detail) {
    const line = this.section.querySelector("[data-detail]");
    if (line) line.textContent = detail;
    if (this.trouble) this.trouble.textContent = sentence;
    this.voice.say(sentence);
    this.#become("failed");
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const target = event.target instanceof Element ? event.target : null;
    const pressed = target?.closest("button");
    if (pressed?.dataset.submit) {
      const before = (this.form.dataset.submitted ?? "").split(" ").filter(Boolean);
      this.form.dataset.submitted = [...new Set([...before, pressed.dataset.submit])].join(" ");
      keep(this.place, this.form);
      if (this.section.dataset.state === "failed") this.trouble?.scrollIntoView({ block: "center" });
      this.ask();
    } else if (pressed && "retry" in pressed.dataset) {
      this.link.start(true);
      this.ask();
    } else if (pressed?.dataset.copy) {
      const source = document.getElementById(pressed.dataset.copy);
      const text = source instanceof HTMLTextAreaElement ? source.value : (source?.innerText ?? "");
      copy(text, pressed).then((copied) => {
        if (copied) taken(text);
        else if (source instanceof HTMLTextAreaElement) source.select();
      });
    }
    const words = target?.closest("a[data-in]");
    if (words instanceof HTMLElement) {
      event.preventDefault();
      select(words);
    }
  }

  /** Show how far Python is. @param {Status} status */
  follow(status) {
    if (status.state === "failed") return this.#fail(this.unstartable, status.detail);
    const line = this.section.querySelector("[data-progress]");
    const parts = [status.done, status.total].map((bytes) => (bytes / 1e6).toFixed(1));
    if (line && status.total) line.textContent = `: ${parts[0]} of ${parts[1]} MB`;
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
