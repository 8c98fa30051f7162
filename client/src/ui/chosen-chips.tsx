import { useTranslations } from 'use-intl';
import { Icon } from './icon.tsx';
import type { FoundOption } from './use-combobox.ts';

type Props<Option extends FoundOption> = {
  options: readonly Option[];
  /** What the list is called for those who hear it. */
  label: string;
  onRemove: (option: Option) => void;
};

/** What has been chosen, each a button that takes it away again. */
export function ChosenChips<Option extends FoundOption>({ options, label, onRemove }: Props<Option>) {
  const t = useTranslations('ui.combobox');
  if (options.length === 0) return null;
  return (
    <ul className="chosen-chips" aria-label={label}>
      {options.map((option) => (
        <li key={option.value}>
          <button
            type="button"
            className="chosen-chip"
            aria-label={t('remove', { label: option.label })}
            onClick={() => onRemove(option)}
          >
            {option.label}
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}
