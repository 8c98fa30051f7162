import { readFileSync } from 'node:fs';

/** Resolves when the person asks for the end: Ctrl-C, SIGTERM, a closed terminal, or a killed package manager above us. */
export function whenAskedToStop(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    const launcher = process.env['npm_execpath'] !== undefined;
    if (!launcher) return;
    const ancestors = packageManagersAbove(parent);
    setInterval(() => {
      if (process.ppid !== parent || !ancestors.every(({ pid, command }) => commandOf(pid) === command))
        resolve();
    }, 500).unref();
  });
}

function packageManagersAbove(parent: number): { pid: number; command: string }[] {
  const above: { pid: number; command: string }[] = [];
  for (let pid = parent; pid > 1; pid = parentOf(pid)) {
    const command = commandOf(pid);
    if (/\b(npx|npm|pnpm|pnpx|corepack)\b/.test(command)) above.push({ pid, command });
  }
  return above;
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

function parentOf(pid: number): number {
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
