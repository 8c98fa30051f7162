import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Stop } from '../sentence.ts';

const id = z.union([z.string(), z.number()]).transform(String);
const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');

const LINE = z.object({
  id,
  text,
  experts: z.array(
    z.object({
      id,
      texts: z
        .array(text)
        .nullish()
        .transform((given) => given ?? []),
    }),
  ),
});

/** A need, and the experts to be scored against it. */
export type ExpertLine = z.infer<typeof LINE>;

/**
 * The lines of a file, one at a time; empty ones are left out, and a text that is missing is an empty one.
 * @throws Stop with one sentence when the file cannot be read or a line makes no sense.
 */
export async function* expertLines(file: string): AsyncGenerator<ExpertLine> {
  const stream = createReadStream(file, 'utf8');
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() !== '') yield readLine(line, `Line ${number} of ${file}`);
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  } finally {
    stream.destroy();
  }
}

function readLine(line: string, where: string): ExpertLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Stop(`${where} is not JSON.`, { cause: error });
  }
  const read = LINE.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const place = issue && issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'it';
  throw new Stop(`${where} is not {"id", "text", "experts": [{"id", "texts"}]}: ${place} is wrong.`);
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
}
