import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Icon } from '../../ui/icon.tsx';
import { RuleCondition } from './rule-condition.tsx';
import { useCitation } from './use-citation.ts';

const RuleResultFragment = graphql(`
  fragment RuleResult_check on RuralZoneCheck {
    answer
    conditions {
      code
      isDeciding
      ...RuleCondition_condition
    }
    notes {
      code
      citation
    }
    law {
      citation
      dated
      readOn
      url
    }
  }
`);

const icons = { PROBABLY_YES: 'check', ASK_MUNICIPALITY: 'question', NEEDS_PERMIT: 'warning' } as const;

type Props = {
  check: FragmentType<typeof RuleResultFragment>;
  /** Everything the rule asks has been answered. */
  isWhole: boolean;
};

/** The answer of the rule, what it hangs on, and every condition with the words of the act. */
export function RuleResult({ check, isWhole }: Props) {
  const { answer, conditions, notes, law } = readFragment(RuleResultFragment, check);
  const t = useTranslations('premises.rule');
  const formats = useFormats();
  const citation = useCitation();
  const deciding = conditions.filter(({ isDeciding }) => isDeciding);
  // Before all is asked, "ask the municipality" only means that not all is told yet.
  const isOpen = !isWhole && answer !== 'NEEDS_PERMIT';
  return (
    <section className="rule-result" aria-labelledby="rule-result">
      <div className={`rule-verdict rule-verdict-${isOpen ? 'OPEN' : answer}`} role="status">
        <Icon name={isOpen ? 'clock' : icons[answer]} />
        <div className="stack-s">
          <p className="small">{t(isWhole ? 'verdict' : 'soFar')}</p>
          <h2 id="rule-result">{isOpen ? t('open') : t(`answer.${answer}`)}</h2>
          <p>{isOpen ? t('openText') : t(`answerText.${answer}`)}</p>
          {!isOpen && deciding.length > 0 && (
            <>
              <p className="rule-hangs">{t(answer === 'NEEDS_PERMIT' ? 'decides' : 'findOut')}</p>
              <ul>
                {deciding.map(({ code }) => (
                  <li key={code}>{t(`condition.${code}`)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
      <p className="small">{t('guidance')}</p>
      <h3>{t('conditions')}</h3>
      <ol className="rule-conditions">
        {conditions.map((condition) => (
          <RuleCondition key={condition.code} condition={condition} />
        ))}
      </ol>
      <h3>{t('notes')}</h3>
      <ul className="rule-notes">
        {notes.map((note) => (
          <li key={note.code}>
            {t(`note.${note.code}`)}
            {note.citation && ` (${citation(note.citation)})`}
          </li>
        ))}
      </ul>
      <p className="small muted">
        {t.rich('law', {
          dated: formats.date(law.dated),
          readOn: formats.date(law.readOn),
          number: law.citation,
          act: (words) => <a href={law.url}>{words}</a>,
          da: (words) => <span lang="da">{words}</span>,
        })}
      </p>
    </section>
  );
}
