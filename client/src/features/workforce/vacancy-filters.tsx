import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';

const types = [
  'ORDINARY',
  'APPRENTICESHIP',
  'STUDENT_JOB',
  'WAGE_SUBSIDY',
  'TRAINEESHIP',
  'INCLUSION',
] as const;
const hours = ['FULL_TIME', 'FROM_30_TO_36', 'FROM_16_TO_29', 'UP_TO_15'] as const;

/** What the reader looks for; each may be left open. The page keeps it in the address. */
export type JobWish = { town?: string; type?: (typeof types)[number]; hours?: (typeof hours)[number] };

type Props = {
  wish: JobWish;
  towns: readonly { value: string; label: string }[];
  onChange: (wish: JobWish) => void;
};

/** Three native lists beside the jobs; the list answers at once. */
export function VacancyFilters({ wish, towns, onChange }: Props) {
  const t = useTranslations('workforce');
  return (
    <form className="stack" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      <Select
        name="town"
        label={t('town')}
        placeholder={t('allTowns')}
        options={towns}
        value={wish.town ?? ''}
        onChange={(event) => onChange({ ...wish, town: event.currentTarget.value || undefined })}
      />
      <Select
        name="type"
        label={t('type')}
        placeholder={t('allTypes')}
        options={types.map((value) => ({ value, label: t(`types.${value}`) }))}
        value={wish.type ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...wish, type: types.find((type) => type === currentTarget.value) })
        }
      />
      <Select
        name="hours"
        label={t('hours')}
        placeholder={t('allHours')}
        options={hours.map((value) => ({ value, label: t(`hoursOf.${value}`) }))}
        value={wish.hours ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...wish, hours: hours.find((band) => band === currentTarget.value) })
        }
      />
      {(wish.town ?? wish.type ?? wish.hours) && (
        <Button variant="quiet" size="small" icon="cross" onClick={() => onChange({})}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}
