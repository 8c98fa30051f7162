import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { Fold } from '../../ui/fold.tsx';
import { Kept } from './kept.tsx';
import './my-data-sections.css';
import { inReadingOrder } from './section-order.ts';
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
  const sections = inReadingOrder(readFragment(MyDataSections_section, props.sections));
  const all = useOpenOnPaper();
  if (sections.length === 0) return <p className="muted">{t('empty')}</p>;
  return (
    <div className="my-data" ref={all}>
      {sections.map(({ name, purpose: why, keptDays, records }, index) => (
        <section key={name} aria-labelledby={`section-${name}`}>
          <Fold
            open={index === 0}
            summary={
              <>
                <h3 id={`section-${name}`}>{sectionName(name)}</h3>
                <span className="my-data-count muted small">{t('records', { count: records.length })}</span>
              </>
            }
          >
            <p className="muted small">
              {t('why', { purpose: purpose(why) })} {register('kept')}: <Kept days={keptDays ?? null} />.
            </p>
            {records.map((record, place) => (
              <DataRecord key={place} {...record} words={words} />
            ))}
          </Fold>
        </section>
      ))}
    </div>
  );
}

type RecordProps = { fields: readonly { name: string; value: string }[]; words: DataWords };

function DataRecord({ fields, words }: RecordProps) {
  return (
    <dl className="my-data-record">
      {fields
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{words.field(name)}</dt>
            {/* What one has written oneself can be in any language. */}
            <dd lang="">{words.value(name, value)}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Paper cannot be opened: while the page is printed, everything folded is open. */
function useOpenOnPaper() {
  const all = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(all.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const fold of opened) fold.open = true;
    };
    const close = () => {
      for (const fold of opened) fold.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
  return all;
}
