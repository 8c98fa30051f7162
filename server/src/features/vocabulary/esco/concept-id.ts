import { createHash } from 'node:crypto';

const ESCO = /^http:\/\/data\.europa\.eu\/esco\/(occupation|skill|isco|isced-f)\/([\w.-]+)$/;

/**
 * The id of an imported concept: short, the same in every database and version, fit for addresses. `esco-<uuid>` for
 * occupations and skills, `isco-C7212`, `isced-f-0613`; made of a hash where the address is of another form.
 */
export function conceptIdOf(uri: string): string {
  const [, kind, name] = ESCO.exec(uri) ?? [];
  if (kind === undefined || name === undefined)
    return `esco-${createHash('sha256').update(uri).digest('hex').slice(0, 24)}`;
  return kind === 'occupation' || kind === 'skill' ? `esco-${name}` : `${kind}-${name}`;
}
