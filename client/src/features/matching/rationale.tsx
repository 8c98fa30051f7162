import { useTranslations } from 'use-intl';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { Reasons } from '../../ui/marked-text.tsx';
import { Rationale_rationale } from './rationale-fragment.ts';
import { ScoreTable } from './score-table.tsx';
import { useReasonWords } from './use-reason-words.ts';
import './rationale.css';

type Props = {
  rationale: FragmentType<typeof Rationale_rationale>;
  /** The language the mentor’s cases are told in. */
  writtenIn: 'DA' | 'EN' | 'DE';
};

/**
 * Why two fit, in the reader's language: what fits, what is missing, what nobody knows, the one change that would help
 * most, and on request how the number was worked out. Both sides of a match read the same.
 */
export function Rationale(props: Props) {
  const rationale = readFragment(Rationale_rationale, props.rationale);
  const t = useTranslations('matching');
  const words = useReasonWords();
  return (
    <div className="rationale">
      <Reasons
        items={rationale.contributions.flatMap((contribution) => words.lines(contribution, props.writtenIn))}
      />
      {rationale.bestChange && (
        <p className="rationale-change">
          <strong>{t('bestChange.title')}:</strong> {words.change(rationale.bestChange)}
        </p>
      )}
      <details className="rationale-how">
        <summary>{t('score.how')}</summary>
        <ScoreTable rationale={rationale} />
      </details>
    </div>
  );
}
