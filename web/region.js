// A part of the page that answers fill. What the reader opened stays open, and focus stays near.

/** @type {WeakMap<Element, string>} The HTML that each region was given last. */
const given = new WeakMap();

/**
 * Put an answer's HTML into its region.
 * @param {Element} region
 * @param {string} html
 */
export function put(region, html) {
  if (given.get(region) === html) return;
  given.set(region, html);
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  if (region.innerHTML === fresh.innerHTML) return; // as the build rendered it
  const open = new Set([...region.querySelectorAll("details[open]")].map(title));
  for (const details of fresh.content.querySelectorAll("details")) details.open ||= open.has(title(details));
  const held = stops(region).findIndex((stop) => stop === document.activeElement);
  region.replaceChildren(fresh.content);
  if (held >= 0) stops(region).slice(0, held + 1).pop()?.focus({ preventScroll: true });
}

/** @param {Element} details */
const title = (details) => details.querySelector("summary")?.textContent ?? "";

/** @param {Element} region @returns {HTMLElement[]} What the Tab key stops at. */
const stops = (region) => [...region.querySelectorAll(/** @type {"a"} */ ("a[href], summary"))];
