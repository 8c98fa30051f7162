import { Link } from '@tanstack/react-router';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { OwnWords } from '../../ui/own-words.tsx';
import { CohortFace_face, type Face } from './plan-fragment.ts';

/** What somebody is called in a sentence: their name where the reader may see it, else what they need. */
export function useFaceName(): (face: FragmentType<typeof CohortFace_face>) => string {
  const words = useWords();
  return (props) => {
    const face = readFragment(CohortFace_face, props);
    return face.name ?? `${words(face.title)}, ${face.town.name}`;
  };
}

/** One side of a pair, with the way to more about them: by name where the reader may see it, and what they are about. */
export function FaceLink(props: { face: FragmentType<typeof CohortFace_face> }) {
  const face = readFragment(CohortFace_face, props.face);
  const title = <FaceTitle face={face} />;
  const called = face.name ?? title;
  return (
    <span className="face">
      <span>
        {face.path ? <Link to={face.path}>{called}</Link> : <strong>{called}</strong>}{' '}
        <span className="muted">{face.town.name}</span>
      </span>
      {face.name && <span className="small muted">{title}</span>}
    </span>
  );
}

/** What they need in words of the vocabulary, or what they have written of themselves, in their own language. */
function FaceTitle({ face }: { face: Face }) {
  const words = useWords();
  const title = words(face.title);
  return face.writtenIn ? <OwnWords writtenIn={face.writtenIn}>{title}</OwnWords> : title;
}
