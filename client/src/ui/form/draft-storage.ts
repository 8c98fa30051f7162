const prefix = 'draft:';
const maxAgeMs = 14 * 24 * 60 * 60 * 1000;

/** What was typed into a form and not sent yet, if it is younger than a fortnight. */
export function readDraft(key: string, now: Date): unknown {
  try {
    const stored = localStorage.getItem(prefix + key);
    if (stored === null) return undefined;
    const draft: unknown = JSON.parse(stored);
    if (typeof draft !== 'object' || draft === null || !('savedAt' in draft) || !('values' in draft))
      return undefined;
    if (now.getTime() - Number(draft.savedAt) > maxAgeMs) {
      removeDraft(key);
      return undefined;
    }
    return draft.values;
  } catch {
    // Storage refused, or written by an older version of the form: start with an empty one.
    return undefined;
  }
}

/** Keeps what was typed on this device. */
export function writeDraft(key: string, values: unknown, now: Date): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ savedAt: now.getTime(), values }));
  } catch {
    // Storage full or refused: the form still works, it only does not survive a reload.
  }
}

export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept where storage is refused.
  }
}

/** Nothing personal stays in the browser after logout: every draft goes. */
export function removeAllDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept where storage is refused.
  }
}

/** A person who is forgotten is forgotten here too: only the language of the pages stays, which is nobody's. */
export function forgetEverything(keep: readonly string[] = ['language']): void {
  try {
    for (const key of Object.keys(localStorage)) if (!keep.includes(key)) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    // Nothing was kept where storage is refused.
  }
}
