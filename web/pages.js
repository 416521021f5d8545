// From page to page without a new document, wherever the site is served.
//
// Material matches links against sitemap.xml, which names the address the site was built
// for; at any other address every click is a full load, and Python would start again.
// So links below the site's own root go to Material's `location$`, as its own clicks do.

const root = new URL("../", import.meta.url);

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
  if (!isPage(url) || url.pathname === location.pathname) return;
  event.preventDefault();
  history.replaceState({ x: scrollX, y: scrollY }, "");
  history.pushState(null, "", url);
  location$.next(url);
}

/** Take over what Material leaves; its own listener, on the body, has had its turn before. */
export function rebase() {
  if (location.protocol !== "file:") document.addEventListener("click", follow);
}
