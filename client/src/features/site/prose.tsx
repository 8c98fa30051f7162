import type { ReactNode } from 'react';
import { contactEmail } from './contact.ts';

/** The tags that long texts use: a paragraph, a list, strong words, our own mail address. */
export const proseTags = {
  p: (words: ReactNode) => <p>{words}</p>,
  ul: (words: ReactNode) => <ul>{words}</ul>,
  li: (words: ReactNode) => <li>{words}</li>,
  b: (words: ReactNode) => <strong>{words}</strong>,
  mail: () => <a href={`mailto:${contactEmail}`}>{contactEmail}</a>,
} as const;
