import { describe, expect, it } from '@jest/globals';
import { sectionsSaid } from './words-said.ts';

const words = {
  events: {
    title: 'Arrangementer',
    list: { empty: 'Ingen' },
    form: { send: 'Send' },
    kind: { TALK: 'Oplæg' },
  },
  problems: { NOT_FOUND: 'Findes ikke', STALE: 'For gammel' },
};
const all = ['title', 'list', 'form', 'kind'];

function said(text: string): Record<string, string[]> {
  return Object.fromEntries(
    [...sectionsSaid([text], words)].map(([part, names]) => [part, [...names].sort()]),
  );
}

describe('the words a page needs', () => {
  it('are the section a component speaks for', () => {
    expect(said("const t = useTranslations('events.form'); t('send')")).toEqual({ events: ['form'] });
  });

  it('are the sections its keys begin with, where it speaks for a whole part', () => {
    const text = "const t = useTranslations('events');\n t('title'); t.rich('list.empty'); t(`kind.${kind}`)";
    expect(said(text)).toEqual({ events: ['kind', 'list', 'title'] });
  });

  it('are those of both ends of a choice', () => {
    const text = "const t = useTranslations('events'); t(isOpen ? 'form.send' : 'list.empty')";
    expect(said(text)).toEqual({ events: ['form', 'list'] });
  });

  it('are whole keys, wherever they stand', () => {
    expect(said("message('problems.STALE'); useTranslations(); t(`events.kind.${kind}`)")).toEqual({
      events: ['kind'],
      problems: ['STALE'],
    });
  });

  it.each([
    ['a value decides the section', "const t = useTranslations('events'); t(name)"],
    ['a value completes its name', "const t = useTranslations('events'); t(`ki${nd}.TALK`)"],
    ['a whole key is completed by a value', 'const t = useTranslations(); t(`events.${name}`)'],
    ['the speaker is handed on', "const t = useTranslations('events'); t('title'); return wordsFor(kind, t)"],
    ['nobody knows the speaker’s name', "return useTranslations('events')"],
  ])('are all of the part when %s', (_why, text) => {
    expect(said(text)).toEqual({ events: all.toSorted() });
  });

  it('are none where a word or a path only looks like a key', () => {
    expect(said("import { x } from '../events/list.ts'; const kind = 'events'; path('events.ics')")).toEqual(
      {},
    );
  });
});
