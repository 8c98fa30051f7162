import { Link } from '@tanstack/react-router';
import { Controller } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { ConsentField, type ConsentWords } from '../../ui/consent-field.tsx';
import type { SubmitOutcome } from '../../ui/form/use-app-form.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Select } from '../../ui/select.tsx';
import type { SuggestingField } from '../../ui/suggesting-field.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { MentorCaseList } from './mentor-case-list.tsx';
import type { MentorValues } from './mentor-schema.ts';
import type { MentorFormState } from './use-mentor-form.ts';
import './mentor-form.css';

type Option = { value: string; label: string };

type Props = {
  form: MentorFormState;
  choices: { topics: readonly Option[]; industries: readonly Option[]; towns: readonly Option[] };
  /** Finds occupations and skills. */
  ConceptField: SuggestingField;
  /** What is agreed to by saving. */
  consent: ConsentWords;
  /** Since when that is agreed to already. */
  agreedAt: string | null;
  onSave: (values: MentorValues) => Promise<SubmitOutcome>;
};

const travelLimits = ['15', '30', '45', '60', '90'];

/** Register as a mentor, or edit one's profile: about you, how you meet, your cases, whom you cannot help. */
export function MentorForm({ form, choices, ConceptField, consent, agreedAt, onSave }: Props) {
  const t = useTranslations('mentors');
  const spoken = useSpokenLanguages();
  const { date } = useFormats();
  const save = form.submit(onSave);
  const meeting = form.watch('meeting');
  return (
    <form className="mentor-form" onSubmit={(event) => void save(event)} noValidate>
      <section className="form">
        <h2>{t('own.aboutYou')}</h2>
        <TextInput
          label={t('own.name')}
          hint={t('own.nameHint')}
          autoComplete="name"
          guard="CONTACT"
          error={form.errorOf('name')}
          {...form.register('name')}
        />
        <TextInput
          label={t('own.headline')}
          hint={t('own.headlineHint')}
          guard="CONTACT"
          error={form.errorOf('headline')}
          {...form.register('headline')}
        />
        <Controller
          control={form.control}
          name="languages"
          render={({ field }) => (
            <Chips
              {...field}
              legend={t('own.languages')}
              options={spoken.options}
              max={5}
              error={form.errorOf('languages')}
            />
          )}
        />
        <Select
          label={t('own.town')}
          placeholder={t('own.townPlaceholder')}
          options={choices.towns}
          width="medium"
          error={form.errorOf('townId')}
          {...form.register('townId')}
        />
      </section>
      <section className="form">
        <h2>{t('own.meetingTitle')}</h2>
        <RadioCards
          legend={t('own.meeting')}
          options={(['IN_PERSON', 'ONLINE', 'EITHER'] as const).map((value) => ({
            value,
            label: t(`meeting.${value}`),
          }))}
          {...form.register('meeting')}
        />
        {meeting !== 'ONLINE' && (
          <Select
            label={t('own.travelLimit')}
            options={travelLimits.map((value) => ({
              value,
              label: t('page.minutes', { minutes: Number(value) }),
            }))}
            width="short"
            {...form.register('travelLimitMinutes')}
          />
        )}
        <TextInput
          label={t('own.capacity')}
          hint={t('own.capacityHint')}
          inputMode="numeric"
          width="short"
          error={form.errorOf('capacity')}
          {...form.register('capacity')}
        />
      </section>
      <section className="form">
        <div>
          <h2>{t('own.casesTitle')}</h2>
          <p className="muted">{t('own.casesLead')}</p>
        </div>
        <MentorCaseList
          form={form}
          topics={choices.topics}
          industries={choices.industries}
          ConceptField={ConceptField}
        />
      </section>
      <section className="form">
        <h2>{t('own.conflictsTitle')}</h2>
        <TextArea
          label={t('own.conflicts')}
          hint={t('own.conflictsHint')}
          optional
          rows={2}
          inputMode="numeric"
          error={form.errorOf('conflicts')}
          {...form.register('conflicts')}
        />
      </section>
      {agreedAt ? (
        <p>
          {t('own.agreed', { version: consent.version, date: date(agreedAt) })}{' '}
          <Link to="/my/consents">{t('own.consents')}</Link>
        </p>
      ) : (
        <ConsentField words={consent} error={form.errorOf('consent')} {...form.register('consent')} />
      )}
      <FormFooter>
        <Button type="submit" pending={form.formState.isSubmitting} pendingLabel={t('own.saving')}>
          {t('own.save')}
        </Button>
      </FormFooter>
    </form>
  );
}
