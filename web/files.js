// Files that an answer offers: links that save from memory, so nothing is uploaded or fetched.

/** @typedef {import("./protocol").File} File */

/** @type {WeakMap<Element, string[]>} The addresses that a list holds, to be given back. */
const held = new WeakMap();

/**
 * List the files in place of those listed before.
 * @param {HTMLElement} list
 * @param {File[]} files
 */
export function offer(list, files) {
  for (const address of held.get(list) ?? []) URL.revokeObjectURL(address);
  const links = files.map(({ name, type, text }) => {
    const link = document.createElement("a");
    link.download = name;
    link.textContent = name;
    link.href = URL.createObjectURL(new Blob([text], { type }));
    return link;
  });
  held.set(list, links.map((link) => link.href));
  list.replaceChildren(
    ...links.map((link) => {
      const item = document.createElement("li");
      item.append(link);
      return item;
    }),
  );
  list.hidden = !files.length;
}
