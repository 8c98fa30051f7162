/** So often a deed is begun at most. */
const MOST_TRIES = 4;

/**
 * Does a deed that is one transaction, and begins it anew when PostgreSQL took it back to let another one through: of
 * 40P01 and 40001 (appendix A of its manual) nothing has happened. Every other failure is the caller's at once.
 */
export async function againOnDeadlock<T>(deed: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await deed();
    } catch (error) {
      if (tries === MOST_TRIES || !wasTakenBack(error)) throw error;
    }
  }
}

function wasTakenBack(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === '40P01' || code === '40001';
}
