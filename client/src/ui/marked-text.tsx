import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Icon, type IconName } from './icon.tsx';

/** How well one thing fits another; the API's `Fit`. */
export type Mark = 'FITS' | 'PARTLY' | 'MISSING' | 'UNKNOWN';

const markIcons: Record<Mark, IconName> = {
  FITS: 'check',
  PARTLY: 'partly',
  MISSING: 'minus',
  UNKNOWN: 'question',
};

const markClasses: Record<Mark, string> = {
  FITS: 'mark-fits',
  PARTLY: 'mark-partly',
  MISSING: 'mark-misses',
  UNKNOWN: 'mark-unknown',
};

type Props = {
  mark: Mark;
  /** Whether the words themselves say what the mark says, so that nobody hears it twice. */
  isSaid?: boolean | undefined;
  children: ReactNode;
};

/** A reason with its mark: an icon for the eye and the same word for the ear. */
export function MarkedText({ mark, isSaid = false, children }: Props) {
  const t = useTranslations('ui.mark');
  return (
    <span className="marked">
      <Icon name={markIcons[mark]} title={isSaid ? '' : t(mark)} className={markClasses[mark]} />
      <span>{children}</span>
    </span>
  );
}

/** Why something fits, what is missing and what nobody knows, one line each. */
export function Reasons({ items }: { items: readonly { mark: Mark; isSaid?: boolean; text: ReactNode }[] }) {
  return (
    <ul className="reasons">
      {items.map((item, index) => (
        <li key={index}>
          <MarkedText mark={item.mark} isSaid={item.isSaid}>
            {item.text}
          </MarkedText>
        </li>
      ))}
    </ul>
  );
}
