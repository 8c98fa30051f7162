import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import './mentor-filters.css';

type Option = { value: string; label: string };

/** What the reader looks for; each may be left open. The page keeps it in the address. */
export type MentorWish = { topic?: string; industry?: string; town?: string };

type Props = {
  wish: MentorWish;
  choices: { topics: readonly Option[]; industries: readonly Option[]; towns: readonly Option[] };
  onChange: (wish: MentorWish) => void;
};

/** Three native lists beside the mentors; the list answers at once. */
export function MentorFilters({ wish, choices, onChange }: Props) {
  const t = useTranslations('mentors.list');
  const isNarrowed = Boolean(wish.topic ?? wish.industry ?? wish.town);
  return (
    <form className="mentor-filters" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      <Select
        name="topic"
        label={t('topic')}
        placeholder={t('allTopics')}
        options={choices.topics}
        value={wish.topic ?? ''}
        onChange={(event) => onChange({ ...wish, topic: event.currentTarget.value || undefined })}
      />
      <Select
        name="industry"
        label={t('industry')}
        placeholder={t('allIndustries')}
        options={choices.industries}
        value={wish.industry ?? ''}
        onChange={(event) => onChange({ ...wish, industry: event.currentTarget.value || undefined })}
      />
      <Select
        name="town"
        label={t('town')}
        placeholder={t('allTowns')}
        options={choices.towns}
        value={wish.town ?? ''}
        onChange={(event) => onChange({ ...wish, town: event.currentTarget.value || undefined })}
      />
      {isNarrowed && (
        <Button variant="quiet" size="small" icon="cross" onClick={() => onChange({})}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}
