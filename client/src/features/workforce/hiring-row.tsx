import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';

const HiringRow_hiring = graphql(`
  fragment HiringRow_hiring on HiringRequest {
    id
    state
    askedBy
    askedAt
    dueAt
    viewerIsCandidate
    viewerCanAnswer
    viewerCanReply
    vacancy {
      id
      title
      writtenIn
      companyName
    }
    candidate {
      id
      label {
        da
        en
        de
      }
    }
  }
`);

/** One question between a company and a candidate in a list: the other side, and where it stands. */
export function HiringRow(props: { hiring: FragmentType<typeof HiringRow_hiring> }) {
  const hiring = readFragment(HiringRow_hiring, props.hiring);
  const t = useTranslations('hiring');
  const words = useWords();
  const { date, dateLong } = useFormats();
  const { vacancy, candidate, state, dueAt } = hiring;
  const isMine = hiring.viewerCanAnswer || hiring.viewerCanReply;
  return (
    <Card
      as="li"
      headingLevel={3}
      highlighted={isMine && dueAt !== null}
      tags={
        <>
          <Tag tone={isMine ? 'amber' : 'heather'}>{t(`state.${state}`)}</Tag>
          <Tag>{t(`by.${hiring.askedBy}`)}</Tag>
        </>
      }
      title={
        <Link to="/hiring/$hiringRequestId" params={{ hiringRequestId: hiring.id }}>
          {hiring.viewerIsCandidate ? (
            <OwnWords writtenIn={vacancy.writtenIn}>{vacancy.title}</OwnWords>
          ) : (
            words(candidate.label)
          )}
        </Link>
      }
    >
      <p className="muted small">
        {hiring.viewerIsCandidate && <>{vacancy.companyName} · </>}
        {date(hiring.askedAt)}
        {dueAt && <> · {t('due', { date: dateLong(dueAt) })}</>}
      </p>
    </Card>
  );
}
