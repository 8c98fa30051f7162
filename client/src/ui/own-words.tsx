import type { ReactNode } from 'react';

type Props = { writtenIn: 'DA' | 'EN' | 'DE'; children: ReactNode };

/**
 * What somebody has written themselves, told apart from the words of the page: a screen reader changes its voice for
 * another language, the browser hyphenates by its rules (WCAG 3.1.2).
 */
export function OwnWords({ writtenIn, children }: Props) {
  return <span lang={writtenIn.toLowerCase()}>{children}</span>;
}
