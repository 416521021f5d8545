// The header's buttons, and what a keyboard needs of the theme's menu and search.
// A plain script, so that it also runs in pages opened from a folder.
{
  const narrow = window.matchMedia("(max-width: 76.2344em)");
  const search = document.querySelector("[data-md-component=search]");
  const query = search.querySelector("input");
  const switches = new Map(
    [...document.querySelectorAll("[data-switch]")].map((button) => [button.dataset.switch, button]),
  );

  /** The theme keeps "menu open" and "search open" in two hidden check boxes. */
  const toggle = (name) => document.getElementById(name);

  function close(name) {
    if (!toggle(name).checked) return;
    toggle(name).click();
    switches.get(name).focus();
  }

  function opened(name) {
    if (name === "__search") query.focus();
    else document.querySelector("#site-nav a")?.focus();
  }

  for (const [name, button] of switches) {
    button.addEventListener("click", () => {
      toggle(name).click();
      if (toggle(name).checked) opened(name);
    });
    toggle(name).addEventListener("change", () => button.setAttribute("aria-expanded", toggle(name).checked));
  }
  for (const element of document.querySelectorAll("[data-closes]")) {
    element.addEventListener("click", () => close(element.dataset.closes));
  }

  // While the menu covers the page, what lies beneath it cannot be reached.
  toggle("__drawer").addEventListener("change", () => {
    for (const beneath of document.querySelectorAll(".md-content, .md-footer")) {
      beneath.inert = toggle("__drawer").checked;
    }
  });
  narrow.addEventListener("change", () => close("__drawer"));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close("__search");
    close("__drawer");
  });

  // The theme closes the search at Tab and keeps its results out of Tab's reach.
  search.addEventListener("keydown", (event) => {
    if (event.key === "Tab" || event.key === "Shift") event.stopPropagation();
  });
  search.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !search.contains(event.relatedTarget) && toggle("__search").checked) {
      toggle("__search").click();
    }
  });
  new MutationObserver(() => {
    for (const result of search.querySelectorAll("[tabindex='-1']")) result.removeAttribute("tabindex");
  }).observe(search, { childList: true, subtree: true });

  document.querySelector("[data-palette]").addEventListener("click", () => {
    const { mdColorScheme: now } = document.body.dataset;
    const other = [...document.querySelectorAll("[data-md-component=palette] input")].find(
      (input) => input.dataset.mdColorScheme !== now,
    );
    other.checked = false;
    other.click();
  });

  // A page swapped in without a load is announced by its heading, as a loaded one would be.
  let pages = 0;
  window.document$?.subscribe(() => {
    if (pages++ === 0 || location.hash) return;
    const heading = document.querySelector(".md-content h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  });

  // Where the page's module did not run (an old browser, a refused script), an island says so.
  const MODULE = 5000; // ms from the page's load that the module may take
  function check() {
    for (const island of document.querySelectorAll("[data-widget]:not([data-alive])")) {
      island.dataset.state = "failed";
      for (const line of island.querySelectorAll("[data-when]")) {
        line.hidden = !line.dataset.when.split(" ").includes("failed");
      }
      island.querySelector("[data-retry]")?.remove();
      island.querySelector("[data-detail]").textContent = "The script web/main.js did not run.";
    }
  }
  window.addEventListener("load", () => setTimeout(check, MODULE));

  // On paper an address is written out only where it leads off the site.
  window.addEventListener("beforeprint", () => {
    for (const link of document.querySelectorAll(".md-content a[href]")) {
      link.classList.toggle("outside", link.protocol.startsWith("http") && link.host !== location.host);
    }
  });
}
