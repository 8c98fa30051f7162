/** Shows that something is going on, and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const terminal = process.stdout.isTTY;
  process.stdout.write(terminal ? `  … ${title}` : `  … ${title}\n`);
  const end = (sign: string) =>
    process.stdout.write(
      `${terminal ? '\r' : ''}  ${sign} ${title} (${seconds(performance.now() - began)})\n`,
    );
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}

/** A duration as people read it: 0.8 s, 2 min 5 s. */
export function seconds(milliseconds: number): string {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const whole = Math.round(milliseconds / 1000);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
