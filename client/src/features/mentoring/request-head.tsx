import type { ReactNode, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { inSentence } from '../../i18n/in-sentence.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useSpokenLanguages } from '../../i18n/use-spoken-languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { MarkedWords, saysAny } from '../../ui/marked-words.tsx';
import { OwnWords } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import './request-head.css';

const RequestHead_request = graphql(`
  fragment RequestHead_request on MentorRequest {
    id
    state
    openedAt
    dueAt
    venture {
      id
      contactName
      idea
      writtenIn
      stage
      cvr
      languages
      meeting
      industry {
        id
        label {
          da
          en
          de
        }
      }
      town {
        id
        name
      }
      topics {
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

type Props = {
  request: FragmentType<typeof RequestHead_request>;
  headingRef: Ref<HTMLHeadingElement>;
  /** Words of the idea from which something was read. */
  readWords: readonly string[];
  /** Right of the name: which keys help. */
  aside?: ReactNode;
};

/** Who asks, what it is about, and what is missing: all an adviser reads before looking at mentors. */
export function RequestHead({ headingRef, readWords, aside, ...props }: Props) {
  const { venture, state, openedAt, dueAt } = readFragment(RequestHead_request, props.request);
  const t = useTranslations('mentoring');
  const words = useWords();
  const { language } = useLanguage();
  const { date } = useFormats();
  const spoken = useSpokenLanguages();
  const facts = [
    words(venture.industry.label),
    venture.town.name,
    t(`desk.stage.${venture.stage}`),
    t('desk.applied', { date: date(openedAt) }),
  ];
  if (state === 'WAITING') facts.push(t('desk.answerBy', { date: date(dueAt) }));
  if (venture.cvr) facts.splice(3, 0, `CVR ${venture.cvr}`);
  return (
    <header className="request-head">
      <div className="request-head-top">
        <h2 ref={headingRef} tabIndex={-1}>
          {venture.contactName}
        </h2>
        {aside}
      </div>
      <p className="muted">{facts.join(' · ')}</p>
      <p className="request-head-idea">
        <OwnWords writtenIn={venture.writtenIn}>
          <MarkedWords text={venture.idea} words={readWords} />
        </OwnWords>
      </p>
      {saysAny(venture.idea, readWords) && <p className="small muted">{t('desk.readWords')}</p>}
      <ul className="request-head-needs" aria-label={t('desk.needsTitle', { name: venture.contactName })}>
        {venture.topics.map((topic) => (
          <li key={topic.id}>
            <Tag>{t('desk.needs', { topic: inSentence(words(topic.label), language) })}</Tag>
          </li>
        ))}
        <li>
          <Tag>{t(`desk.meeting.${venture.meeting}`)}</Tag>
        </li>
        <li>
          <Tag>{t('desk.speaks', { languages: spoken.list(venture.languages) })}</Tag>
        </li>
      </ul>
    </header>
  );
}
