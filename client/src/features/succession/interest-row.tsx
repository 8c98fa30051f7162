import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';

const InterestRow_interest = graphql(`
  fragment InterestRow_interest on BusinessInterest {
    id
    state
    askedAt
    dueAt
    viewerIsTaker
    business {
      id
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
    }
    taker {
      id
      industries {
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
      means {
        id
        label {
          da
          en
          de
        }
      }
    }
  }
`);

const OVER = ['REFUSED', 'DECLINED', 'WITHDRAWN', 'LOST', 'ENDED'];

/** One interest in a list: the other side without a name, and where it stands. */
export function InterestRow(props: { interest: FragmentType<typeof InterestRow_interest> }) {
  const interest = readFragment(InterestRow_interest, props.interest);
  const t = useTranslations('succession.interest');
  const words = useWords();
  const { date, dateLong } = useFormats();
  const { business, taker, state } = interest;
  const title = interest.viewerIsTaker
    ? `${words(business.industry.label)}, ${words(business.place.label)}`
    : `${words(taker.experience.label)}, ${words(taker.means.label)}`;
  return (
    <Card
      as="li"
      headingLevel={3}
      tags={<Tag tone={OVER.includes(state) ? 'neutral' : 'heather'}>{t(`state.${state}`)}</Tag>}
      title={
        <Link to="/interests/$interestId" params={{ interestId: interest.id }}>
          {title}
        </Link>
      }
    >
      <p className="muted small">
        {date(interest.askedAt)}
        {interest.dueAt && <> · {t('due', { date: dateLong(interest.dueAt) })}</>}
      </p>
    </Card>
  );
}
