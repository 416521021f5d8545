// From page to page without a new document, wherever the site is served.
//
// Material matches links against sitemap.xml, which names the address the site was built
// for; at any other address every click is a full load, and Python would start again.
// So links below the site's own root go to Material's `location$`, as its own clicks do,
// once the page is there: a line that drops must not take a draft with it.

const root = new URL("../", import.meta.url);
/** @type {URL | undefined} The page that is on its way. */
let coming;

/** @param {URL} url */
const isPage = (url) =>
  url.origin === root.origin && url.pathname.startsWith(root.pathname) && /(?:\/|\.html)$/.test(url.pathname);

/** @param {MouseEvent} event */
function follow(event) {
  const location$ = /** @type {any} */ (window).location$;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!location$ || event.defaultPrevented || event.button || !(link instanceof HTMLAnchorElement)) return;
  if (link.target || link.download || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  if (!isPage(url)) return;
  if (url.pathname === location.pathname && url.hash) return;
  event.preventDefault();
  if (url.pathname === location.pathname) scrollTo(0, 0);
  else if (url.href !== coming?.href) go(url, location$);
}

/**
 * Fetch a page, then let Material show it; stay here when it cannot be had.
 * @param {URL} url
 * @param {{next: (url: URL) => void}} location$
 */
async function go(url, location$) {
  coming = url;
  document.documentElement.dataset.coming = "";
  const arrived = await fetch(url).then((response) => response.ok && response.text().then(() => true)).catch(() => false);
  if (coming !== url) return;
  coming = undefined;
  delete document.documentElement.dataset.coming;
  if (!arrived) return tell("That page could not be reached. You are still here, and so is what you wrote.");
  history.replaceState({ x: scrollX, y: scrollY }, "");
  history.pushState(null, "", url);
  location$.next(url);
}

/** @param {string} sentence */
function tell(sentence) {
  const note = document.querySelector(".page-note") ?? document.body.appendChild(document.createElement("p"));
  note.className = "page-note";
  note.setAttribute("role", "status");
  note.textContent = sentence;
  setTimeout(() => note.remove(), 8000);
}

/** Take over what Material leaves; its own listener, on the body, has had its turn before. */
export function rebase() {
  if (location.protocol !== "file:") document.addEventListener("click", follow);
}
