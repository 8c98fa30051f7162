import { useTranslations } from 'use-intl';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Tag } from '../../ui/tag.tsx';
import { RulesHistory_ruleSet } from './rules-fragments.ts';
import './rules.css';

/** Every version of the rules, the newest first: who saved it, when, why, and how much each criterion counted. */
export function RulesHistory(props: { ruleSets: readonly FragmentType<typeof RulesHistory_ruleSet>[] }) {
  const t = useTranslations('rules.history');
  const word = useTranslations('matching');
  const { date } = useFormats();
  return (
    <ol className="rules-versions">
      {readFragment(RulesHistory_ruleSet, props.ruleSets).map((one, place) => (
        <li key={one.id} className="card stack-s">
          <h3>{t('version', { version: one.version })}</h3>
          {place === 0 && (
            <p>
              <Tag tone="pine">{t('current')}</Tag>
            </p>
          )}
          <p className="muted">
            {one.savedBy
              ? t('savedBy', { name: one.savedBy, date: date(one.validFrom) })
              : t('delivered', { date: date(one.validFrom) })}
          </p>
          {one.note && <p>{one.note}</p>}
          <details>
            <summary>{t('weights')}</summary>
            <ul>
              {one.weights.map(({ criterion, weight }) => (
                <li key={criterion}>
                  {word(`criterion.${criterion}`)}: {word(`weight.${weight}`)}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  );
}
