// The page's entry: find the islands, now and after each change of page.
import { mount } from "./island.js";
import { Link } from "./link.js";
import { rebase } from "./pages.js";

const link = new Link(
  () => new Worker(new URL("./worker.js", import.meta.url), { type: "module", name: "python" }),
);

function mountAll() {
  for (const section of document.querySelectorAll("[data-widget]")) {
    mount(/** @type {HTMLElement} */ (section), link);
  }
}

rebase();
mountAll();
// Material's own signal that a page was swapped in.
/** @type {any} */ (window).document$?.subscribe(mountAll);
