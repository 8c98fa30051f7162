import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Figures } from '../../ui/figures.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Tag } from '../../ui/tag.tsx';
import './response-figures.css';

const ResponseFigures_figure = graphql(`
  fragment ResponseFigures_figure on ResponseFigure {
    kind
    promiseBusinessDays
    turnBusinessDays
    turns
    medianBusinessDays
    ninetiethBusinessDays
    onTimeShare
    unit {
      id
      name
    }
  }
`);

/** How fast each unit answers, beside what is promised; where there are too few answers only the promise stands. */
export function ResponseFigures(props: { figures: readonly FragmentType<typeof ResponseFigures_figure>[] }) {
  const figures = readFragment(ResponseFigures_figure, props.figures);
  const t = useTranslations('requests');
  const days = (value: number) =>
    value < 1 ? t('times.underADay') : t('times.daysValue', { days: Math.round(value * 10) / 10 });
  return (
    <ul className="response-figures">
      {figures.map((figure) => (
        <li key={`${figure.kind} ${figure.unit?.id ?? ''}`}>
          <div className="response-head">
            <Tag tone="heather">{t(`kind.${figure.kind}`)}</Tag>
            <h2>{figure.unit?.name ?? t('times.allUnits')}</h2>
          </div>
          <p className="response-promise">
            {t('times.promise')}{' '}
            <strong>{t('times.promiseValue', { days: figure.promiseBusinessDays })}</strong>.{' '}
            {t('times.everyTurn', { days: figure.turnBusinessDays })}
          </p>
          {figure.onTimeShare == null ||
          figure.medianBusinessDays == null ||
          figure.ninetiethBusinessDays == null ? (
            <p className="muted">{t('times.tooFew')}</p>
          ) : (
            <>
              <Figures
                items={[
                  { label: t('times.median'), value: days(figure.medianBusinessDays) },
                  { label: t('times.ninetieth'), value: days(figure.ninetiethBusinessDays) },
                  {
                    label: t('times.onTime'),
                    value: t('times.onTimeValue', { share: Math.round(figure.onTimeShare * 100) }),
                  },
                ]}
              />
              <ProgressBar value={Math.round(figure.onTimeShare * 100)} max={100} label={t('times.onTime')} />
              <p className="muted small">{t('times.turns', { turns: figure.turns ?? 0 })}</p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
