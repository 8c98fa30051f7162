import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';

export const BusinessCard_business = graphql(`
  fragment BusinessCard_business on BlindBusiness {
    id
    isFaded
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
    price {
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
    reason {
      id
      label {
        da
        en
        de
      }
    }
  }
`);

type Props = {
  business: FragmentType<typeof BusinessCard_business>;
  headingLevel?: 2 | 3;
  corner?: ReactNode;
  children?: ReactNode;
};

/** One business without a name: industry and place, and the bands that decide. */
export function BusinessCard({ headingLevel = 3, corner, children, ...props }: Props) {
  const business = readFragment(BusinessCard_business, props.business);
  const t = useTranslations('succession.fact');
  const faded = useTranslations('freshness')('faded');
  const words = useWords();
  return (
    <Card
      as="li"
      headingLevel={headingLevel}
      tags={
        <>
          <Tag tone="heather">{words(business.place.label)}</Tag>
          {business.isFaded && <Tag tone="amber">{faded}</Tag>}
        </>
      }
      corner={corner}
      title={
        <Link to="/businesses/$businessId" params={{ businessId: business.id }}>
          {words(business.industry.label)}, {words(business.employees.label)}
        </Link>
      }
    >
      <dl className="business-card-facts">
        <div>
          <dt>{t('price')}</dt>
          <dd>{words(business.price.label)}</dd>
        </div>
        <div>
          <dt>{t('horizon')}</dt>
          <dd>{words(business.horizon.label)}</dd>
        </div>
        <div>
          <dt>{t('reason')}</dt>
          <dd>{words(business.reason.label)}</dd>
        </div>
      </dl>
      {children}
    </Card>
  );
}
