import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { Rationale } from '../features/matching/rationale.tsx';
import { useDeed } from '../features/succession/use-deed.ts';
import { AskForm, type Asked } from '../features/workforce/ask-form.tsx';
import { CandidateCard } from '../features/workforce/candidate-card.tsx';
import { useLanguage } from '../i18n/language.tsx';
import { toLanguageEnum } from '../i18n/languages.ts';
import { Fold } from '../ui/fold.tsx';
import { ScoreRing } from '../ui/score-ring.tsx';
import { AskForCandidateMutation } from './candidate.operations.ts';
import type { OwnVacancy } from './my-vacancy.page.tsx';

/** Blind candidates for one job, best first, each with the reasons they read too; asking takes two fields. */
export function FittingCandidates({ own }: { own: OwnVacancy }) {
  const t = useTranslations();
  const { language } = useLanguage();
  const say = useDeed();
  const [asking, askForCandidate] = useMutation(AskForCandidateMutation);
  const ask = (candidateId: string, { words, ...asked }: Asked) =>
    say(
      askForCandidate({ input: { candidateId, ...asked, words: words || null } }).then(
        ({ data }) => data?.askForCandidate,
      ),
      t('hiring.ask.sent'),
    );
  return (
    <section className="stack" aria-labelledby="candidates">
      <div>
        <h2 id="candidates">{t('workforce.candidates')}</h2>
        <p className="muted">{t('workforce.candidatesLead')}</p>
      </div>
      {own.candidates.length === 0 && <p className="muted">{t('workforce.noCandidates')}</p>}
      <ul className="grid">
        {own.candidates.map(({ id, candidate, rationale }) => (
          <CandidateCard
            key={id}
            candidate={candidate}
            corner={
              <ScoreRing
                score={rationale.score}
                label={t('matching.score.label', { score: Math.round(rationale.score) })}
              />
            }
          >
            <Rationale rationale={rationale} writtenIn={toLanguageEnum(language)} />
            {own.viewerCanEdit && (
              <Fold summary={t('hiring.ask.title')}>
                <AskForm
                  name={candidate.id}
                  jobs={[{ value: own.id, label: own.title }]}
                  isPending={asking.fetching}
                  onAsk={(asked) => void ask(candidate.id, asked)}
                />
              </Fold>
            )}
          </CandidateCard>
        ))}
      </ul>
    </section>
  );
}
