/** What the reader is told after something they did. */
export type Toast = {
  id: number;
  message: string;
  /** Takes it back. The toast stays as long as it can. */
  undo?: () => void | Promise<void>;
  seconds: number;
};

type Options = Pick<Toast, 'message' | 'undo'> & {
  seconds?: number;
  /** The moment from which it can no longer be taken back, as the server says it. */
  until?: string;
};

const undoSeconds = 30;
const plainSeconds = 8;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/**
 * Shows a short message at the foot of the page; with `undo` for as long as the outbox holds it back (30 s). Returns its
 * number, for who takes it away again.
 */
export function showToast({ message, undo, seconds, until }: Options): number {
  const untilSeconds = until === undefined ? undefined : (Date.parse(until) - Date.now()) / 1000;
  lastId += 1;
  const wanted = seconds ?? untilSeconds ?? (undo ? undoSeconds : plainSeconds);
  // A clock that goes wrong on the reader's machine must not take the undo away at once, nor leave it for ever.
  const bounded = Math.min(60, Math.max(undo ? 10 : 4, wanted));
  change([...toasts, { id: lastId, message, undo, seconds: bounded }]);
  return lastId;
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function onToastsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}
