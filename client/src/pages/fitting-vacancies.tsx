import { useTranslations } from 'use-intl';
import { VacancyCard } from '../features/workforce/vacancy-card.tsx';
import type { MyCandidatePageQuery } from '../gql/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { toLanguageEnum } from '../i18n/languages.ts';
import { later } from '../ui/later.tsx';
import { ScoreRing } from '../ui/score-ring.tsx';

const Rationale = later(async () => (await import('../features/matching/rationale.tsx')).Rationale, 4);

type Props = { matches: NonNullable<MyCandidatePageQuery['myCandidate']>['vacancies'] };

/** The jobs that fit best, each with the reasons the company reads too. */
export function FittingVacancies({ matches }: Props) {
  const t = useTranslations();
  const { language } = useLanguage();
  return (
    <section className="stack" aria-labelledby="fits">
      <div>
        <h2 id="fits">{t('candidates.mine.fits')}</h2>
        <p className="muted">{t('candidates.mine.fitsLead')}</p>
      </div>
      {matches.length === 0 ? (
        <p className="muted">{t('candidates.mine.noFits')}</p>
      ) : (
        <ul className="grid">
          {matches.map(({ id, vacancy, rationale }) => (
            <VacancyCard
              key={id}
              vacancy={vacancy}
              corner={
                <ScoreRing
                  score={rationale.score}
                  label={t('matching.score.label', { score: Math.round(rationale.score) })}
                />
              }
            >
              <Rationale rationale={rationale} writtenIn={toLanguageEnum(language)} />
            </VacancyCard>
          ))}
        </ul>
      )}
    </section>
  );
}
