import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { ForYouItem_ItemFragment } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { ScoreRing } from '../../ui/score-ring.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useReasonWords, type ForYouKindName, type ReasonFacts } from './use-reason-words.ts';
import './for-you-list.css';

export const ForYouItem_item = graphql(`
  fragment ForYouItem_item on ForYouItem {
    id
    kind
    title {
      da
      en
      de
    }
    lead {
      da
      en
      de
    }
    name
    headline
    writtenIn
    path
    score
    startsAt
    town {
      id
      name
    }
    reasons {
      criterion
      state
      fitting {
        id
        label {
          da
          en
          de
        }
      }
      missing {
        id
        label {
          da
          en
          de
        }
      }
      minutes
      placesLeft
      wanted {
        da
        en
        de
      }
      shown {
        da
        en
        de
      }
      online
    }
  }
`);

type Props = {
  items: readonly FragmentType<typeof ForYouItem_item>[];
  headingLevel: 3 | 4;
};

const tones = { MENTOR: 'pine', BUSINESS: 'heather', EVENT: 'sky' } as const;

/** What fits, each with its kind, how much it fits, and why. */
export function ForYouList({ items, headingLevel }: Props) {
  const t = useTranslations('fits');
  const words = useWords();
  return (
    <ul className="for-you-list">
      {readFragment(ForYouItem_item, items).map((item) => (
        <Card
          key={item.id}
          as="li"
          headingLevel={headingLevel}
          tags={<Tag tone={tones[item.kind]}>{t(`kind.${item.kind}`)}</Tag>}
          corner={<ScoreRing score={item.score} label={t('fitsSoMuch', { score: Math.round(item.score) })} />}
          title={<a href={item.path}>{item.title ? words(item.title) : item.name}</a>}
        >
          <WhereAndWhen {...item} />
          {item.lead && <p>{words(item.lead)}</p>}
          {item.headline && item.writtenIn && (
            <p>
              <OwnWords writtenIn={item.writtenIn}>{item.headline}</OwnWords>
            </p>
          )}
          <Reasons kind={item.kind} reasons={item.reasons} />
        </Card>
      ))}
    </ul>
  );
}

/** The town, and of an event the day. A business tells its place in its title, as roughly as its owner wishes. */
function WhereAndWhen({ kind, town, startsAt }: ForYouItem_ItemFragment) {
  const { dateTime } = useFormats();
  const told = [kind === 'BUSINESS' ? null : town?.name, startsAt && dateTime(startsAt)].filter(Boolean);
  return told.length > 0 && <p className="muted small">{told.join(' · ')}</p>;
}

/** Each reason with the mark that the adviser reads too: fits, fits partly, is missing. */
function Reasons({ kind, reasons }: { kind: ForYouKindName; reasons: readonly ReasonFacts[] }) {
  const t = useTranslations('fits');
  const inWords = useReasonWords();
  return (
    <ul className="reasons" aria-label={t('why')}>
      {reasons.map((reason) => {
        const text = inWords(kind, reason);
        return (
          text !== undefined && (
            <li key={reason.criterion}>
              <MarkedText mark={reason.state}>{text}</MarkedText>
            </li>
          )
        );
      })}
    </ul>
  );
}
