import { holdsContactDetails, looksLikeCpr } from '@vaekstbro/schema/text-guard';
import { LIMITS } from '@vaekstbro/schema/limits';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { FirstMeeting } from '../../gql/graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';

const MEETINGS = ['PHONE', 'ONLINE', 'ON_SITE'] as const satisfies readonly FirstMeeting[];

/** What goes with a question from one side to the other. */
export type Asked = { vacancyId: string; meeting: FirstMeeting; words: string };

type Props = {
  /** Tells the fields of several such forms on one page apart. */
  name?: string;
  /** The jobs to ask about; of a single one nothing has to be chosen. */
  jobs: readonly { value: string; label: string }[];
  /** A candidate applies; else a company asks. */
  isApplication?: boolean;
  isPending: boolean;
  onAsk: (asked: Asked) => void;
};

/** At most three fields: about which job, how to talk first, and a few words. */
export function AskForm({ name = 'ask', jobs, isApplication = false, isPending, onAsk }: Props) {
  const t = useTranslations('hiring');
  const problems = useTranslations('problems');
  const [vacancyId, setVacancyId] = useState(jobs[0]?.value ?? '');
  const [meeting, setMeeting] = useState<FirstMeeting>('PHONE');
  const [words, setWords] = useState('');
  const wrong = looksLikeCpr(words)
    ? problems('CPR_REFUSED')
    : holdsContactDetails(words)
      ? problems('CONTACT_IN_TEXT')
      : undefined;
  const [isRefused, setIsRefused] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsRefused(wrong !== undefined);
    if (wrong === undefined && !isPending) onAsk({ vacancyId, meeting, words: words.trim() });
  };
  return (
    <form className="form" onSubmit={send} noValidate>
      {jobs.length > 1 && (
        <Select
          name={`${name}-vacancyId`}
          label={t('ask.job')}
          options={jobs}
          value={vacancyId}
          onChange={({ currentTarget }) => setVacancyId(currentTarget.value)}
        />
      )}
      <Select
        name={`${name}-meeting`}
        label={t('ask.meeting')}
        options={MEETINGS.map((value) => ({ value, label: t(`meeting.${value}`) }))}
        value={meeting}
        onChange={({ currentTarget }) =>
          setMeeting(MEETINGS.find((one) => one === currentTarget.value) ?? 'PHONE')
        }
      />
      <TextArea
        name={`${name}-words`}
        label={t(isApplication ? 'ask.applyWords' : 'ask.words')}
        hint={t('ask.wordsHint')}
        optional
        rows={3}
        max={LIMITS.words.max}
        guard="CONTACT"
        error={isRefused ? wrong : undefined}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div>
        <Button type="submit" pending={isPending}>
          {t(isApplication ? 'ask.applySend' : 'ask.send')}
        </Button>
      </div>
    </form>
  );
}
