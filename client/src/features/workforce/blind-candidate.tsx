import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CandidateFace } from './candidate-face.tsx';

const BlindCandidate_candidate = graphql(`
  fragment BlindCandidate_candidate on BlindCandidate {
    id
    occupations {
      id
      label {
        da
        en
        de
      }
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
    licences
    conditions
    hours
    place {
      da
      en
      de
    }
    travelLimitMinutes
    startsInMonths
  }
`);

/** Somebody who looks for work, as companies see them. */
export function BlindCandidate(props: { candidate: FragmentType<typeof BlindCandidate_candidate> }) {
  const candidate = readFragment(BlindCandidate_candidate, props.candidate);
  const words = useWords();
  const labels = (list: typeof candidate.occupations) => list.map(({ label }) => words(label));
  return (
    <CandidateFace
      face={{
        ...candidate,
        occupations: labels(candidate.occupations),
        skills: labels(candidate.skills),
        place: words(candidate.place),
      }}
    />
  );
}
