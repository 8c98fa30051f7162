import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ConsentField, type ConsentWords } from '../../ui/consent-field.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { chosenLabel, type ProfileChoices } from './profile-choices.ts';
import type { ProfileFormState } from './use-profile-form.ts';
import './check-step.css';

type Props = { form: ProfileFormState; choices: ProfileChoices; consent: ConsentWords };

/** Step 4: all answers to read through, each part with a way back to it, and what is agreed to by sending them. */
export function CheckStep({ form, choices, consent }: Props) {
  const t = useTranslations('ventures');
  const spoken = useSpokenLanguages();
  const words = useWords();
  const values = form.getValues();
  const { concepts = [] } = values;
  const travel = {
    term: t('form.travelLimit'),
    value: t('form.minutes', { minutes: Number(values.travelLimitMinutes) }),
  };
  const parts = [
    {
      step: 1,
      title: t('steps.you'),
      items: [
        { term: t('form.name'), value: values.name },
        { term: t('form.email'), value: values.email },
      ],
    },
    {
      step: 2,
      title: t('steps.idea'),
      items: [
        { term: t('summary.idea'), value: values.idea },
        { term: t('summary.industry'), value: chosenLabel(choices.industries, values.industryId) },
        { term: t('summary.stage'), value: values.stage && t(`stage.${values.stage}`) },
      ],
    },
    {
      step: 3,
      title: t('steps.need'),
      items: [
        {
          term: t('summary.topics'),
          value: values.topicIds.map((id) => chosenLabel(choices.topics, id)).join(', '),
        },
        ...(concepts.length > 0
          ? [
              {
                term: t('summary.concepts'),
                value: concepts.map(({ label }) => words(label)).join(', '),
              },
            ]
          : []),
        { term: t('summary.town'), value: chosenLabel(choices.towns, values.townId) },
        { term: t('summary.meeting'), value: t(`meetingSummary.${values.meeting}`) },
        ...(values.meeting === 'ONLINE' ? [] : [travel]),
        { term: t('summary.languages'), value: spoken.listAlone(values.languages) },
      ],
    },
  ];
  return (
    <>
      {parts.map((part) => (
        <section key={part.step} className="check-part">
          <div className="check-head">
            <h2>{part.title}</h2>
            <Link
              to="/profile/new"
              search={{ step: part.step }}
              aria-label={t('form.changeNamed', { what: part.title })}
            >
              {t('form.change')}
            </Link>
          </div>
          <SummaryList items={part.items} />
        </section>
      ))}
      <ConsentField words={consent} error={form.errorOf('consent')} {...form.register('consent')} />
      <p className="small muted">
        {t('form.consent')} <Link to="/privacy">{t('form.privacy')}</Link>
      </p>
    </>
  );
}
