// From a finding to its words in the text box.

/**
 * Select the stretch that a link names with data-in, data-start and data-end.
 * @param {HTMLElement} link
 */
export function select(link) {
  const box = document.getElementById(link.dataset.in ?? "");
  if (!(box instanceof HTMLTextAreaElement)) return;
  const characters = Array.from(box.value); // Python counts code points, a text box UTF-16 units
  /** @param {string | undefined} offset */
  const units = (offset) => characters.slice(0, Number(offset)).join("").length;
  const [start, end] = [units(link.dataset.start), units(link.dataset.end)];
  // Browsers scroll a text box to its caret only when it gains focus.
  box.blur();
  box.setSelectionRange(start, start);
  box.focus();
  box.setSelectionRange(start, end);
}
