import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { auditResults, type AuditSearch } from './audit-search.ts';

type Props = { search: AuditSearch; onChange: (next: AuditSearch) => void };

/** How it ended, and the way back from one person to everybody. */
export function AuditFilters({ search, onChange }: Props) {
  const t = useTranslations('audit');
  return (
    <div className="cluster">
      <Select
        name="result"
        label={t('filterEnd')}
        value={search.result ?? ''}
        placeholder={t('everyEnd')}
        options={auditResults.map((value) => ({ value, label: t(`result.${value}`) }))}
        onChange={(event) =>
          onChange({ ...search, result: auditResults.find((result) => result === event.currentTarget.value) })
        }
      />
      {search.person && (
        <Button
          variant="quiet"
          size="small"
          icon="cross"
          onClick={() => onChange({ ...search, person: undefined })}
        >
          {t('everybody')}
        </Button>
      )}
    </div>
  );
}
