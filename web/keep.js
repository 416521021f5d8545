// What the reader typed, kept in memory while the visit lasts: never in storage.

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/** @type {Map<string, Map<string, string | boolean>>} Each island's controls by page. */
const kept = new Map();
/** @type {Map<string, string>} Drafts that would be lost, by island. */
const unkept = new Map();

// The key of the buttons that were pressed; no control has an empty name.
const PRESSED = "";

/**
 * Where an island's controls are kept. A draft that is shared follows its reader to every page
 * that has its box. Ask once, when the island appears: the address changes before its page does.
 * @param {HTMLElement} island
 */
export const place = (island) => ("shared" in island.dataset ? island.id : `${location.pathname}#${island.id}`);

/** @param {HTMLFormElement} form @returns {Control[]} */
export const controls = (form) =>
  /** @type {Control[]} */ ([...form.elements].filter((one) => /** @type {any} */ (one).name));

/** @param {Control} control */
const key = (control) => (isChoice(control) ? `${control.name}=${control.value}` : control.name);

/** @param {Control} control @returns {control is HTMLInputElement} */
const isChoice = (control) => control.type === "radio" || control.type === "checkbox";

/**
 * Remember a form as it stands.
 * @param {string} where
 * @param {HTMLFormElement} form
 */
export function keep(where, form) {
  const values = new Map();
  for (const control of controls(form)) {
    values.set(key(control), isChoice(control) ? control.checked : control.value);
    if (control instanceof HTMLTextAreaElement && "unkept" in control.dataset) {
      const changed = control.value.trim() && control.value !== control.defaultValue;
      if (changed) unkept.set(where, control.value);
      else unkept.delete(where);
    }
  }
  values.set(PRESSED, form.dataset.submitted ?? "");
  kept.set(where, values);
}

/**
 * Put back what was typed here earlier in this visit.
 * @param {string} where
 * @param {HTMLFormElement} form
 * @returns {boolean} whether there was anything
 */
export function restore(where, form) {
  const values = kept.get(where);
  if (!values) return false;
  for (const control of controls(form)) {
    const value = values.get(key(control));
    if (isChoice(control)) control.checked = value === true;
    else if (typeof value === "string") control.value = value;
  }
  const pressed = values.get(PRESSED);
  if (typeof pressed === "string" && pressed) form.dataset.submitted = pressed;
  return true;
}

/** The reader has taken this draft along, so nothing would be lost. @param {string} draft */
export function taken(draft) {
  for (const [where, text] of unkept) if (text === draft) unkept.delete(where);
}

addEventListener("beforeunload", (event) => {
  if (!unkept.size) return;
  event.preventDefault();
  event.returnValue = true; // browsers before 2024 ask only then
});
