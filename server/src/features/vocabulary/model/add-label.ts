import type { ConceptLabel } from './thesaurus.ts';

/**
 * Puts a name to those a concept has. A second preferred name of the same language is an alternative; a name said twice
 * is said once.
 */
export function addLabel(labels: ConceptLabel[], label: ConceptLabel): void {
  const { language, text } = label;
  const same = labels.find((one) => one.language === language && one.text === text);
  const preferred = labels.find((one) => one.language === language && one.kind === 'PREFERRED');
  if (!same) {
    const kind = label.kind === 'PREFERRED' && preferred ? 'ALTERNATIVE' : label.kind;
    labels.push(kind === label.kind ? label : { language, kind, text });
  } else if (label.kind === 'PREFERRED' && !preferred) labels[labels.indexOf(same)] = label;
}
