import { Link } from '@tanstack/react-router';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CohortFace_face, type Face } from './plan-fragment.ts';

/** What somebody is called in a sentence: their name where it is public, else what they need. */
export function useFaceName(): (face: FragmentType<typeof CohortFace_face>) => string {
  const words = useWords();
  return (props) => {
    const face = readFragment(CohortFace_face, props);
    return face.name ?? `${words(face.title)}, ${face.town.name}`;
  };
}

/** One side of a pair, with the way to more about them. */
export function FaceLink(props: { face: FragmentType<typeof CohortFace_face> }) {
  const face = readFragment(CohortFace_face, props.face);
  const name = face.name ?? <FaceTitle face={face} />;
  return (
    <span className="face">
      {face.path ? <Link to={face.path}>{name}</Link> : name} <span className="muted">{face.town.name}</span>
    </span>
  );
}

function FaceTitle({ face }: { face: Face }) {
  const words = useWords();
  return <>{words(face.title)}</>;
}
