import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import './who-sees-what.css';

type Item = { term: string; value: ReactNode };
type Props = {
  everybody: readonly Item[];
  takers: readonly Item[];
  adviser: readonly Item[];
};

/** Side by side: what everybody sees, what takers see to whom it is opened, and what stays with the adviser. */
export function WhoSeesWhat({ everybody, takers, adviser }: Props) {
  const t = useTranslations('succession.sees');
  const columns: [IconName, string, string | undefined, readonly Item[]][] = [
    ['people', t('everybody'), undefined, everybody],
    ['handshake', t('takers'), t('takersText'), takers],
    ['lock', t('adviser'), t('adviserText'), adviser],
  ];
  return (
    <section className="sees" aria-labelledby="who-sees">
      <h2 id="who-sees">{t('title')}</h2>
      <div className="sees-columns">
        {columns.map(([icon, title, text, items]) => (
          <div key={title} className="sees-column">
            <h3>
              <Icon name={icon} /> {title}
            </h3>
            {text && <p className="muted small">{text}</p>}
            <SummaryList
              items={items.map(({ term, value }) => ({
                term,
                value: value || <em className="muted">{t('nothing')}</em>,
              }))}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
