import { Rationale } from '../features/matching/rationale.tsx';
import { Rationale_rationale } from '../features/matching/rationale-fragment.ts';
import { useReasonWords } from '../features/matching/use-reason-words.ts';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { useLanguage } from '../i18n/language.tsx';
import { Reasons } from '../ui/marked-text.tsx';

type Props = { rationale: FragmentType<typeof Rationale_rationale>; much: 'first' | 'all' };

/** Why a plan brings two together: the reason that weighs most, or all of them. */
export function PairReasons({ rationale, much }: Props) {
  const { language } = useLanguage();
  const writtenIn = ({ da: 'DA', en: 'EN', de: 'DE' } as const)[language];
  const words = useReasonWords();
  if (much === 'all') return <Rationale rationale={rationale} writtenIn={writtenIn} />;
  const { contributions } = readFragment(Rationale_rationale, rationale);
  const [best] = contributions.toSorted((a, b) => b.points - a.points);
  return best && best.points > 0 ? <Reasons items={words.lines(best, writtenIn).slice(0, 1)} /> : null;
}
