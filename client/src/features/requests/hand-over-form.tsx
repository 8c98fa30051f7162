import { LIMITS } from '@vaekstbro/schema/limits';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import './hand-over-form.css';

/** Somebody a request can be given to. */
export type Colleague = { id: string; name: string };

type Props = {
  colleagues: readonly Colleague[];
  isPending: boolean;
  /** To nobody in particular is to the whole team. */
  onHandOver: (to: Colleague | null, words: string | undefined) => void;
  onCancel: () => void;
};

/** Gives a request to a colleague or to the whole team, with a word on the way; it stands where the request stands. */
export function HandOverForm({ colleagues, isPending, onHandOver, onCancel }: Props) {
  const t = useTranslations('requests.handOver');
  const [personId, setPersonId] = useState('');
  const [words, setWords] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    onHandOver(colleagues.find(({ id }) => id === personId) ?? null, words.trim() || undefined);
  };
  return (
    <form
      className="hand-over"
      ref={form}
      aria-label={t('title')}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      noValidate
    >
      <Select
        name="handOverTo"
        label={t('to')}
        value={personId}
        placeholder={t('team')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => setPersonId(event.currentTarget.value)}
      />
      <TextArea
        name="handOverWords"
        label={t('words')}
        optional
        rows={2}
        maxLength={LIMITS.words.max}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="cluster">
        <Button type="submit" size="small" pending={isPending} pendingLabel={t('pending')}>
          {t('confirm')}
        </Button>
        <Button variant="quiet" size="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
