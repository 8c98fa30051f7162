const focusable = 'input, select, textarea, button, a[href], [tabindex]';

/** The control a field's name leads to: itself, or the first one of a group. */
export function controlOf(name: string): HTMLElement | null {
  const element = document.getElementById(name) ?? document.getElementsByName(name)[0];
  if (!element) return null;
  return element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
}

/** Field names in the order in which their fields stand on the page; what has no field comes first: it is about all. */
export function inDomOrder(names: readonly string[]): readonly string[] {
  return [...names].sort((one, other) => {
    const a = controlOf(one);
    const b = controlOf(other);
    if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
