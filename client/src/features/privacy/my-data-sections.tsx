import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Fold } from '../../ui/fold.tsx';
import { Kept } from './kept.tsx';
import './my-data-sections.css';
import { useDataWords, useSectionName, type DataWords, type NamedChoices } from './use-data-words.ts';

export const MyDataSections_section = graphql(`
  fragment MyDataSections_section on DataSection {
    name
    purpose
    keptDays
    records {
      fields {
        name
        value
      }
    }
  }
`);

const shownAtOnce = 3;

type Props = {
  sections: readonly FragmentType<typeof MyDataSections_section>[];
  /** The names of topics, industries and towns, which are kept as codes. */
  choices: NamedChoices | null;
};

/** Everything that is kept about the reader: kind by kind, what for, how long, and every record. */
export function MyDataSections({ choices, ...props }: Props) {
  const t = useTranslations('data');
  const purpose = useTranslations('disclosure.purpose');
  const register = useTranslations('privacy.register');
  const sectionName = useSectionName();
  const words = useDataWords(choices);
  const sections = readFragment(MyDataSections_section, props.sections);
  if (sections.length === 0) return <p className="muted">{t('empty')}</p>;
  return (
    <div className="my-data">
      {sections.map(({ name, purpose: why, keptDays, records }) => (
        <section key={name} className="my-data-section" aria-labelledby={`section-${name}`}>
          <div className="my-data-head">
            <h3 id={`section-${name}`}>{sectionName(name)}</h3>
            <p className="muted small">
              {t('why', { purpose: purpose(why) })} {register('kept')}: <Kept days={keptDays ?? null} />.
            </p>
          </div>
          <div className="my-data-records">
            {records.slice(0, shownAtOnce).map((record, index) => (
              <DataRecord key={index} {...record} words={words} />
            ))}
            {records.length > shownAtOnce && (
              <Fold summary={t('more', { count: records.length - shownAtOnce })}>
                {records.slice(shownAtOnce).map((record, index) => (
                  <DataRecord key={index} {...record} words={words} />
                ))}
              </Fold>
            )}
          </div>
        </section>
      ))}
    </div>
  );
}

type RecordProps = { fields: readonly { name: string; value: string }[]; words: DataWords };

function DataRecord({ fields, words }: RecordProps) {
  return (
    <dl className="my-data-record">
      {fields.map(({ name, value }) => (
        <div key={name}>
          <dt>{words.field(name)}</dt>
          {/* What one has written oneself can be in any language. */}
          <dd lang="">{words.value(name, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
