import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { labelsOf, useWorkWords } from './use-work-words.ts';

const CandidateCard_candidate = graphql(`
  fragment CandidateCard_candidate on BlindCandidate {
    id
    label {
      da
      en
      de
    }
    skills {
      id
      label {
        da
        en
        de
      }
    }
    languages {
      code
      level
    }
    conditions
    licences
    startsInMonths
  }
`);

type Props = {
  candidate: FragmentType<typeof CandidateCard_candidate>;
  corner?: ReactNode;
  children?: ReactNode;
};

/** Somebody who looks for work in a list: occupation, place and hours, and what they can and wish. */
export function CandidateCard(props: Props) {
  const candidate = readFragment(CandidateCard_candidate, props.candidate);
  const t = useTranslations('candidates.face');
  const words = useWords();
  const work = useWorkWords();
  const lines = [
    candidate.skills.map(({ label }) => words(label)).join(', '),
    work.spoken(candidate.languages),
    labelsOf(work.licences, candidate.licences),
    labelsOf(work.conditions, candidate.conditions),
  ].filter((line) => line !== '');
  return (
    <Card
      as="li"
      corner={props.corner}
      title={
        <Link to="/candidates/$candidateId" params={{ candidateId: candidate.id }}>
          {words(candidate.label)}
        </Link>
      }
    >
      {lines.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      <p className="small muted">
        {t('starts')}: {t('startsIn', { months: candidate.startsInMonths })}
      </p>
      {props.children}
    </Card>
  );
}
