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
  let [start, end] = [units(link.dataset.start), units(link.dataset.end)];
  const words = (link.textContent ?? "").slice(1, -1); // without its quotation marks
  if (box.value.slice(start, end) !== words) {
    // The draft has changed since: the nearest place with these words.
    const before = box.value.lastIndexOf(words, start);
    const after = box.value.indexOf(words, start);
    start = after >= 0 && (before < 0 || after - start < start - before) ? after : before;
    end = start + words.length;
    if (start < 0) return box.focus();
  }
  // Browsers scroll a text box to its caret only when it gains focus.
  box.blur();
  box.setSelectionRange(start, start);
  box.focus();
  box.setSelectionRange(start, end);
}
