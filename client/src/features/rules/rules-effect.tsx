import { useTranslations } from 'use-intl';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Alert } from '../../ui/alert.tsx';
import { ScoreRing } from '../../ui/score-ring.tsx';
import { RulesEffect_effect } from './rules-fragments.ts';
import './rules.css';

type Ranked = readonly { id: string; title: Words; score: number }[];

/** What other weights would do to everybody who waits: a sentence, and side by side whom it changes most. */
export function RulesEffect(props: { effect: FragmentType<typeof RulesEffect_effect> }) {
  const { cases, firstChanges, orderChanges, shown } = readFragment(RulesEffect_effect, props.effect);
  const t = useTranslations('rules.effect');
  const words = useWords();
  return (
    <section className="stack" aria-labelledby="rules-effect">
      <h2 id="rules-effect">{t('title')}</h2>
      <Alert tone={firstChanges > 0 ? 'warning' : 'info'} live>
        {cases === 0 ? t('nobodyWaits') : t('sum', { cases, firstChanges, orderChanges })}
      </Alert>
      {shown.length > 0 && (
        <ul className="rules-cases">
          {shown.map((one) => (
            <li key={one.id} className="card stack-s">
              <h3>{words(one.title)}</h3>
              <div className="rules-sides">
                <Side title={t('before')} ranked={one.before} />
                <Side title={t('after')} ranked={one.after} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown.length < orderChanges && <p className="muted">{t('more', { count: shown.length })}</p>}
    </section>
  );
}

function Side({ title, ranked }: { title: string; ranked: Ranked }) {
  const t = useTranslations('rules.effect');
  const words = useWords();
  return (
    <div className="stack-s">
      <h4>{title}</h4>
      {ranked.length === 0 && <p className="muted">{t('nobodyFits')}</p>}
      <ol className="rules-ranked">
        {ranked.map((one) => (
          <li key={one.id}>
            <ScoreRing score={one.score} />
            <span>{words(one.title)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
