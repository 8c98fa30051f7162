import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Button } from '../../ui/button.tsx';
import { ScoreRing } from '../../ui/score-ring.tsx';
import { FaceLink, useFaceName } from './face-link.tsx';
import './ranking-form.css';

const RankingForm_choice = graphql(`
  fragment RankingForm_choice on CohortChoice {
    id
    score
    rank
    face {
      id
      ...CohortFace_face
    }
  }
`);

/** So many can be ranked. */
const MOST = 5;

type Props = {
  choices: readonly FragmentType<typeof RankingForm_choice>[];
  canRank: boolean;
  isPending: boolean;
  /** The dearest first. */
  onSave: (choiceIds: string[]) => void;
};

/** Whom one would like, the dearest first: chosen from those who fit, and moved by buttons. */
export function RankingForm({ canRank, isPending, onSave, ...props }: Props) {
  const t = useTranslations('cohorts.rank');
  const nameOf = useFaceName();
  const choices = readFragment(RankingForm_choice, props.choices);
  const [mine, setMine] = useState(() =>
    choices
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ id }) => id),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = mine.flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
  const others = choices.filter(({ id }) => !mine.includes(id));
  const isFull = mine.length >= MOST;
  // The button one pressed is gone: the list it changed takes the focus.
  const change = (next: string[]) => {
    setMine(next);
    heading.current?.focus();
  };
  const move = (at: number, by: 1 | -1) => {
    const next = mine.toSpliced(at, 1).toSpliced(at + by, 0, mine[at] ?? '');
    setMine(next);
  };

  return (
    <div className="stack-l">
      <section className="stack" aria-labelledby="my-wishes">
        <h2 id="my-wishes" ref={heading} tabIndex={-1}>
          {t('mine')}
        </h2>
        {chosen.length === 0 && <p>{t('none')}</p>}
        <ol className="ranking">
          {chosen.map((choice, at) => {
            const name = nameOf(choice.face);
            return (
              <li key={choice.id}>
                <span className="ranking-name">
                  <strong>{t('place', { rank: at + 1 })}</strong> {name}
                </span>
                {canRank && (
                  <span className="cluster">
                    <Button
                      variant="secondary"
                      size="small"
                      aria-disabled={at === 0}
                      onClick={() => at > 0 && move(at, -1)}
                    >
                      {t('up', { name })}
                    </Button>
                    <Button
                      variant="secondary"
                      size="small"
                      aria-disabled={at === chosen.length - 1}
                      onClick={() => at < chosen.length - 1 && move(at, 1)}
                    >
                      {t('down', { name })}
                    </Button>
                    <Button
                      variant="quiet"
                      size="small"
                      onClick={() => change(mine.filter((id) => id !== choice.id))}
                    >
                      {t('remove', { name })}
                    </Button>
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        {canRank && (
          <div>
            <Button pending={isPending} pendingLabel={t('pending')} onClick={() => onSave(mine)}>
              {t('save')}
            </Button>
          </div>
        )}
      </section>
      <section className="stack" aria-labelledby="those-who-fit">
        <h2 id="those-who-fit">{t('choices')}</h2>
        {choices.length === 0 && <p>{t('noChoices')}</p>}
        {isFull && <p role="status">{t('full')}</p>}
        <ul className="ranking">
          {others.map((choice) => {
            const name = nameOf(choice.face);
            return (
              <li key={choice.id}>
                <ScoreRing score={choice.score} />
                <span className="ranking-name">
                  <FaceLink face={choice.face} />
                </span>
                {canRank && (
                  <Button
                    variant="secondary"
                    size="small"
                    aria-disabled={isFull}
                    aria-label={t('addName', { name })}
                    onClick={() => !isFull && change([...mine, choice.id])}
                  >
                    {t('add')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
