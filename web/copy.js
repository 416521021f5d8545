// Copying that works on plain http too, where browsers hide the clipboard's newer door.

/**
 * Copy a text, and say so on the button that asked for it.
 * @param {string} text
 * @param {HTMLElement} button
 */
export async function copy(text, button) {
  const copied = (await modern(text)) || old(text);
  const label = button.dataset.label ?? button.textContent ?? "";
  button.dataset.label = label;
  button.textContent = copied ? (button.dataset.done ?? label) : label;
  setTimeout(() => (button.textContent = label), 2000);
}

/** @param {string} text */
async function modern(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text */
function old(text) {
  const had = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "offscreen";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (had instanceof HTMLElement) had.focus({ preventScroll: true });
  return done;
}
