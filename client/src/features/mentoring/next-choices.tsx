import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Choice } from './next-choice-order.ts';
import { mostNextChoices } from './next-choice-order.ts';
import './next-choices.css';

type Props = {
  /** Who is asked first. */
  mentorName: string;
  businessDays: number;
  chosen: readonly Choice[];
  /** The others who are compared and can be added. */
  others: readonly Choice[];
  onChange: (ids: string[]) => void;
};

/** Whom the case goes to when the first does not answer in time: nobody is asked whom the adviser has not chosen. */
export function NextChoices({ mentorName, businessDays, chosen, others, onChange }: Props) {
  const t = useTranslations('mentoring.next');
  const box = useRef<HTMLElement>(null);
  const moved = useRef<string>(undefined);
  // The button one pressed is gone; the focus goes on to the one that takes it back.
  useEffect(() => {
    if (moved.current === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-choice="${moved.current}"]`)?.focus();
    moved.current = undefined;
  });
  const change = (id: string, ids: string[]) => {
    moved.current = id;
    onChange(ids);
  };
  const ids = chosen.map(({ id }) => id);
  const isFull = chosen.length >= mostNextChoices;
  return (
    <section className="next-choices" aria-labelledby="next-choices" ref={box}>
      <h3 id="next-choices">{t('title', { mentor: mentorName, days: businessDays })}</h3>
      <p className="small muted">{t('lead')}</p>
      {chosen.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ol>
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <button
                type="button"
                data-choice={id}
                aria-label={t('remove', { mentor: name })}
                onClick={() =>
                  change(
                    id,
                    ids.filter((other) => other !== id),
                  )
                }
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ol>
      )}
      {others.length > 0 && !isFull && (
        <div className="cluster">
          {others.map(({ id, name }) => (
            <Button
              key={id}
              data-choice={id}
              variant="quiet"
              size="small"
              icon="plus"
              onClick={() => change(id, [...ids, id])}
            >
              {t('add', { mentor: name })}
            </Button>
          ))}
        </div>
      )}
      {others.length > 0 && isFull && <p className="small muted">{t('max')}</p>}
    </section>
  );
}
