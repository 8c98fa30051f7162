import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { SummaryList } from '../../ui/summary-list.tsx';

export const BusinessFacts_business = graphql(`
  fragment BusinessFacts_business on BlindBusiness {
    id
    publishedOn
    industry {
      id
      label {
        da
        en
        de
      }
    }
    place {
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
    turnover {
      id
      label {
        da
        en
        de
      }
    }
    profit {
      id
      label {
        da
        en
        de
      }
    }
    price {
      id
      label {
        da
        en
        de
      }
    }
    reason {
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
  }
`);

/** What everybody sees of a business, line by line. */
export function BusinessFacts(props: { business: FragmentType<typeof BusinessFacts_business> }) {
  const business = readFragment(BusinessFacts_business, props.business);
  const t = useTranslations('succession.fact');
  const words = useWords();
  const { date } = useFormats();
  const told = (['employees', 'turnover', 'profit', 'price', 'reason', 'horizon'] as const).map((list) => ({
    term: t(list),
    value: words(business[list].label),
  }));
  return (
    <SummaryList
      items={[
        { term: t('industry'), value: words(business.industry.label) },
        { term: t('place'), value: words(business.place.label) },
        ...told,
        ...(business.publishedOn ? [{ term: t('since'), value: date(business.publishedOn) }] : []),
      ]}
    />
  );
}
