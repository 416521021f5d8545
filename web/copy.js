// Copying that works on plain http too, where browsers hide the clipboard's newer door.

/** @type {WeakMap<HTMLElement, ReturnType<typeof setTimeout>>} When a button says its own word again. */
const back = new WeakMap();

/**
 * Copy a text, and say on the button that asked for it whether that worked.
 * @param {string} text
 * @param {HTMLElement} button
 * @returns {Promise<boolean>} whether the text was copied
 */
export async function copy(text, button) {
  const copied = (await modern(text)) || old(text);
  const label = button.dataset.label ?? button.textContent ?? "";
  button.dataset.label = label;
  button.textContent = (copied ? button.dataset.done : button.dataset.failed) ?? label;
  clearTimeout(back.get(button));
  back.set(button, setTimeout(() => (button.textContent = label), copied ? 2000 : 8000));
  return copied;
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
