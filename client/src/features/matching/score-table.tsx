import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { RationaleFacts } from './rationale-fragment.ts';
import { shownPoints } from './shown-points.ts';
import { useReasonWords } from './use-reason-words.ts';

/** How the number came about: the points of each criterion, which sum to the score. */
export function ScoreTable({ rationale }: { rationale: RationaleFacts }) {
  const t = useTranslations('matching');
  const words = useReasonWords();
  const { number } = useFormats();
  const points = shownPoints(rationale.contributions.map((contribution) => contribution.points));
  const score = Math.round(points.reduce((sum, value) => sum + value, 0) * 10) / 10;
  return (
    <div className="score-table">
      <table>
        <caption className="small muted">{t('score.caption', { score })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('score.criterion')}</th>
            <th scope="col" className="score-number">
              {t('score.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rationale.contributions.map((contribution, index) => (
            <tr key={contribution.criterion}>
              <th scope="row">
                <MarkedText mark={words.mark(contribution)}>
                  {t(`criterion.${contribution.criterion}`)}
                </MarkedText>
                <span className="score-weight">{t(`weight.${contribution.weight}`)}</span>
              </th>
              <td className="score-number">
                {contribution.maximum === 0
                  ? t('score.condition')
                  : t('score.of', {
                      points: number(points[index] ?? 0),
                      maximum: number(contribution.maximum),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('score.sum')}</th>
            <td className="score-number">{number(score)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="small muted">{t('score.rule', { version: rationale.ruleVersion })}</p>
    </div>
  );
}
