import { useState } from 'react';
import { useTranslations } from 'use-intl';

type Props = {
  /** The newest message of the other; a new one is told. */
  newestId: string | undefined;
  otherName: string;
};

/** Tells those who hear the page that the other has written, without taking them away from what they do. */
export function Arrivals({ newestId, otherName }: Props) {
  const t = useTranslations('messages');
  const [known, setKnown] = useState(newestId);
  const [count, setCount] = useState(0);
  if (newestId !== known) {
    setKnown(newestId);
    if (newestId !== undefined) setCount(count + 1);
  }
  return (
    <p role="status" className="visually-hidden">
      {count > 0 && <span key={count}>{t('arrived', { name: otherName })}</span>}
    </p>
  );
}
