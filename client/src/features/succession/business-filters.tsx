import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { Bands } from './use-bands.ts';

type Option = { value: string; label: string };

/** What the reader looks for; each may be left open. The page keeps it in the address. */
export type BusinessWish = {
  industry?: string;
  town?: string;
  sizeBand?: string;
  priceBand?: string;
  horizon?: string;
};

type Props = {
  wish: BusinessWish;
  choices: { industries: readonly Option[]; towns: readonly Option[] };
  bands: Bands;
  onChange: (wish: BusinessWish) => void;
};

/** Five native lists beside the market; the list answers at once. */
export function BusinessFilters({ wish, choices, bands, onChange }: Props) {
  const t = useTranslations('succession.market');
  const lists = [
    ['industry', t('industry'), t('allIndustries'), choices.industries],
    ['town', t('town'), t('allTowns'), choices.towns],
    ['sizeBand', t('size'), t('allSizes'), bands.employees],
    ['priceBand', t('price'), t('allPrices'), bands.price],
    ['horizon', t('horizon'), t('allHorizons'), bands.horizon],
  ] as const;
  const isNarrowed = lists.some(([name]) => wish[name] !== undefined);
  return (
    <form className="business-filters" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      {lists.map(([name, label, all, options]) => (
        <Select
          key={name}
          name={name}
          label={label}
          placeholder={all}
          options={options}
          value={wish[name] ?? ''}
          onChange={(event) => onChange({ ...wish, [name]: event.currentTarget.value || undefined })}
        />
      ))}
      {isNarrowed && (
        <Button variant="quiet" size="small" icon="cross" onClick={() => onChange({})}>
          {t('clear')}
        </Button>
      )}
    </form>
  );
}
