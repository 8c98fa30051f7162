import { useTranslations } from 'use-intl';
import { Select } from '../../ui/select.tsx';
import './shortage-filters.css';

type Scheme = 'TOPIC' | 'OCCUPATION' | 'SKILL';

export type ShortageWish = { town?: string; scheme?: Scheme };

type Props = {
  wish: ShortageWish;
  towns: readonly { value: string; label: string }[];
  schemes: readonly Scheme[];
  onChange: (wish: ShortageWish) => void;
};

/** Where, and which kind of competence. The page keeps it in the address. */
export function ShortageFilters({ wish, towns, schemes, onChange }: Props) {
  const t = useTranslations('shortages');
  return (
    <form className="shortage-filters" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      <Select
        name="town"
        label={t('town')}
        placeholder={t('wholeRegion')}
        options={towns}
        value={wish.town ?? ''}
        onChange={(event) => onChange({ ...wish, town: event.currentTarget.value || undefined })}
      />
      <Select
        name="scheme"
        label={t('scheme')}
        placeholder={t('allSchemes')}
        options={schemes.map((scheme) => ({ value: scheme, label: t(`schemes.${scheme}`) }))}
        value={wish.scheme ?? ''}
        onChange={(event) =>
          onChange({ ...wish, scheme: schemes.find((scheme) => scheme === event.currentTarget.value) })
        }
      />
    </form>
  );
}
