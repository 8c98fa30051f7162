import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ForYouList } from '../features/for-you/for-you-list.tsx';
import { ThreeQuestions, type ThreeAnswers } from '../features/for-you/three-questions.tsx';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { OwnForYouQuery as OwnForYou } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useLanguage } from '../i18n/language.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Fold } from '../ui/fold.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SaveForYou } from './save-for-you.tsx';
import './for-you.page.css';

const OwnForYouQuery = graphql(`
  query OwnForYou {
    viewer {
      id
      forYou {
        id
        title {
          da
          en
          de
        }
        items(first: 12) {
          id
          ...ForYouItem_item
        }
      }
    }
  }
`);

const ForYouAnswersQuery = graphql(`
  query ForYouAnswers($profile: ForYouProfileInput!) {
    forYou(profile: $profile, first: 12) {
      id
      ...ForYouItem_item
    }
  }
`);

/** Everything that fits one profile, over all kinds: the reader's own, and that of three answers. */
export default function ForYouPage() {
  const t = useTranslations('fits');
  const { viewer } = useViewer();
  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="stack-l">
        {viewer ? <WithOwn /> : <ByAnswers hasOwn={false} />}
        <p className="small muted">{t('how')}</p>
      </div>
    </Page>
  );
}

/** What fits each of the reader's own profiles, and the questions behind it; the questions alone where there is none. */
function WithOwn() {
  const [{ data, error }, retry] = useQuery({ query: OwnForYouQuery, requestPolicy: 'cache-and-network' });
  if (error && !data) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="cards" count={3} />;
  const lists = data.viewer?.forYou ?? [];
  return (
    <>
      <OwnLists lists={lists} />
      <ByAnswers hasOwn={lists.length > 0} />
    </>
  );
}

type OwnList = NonNullable<OwnForYou['viewer']>['forYou'][number];

function OwnLists({ lists }: { lists: readonly OwnList[] }) {
  const t = useTranslations('fits');
  const words = useWords();
  return lists.map(({ id, title, items }) => (
    <section key={id} className="stack" aria-labelledby={`own-${id}`}>
      <div className="stack-s">
        <h2 id={`own-${id}`}>{t('own', { title: words(title) })}</h2>
        <p className="muted small">{t('sorted')}</p>
      </div>
      {items.length === 0 ? (
        <Alert tone="info">{t('noneOwn')}</Alert>
      ) : (
        <ForYouList items={items} headingLevel={3} />
      )}
    </section>
  ));
}

function ByAnswers({ hasOwn }: { hasOwn: boolean }) {
  const { industry, town, topics, save } = useSearch({ from: '/for-you' });
  const navigate = useNavigate({ from: '/for-you' });
  const { choices, error, retry } = useChoices();
  const known = choices?.topics.map(({ value }) => value) ?? [];
  const answers: ThreeAnswers = {
    industry,
    town,
    topics: (topics ?? '').split(',').filter((topic) => known.includes(topic)),
  };
  const change = (next: ThreeAnswers) =>
    void navigate({
      search: { ...next, topics: next.topics.join(',') || undefined },
      replace: true,
      resetScroll: false,
    });
  if (error && !choices) return <LoadError onRetry={retry} />;
  if (!choices) return <Skeleton />;
  return (
    <section className="stack" aria-labelledby="questions">
      <Folded
        isFolded={hasOwn}
        startsOpen={industry !== undefined || town !== undefined || topics !== undefined}
      >
        <ThreeQuestions answers={answers} choices={choices} onChange={change} />
        <Found answers={answers} choices={choices} isSaving={save === 'yes'} />
      </Folded>
    </section>
  );
}

/** Whoever reads their own list opens the questions when they want them; an address with answers opens them at once. */
function Folded({
  isFolded,
  startsOpen,
  children,
}: {
  isFolded: boolean;
  startsOpen: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('fits');
  const [open] = useState(startsOpen);
  if (isFolded) {
    return (
      <Fold summary={<h2 id="questions">{t('other')}</h2>} open={open}>
        <div className="stack">{children}</div>
      </Fold>
    );
  }
  return (
    <>
      <h2 id="questions">{t('questions')}</h2>
      {children}
    </>
  );
}

type FoundProps = {
  answers: ThreeAnswers;
  choices: NonNullable<ReturnType<typeof useChoices>['choices']>;
  isSaving: boolean;
};

function Found({ answers: { industry, town, topics }, choices, isSaving }: FoundProps) {
  const t = useTranslations('fits');
  const { language } = useLanguage();
  const isComplete = industry !== undefined && town !== undefined && topics.length > 0;
  const [{ data, fetching, error }, retry] = useQuery({
    query: ForYouAnswersQuery,
    pause: !isComplete,
    variables: {
      profile: {
        industryId: industry ?? '',
        townId: town ?? '',
        topicIds: [...topics],
        languages: [language],
      },
    },
  });
  if (!isComplete) return <Alert tone="info">{t('answerAll')}</Alert>;
  if (error && !data) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data || fetching) return <Skeleton shape="cards" count={3} />;
  const labelOf = (list: readonly { value: string; label: string }[], value: string) =>
    list.find((one) => one.value === value)?.label ?? value;
  const name = t('searchName', {
    topics: topics.map((topic) => labelOf(choices.topics, topic)).join(', '),
    town: labelOf(choices.towns, town),
  });
  return (
    <section className="stack" aria-labelledby="found">
      <div className="for-you-head">
        <div role="status">
          <h3 id="found">{t('found', { count: data.forYou.length })}</h3>
        </div>
        <SaveForYou answers={{ industry, town, topics }} name={name} isSaving={isSaving} />
      </div>
      {data.forYou.length === 0 ? (
        <EmptyState icon="search">{t('none')}</EmptyState>
      ) : (
        <>
          <p className="muted small">{t('sorted')}</p>
          <ForYouList items={data.forYou} headingLevel={4} />
        </>
      )}
    </section>
  );
}
