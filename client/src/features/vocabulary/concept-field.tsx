import { useTranslations } from 'use-intl';
import { useWords } from '../../i18n/use-words.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { SuggestingFieldProps, WordChoice } from '../../ui/suggesting-field.ts';
import type { FoundOption } from '../../ui/use-combobox.ts';
import { useConceptSearch, type FoundConcept, type SearchedScheme } from './use-concept-search.ts';
import { useConceptsRead } from './use-concepts-read.ts';

/** Choose occupations and skills: by typing, or by one tap on what a text beside it already says. */
export function ConceptField(props: SuggestingFieldProps) {
  return <OneOrBoth {...props} optional />;
}

/** The same for occupations alone, of which one is needed. */
export function OccupationField(props: SuggestingFieldProps) {
  return <OneOrBoth {...props} only="OCCUPATION" />;
}

/** The same for skills alone. */
export function SkillField(props: SuggestingFieldProps) {
  return <OneOrBoth {...props} only="SKILL" optional />;
}

type Props = SuggestingFieldProps & { only?: SearchedScheme; optional?: boolean };

function OneOrBoth({ value = [], onChange, text, max, only, ...field }: Props) {
  const t = useTranslations('vocabulary');
  const words = useWords();
  const find = useConceptSearch(only);
  const read = useConceptsRead(text).filter(({ id }) => !value.some((each) => each.id === id));
  const option = ({ id, label }: WordChoice): ConceptOption => ({
    value: id,
    label: words(label),
    words: label,
  });
  const search = async (typed: string) =>
    (await find(typed)).map((hit) => ({ ...option(hit), also: otherName(hit, words(hit.label)) }));

  return (
    <Combobox
      {...field}
      label={t('search')}
      max={max}
      value={value.map(option)}
      onChange={(next) => onChange(next.map(choiceOf))}
      search={search}
    >
      {read.length > 0 && value.length < max && (
        <div className="stack-s">
          <p className="small muted" id={`${field.name}-read`}>
            {t('read')}
          </p>
          <ul className="offered-chips" aria-labelledby={`${field.name}-read`}>
            {read.map((concept) => (
              <li key={concept.id}>
                <button
                  type="button"
                  className="offered-chip"
                  aria-label={t('add', { label: words(concept.label), words: concept.words })}
                  onClick={() => onChange([...value, choiceOf(option(concept))])}
                >
                  <Icon name="plus" />
                  {words(concept.label)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Combobox>
  );
}

/** An option that still knows its name in every language. */
type ConceptOption = FoundOption & { words: WordChoice['label'] };

function choiceOf({ value, words }: ConceptOption): WordChoice {
  return { id: value, label: words };
}

function otherName({ matchedLabel, matchedLanguage }: FoundConcept, shown: string): FoundOption['also'] {
  if (matchedLabel.toLocaleLowerCase() === shown.toLocaleLowerCase()) return undefined;
  return { name: matchedLabel, language: matchedLanguage };
}
