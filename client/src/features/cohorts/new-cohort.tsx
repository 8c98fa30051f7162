import { LIMITS } from '@vaekstbro/schema/limits';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxCards } from '../../ui/checkbox-cards.tsx';
import { Choice, type ChoiceOption } from '../../ui/choice.tsx';
import { FieldGroup } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** What a new cohort is to be; no ids are everybody who waits. */
export type NewCohortValues = { name: string; seekerIds: string[] | undefined };

type Props = {
  /** Those who wait, the longest first. */
  waiting: readonly ChoiceOption[];
  hasMore: boolean;
  isPending: boolean;
  /** Why it was not made, and whether it is the name's fault. */
  problem?: { words: string; isOfName: boolean };
  onCreate: (values: NewCohortValues) => void;
};

/** Puts some who wait into a cohort, or all of them. Nobody is told. */
export function NewCohort({ waiting, hasMore, isPending, problem, onCreate }: Props) {
  const t = useTranslations('cohorts.new');
  const [name, setName] = useState('');
  const [who, setWho] = useState<'all' | 'some'>('all');
  const [chosen, setChosen] = useState<string[]>([]);
  const [wasSent, setWasSent] = useState(false);
  const isNameMissing = name.trim() === '';
  const form = useRef<HTMLFormElement>(null);
  const nameProblem = wasSent && isNameMissing ? t('nameMissing') : problem?.isOfName && problem.words;
  const isNobodyChosen = who === 'some' && chosen.length === 0;

  // What the server says of the name stands at the name, and whoever wrote it is led there.
  useEffect(() => {
    if (problem?.isOfName) form.current?.querySelector<HTMLElement>('[name="cohortName"]')?.focus();
  }, [problem?.isOfName, problem?.words]);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWasSent(true);
    const wrong = isNameMissing ? 'cohortName' : isNobodyChosen ? 'chosen' : null;
    if (wrong) event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    else if (!isPending) onCreate({ name: name.trim(), seekerIds: who === 'some' ? chosen : undefined });
  };

  if (waiting.length === 0) return <Alert tone="info">{t('nobody')}</Alert>;
  return (
    <form ref={form} className="form" onSubmit={send} noValidate>
      {problem && !problem.isOfName && (
        <Alert tone="error" live>
          {problem.words}
        </Alert>
      )}
      <TextInput
        name="cohortName"
        label={t('name')}
        hint={t('nameHint')}
        maxLength={LIMITS.name.max}
        guard="CPR"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={nameProblem || undefined}
      />
      <FieldGroup name="who" label={t('who')}>
        <div className="choices choices-2">
          {(['all', 'some'] as const).map((value) => (
            <Choice
              key={value}
              type="radio"
              name="who"
              value={value}
              label={t(value)}
              description={value === 'all' ? t('allHint') : undefined}
              checked={who === value}
              onChange={() => setWho(value)}
            />
          ))}
        </div>
      </FieldGroup>
      {who === 'some' && (
        <CheckboxCards
          name="chosen"
          legend={t('chosen')}
          hint={hasMore ? t('mostShown') : undefined}
          options={waiting}
          value={chosen}
          onChange={setChosen}
          error={wasSent && isNobodyChosen ? t('nobodyChosen') : undefined}
        />
      )}
      <div>
        <Button type="submit" pending={isPending} pendingLabel={t('pending')}>
          {t('create')}
        </Button>
      </div>
    </form>
  );
}
