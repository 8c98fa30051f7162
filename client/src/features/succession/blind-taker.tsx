import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Tag } from '../../ui/tag.tsx';

export const BlindTaker_taker = graphql(`
  fragment BlindTaker_taker on BlindTaker {
    id
    isSeen
    industries {
      id
      label {
        da
        en
        de
      }
    }
    means {
      id
      label {
        da
        en
        de
      }
    }
    experience {
      id
      label {
        da
        en
        de
      }
    }
    employees {
      id
      label {
        da
        en
        de
      }
    }
    horizon {
      id
      label {
        da
        en
        de
      }
    }
    place {
      da
      en
      de
    }
  }
`);

/** Somebody who wants to take over, without a name. */
export function BlindTaker(props: { taker: FragmentType<typeof BlindTaker_taker> }) {
  const taker = readFragment(BlindTaker_taker, props.taker);
  const t = useTranslations('succession.fact');
  const words = useWords();
  const all = (list: readonly { label: Parameters<typeof words>[0] }[]) =>
    list.map(({ label }) => words(label)).join(', ');
  return (
    <div className="stack">
      <div>
        <Tag tone={taker.isSeen ? 'pine' : 'amber'} icon={taker.isSeen ? 'check' : 'minus'}>
          {t(taker.isSeen ? 'seen' : 'notSeen')}
        </Tag>
      </div>
      <SummaryList
        items={[
          { term: t('industry'), value: all(taker.industries) },
          { term: t('means'), value: words(taker.means.label) },
          { term: t('experience'), value: words(taker.experience.label) },
          { term: t('sizes'), value: taker.employees.length > 0 ? all(taker.employees) : t('anySize') },
          { term: t('horizon'), value: words(taker.horizon.label) },
          { term: t('home'), value: words(taker.place) },
        ]}
      />
    </div>
  );
}
