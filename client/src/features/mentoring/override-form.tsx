import { LIMITS } from '@vaekstbro/schema/limits';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import './override-form.css';

type Props = {
  bestName: string;
  chosenName: string;
  isPending: boolean;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
};

const reasons = ['KNOWS_BOTH', 'WISH', 'LOAD', 'EXPERIENCE', 'OTHER'] as const;
type OverrideReason = (typeof reasons)[number];

/** Choosing another than the best match asks why, so that others can follow the choice. The reason is kept with it. */
export function OverrideForm({ bestName, chosenName, isPending, onConfirm, onCancel }: Props) {
  const t = useTranslations('mentoring.suggest');
  const [reason, setReason] = useState<OverrideReason>();
  const [words, setWords] = useState('');
  const [isTried, setIsTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const needsWords = reason === 'OTHER' && words.trim() === '';
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!reason) document.querySelector<HTMLElement>('input[name="override"]')?.focus();
    else if (needsWords) document.getElementById('overrideWords')?.focus();
    else if (!isPending)
      onConfirm([reason === 'OTHER' ? '' : t(`reasons.${reason}`), words.trim()].filter(Boolean).join(' – '));
  };

  return (
    <form className="override form" onSubmit={confirm} noValidate>
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {t('overrideTitle', { mentor: bestName })}
        </h3>
        <p className="muted">{t('overrideLead')}</p>
      </div>
      <RadioCards
        name="override"
        legend={t('reason')}
        columns={2}
        error={isTried && !reason ? t('reasonMissing') : undefined}
        options={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        onChange={(event) => setReason(event.currentTarget.value as OverrideReason)}
      />
      <TextArea
        name="overrideWords"
        label={t('words')}
        optional={reason !== 'OTHER'}
        rows={2}
        maxLength={LIMITS.words.max - 100}
        error={isTried && needsWords ? t('wordsMissing') : undefined}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="cluster">
        <Button type="submit" pending={isPending} pendingLabel={t('sending')}>
          {t('confirm', { mentor: chosenName })}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
