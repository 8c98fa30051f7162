import { useEffect, useRef } from 'react';

const storageKey = 'shortcuts';
const typing = 'input, select, textarea, [contenteditable], dialog[open] *';

/**
 * Single-key shortcuts of a page, such as J and K. They never fire while someone types or with a modifier held, and
 * they can be switched off (WCAG 2.1.4, for those who speak to their machine).
 */
export function usePageShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches(typing)) return;
      const action = current.current[event.key.toLowerCase()];
      if (!action || !shortcutsAreOn()) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Whether this device has the single-key shortcuts on; they are until someone switches them off. */
export function shortcutsAreOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

export function switchShortcuts(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
}
