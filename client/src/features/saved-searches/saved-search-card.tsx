import { LIMITS } from '@vaekstbro/schema/limits';
import { useId, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { AnchorButton } from '../../ui/link-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import './saved-search-card.css';

export const SavedSearchCard_search = graphql(`
  fragment SavedSearchCard_search on SavedSearch {
    id
    kind
    name
    terms {
      da
      en
      de
    }
    path
    alert
    isGone
    newCount
    hits {
      id
      title {
        da
        en
        de
      }
      name
      path
      foundAt
      isNew
    }
  }
`);

export type SavedSearchFacts = { id: string; name: string };

type Props = {
  search: FragmentType<typeof SavedSearchCard_search>;
  onAlert: (search: SavedSearchFacts, isAlerting: boolean) => void;
  onRename: (search: SavedSearchFacts, name: string) => Promise<void>;
  onSeen: (search: SavedSearchFacts) => void;
  onDelete: (search: SavedSearchFacts) => void;
};

/** One saved search: what it looks for, what has come, and whether one is told. */
export function SavedSearchCard({ onAlert, onRename, onSeen, onDelete, ...props }: Props) {
  const search = readFragment(SavedSearchCard_search, props.search);
  const t = useTranslations('searches');
  const words = useWords();
  const [isRenaming, setIsRenaming] = useState(false);
  const { name } = search;
  const terms = search.terms.map(words).join(' · ');
  return (
    <Card
      as="li"
      headingLevel={2}
      highlighted={search.newCount > 0}
      title={name}
      tags={
        <>
          {search.kind && <Tag tone="pine">{t(`inKind.${search.kind}`)}</Tag>}
          <Tag tone={search.newCount > 0 ? 'heather' : 'neutral'}>{t('new', { count: search.newCount })}</Tag>
        </>
      }
    >
      {search.isGone ? (
        <Alert tone="warning">{t('gone')}</Alert>
      ) : (
        <p>
          <span className="muted">{t('looksFor')}:</span> {terms || t('everything')}
        </p>
      )}
      <Hits hits={search.hits} />
      {!search.isGone && (
        <Checkbox
          name={`alert-${search.id}`}
          label={t('alert')}
          checked={search.alert === 'DAILY'}
          onChange={(event) => onAlert(search, event.currentTarget.checked)}
        />
      )}
      {isRenaming && (
        <RenameForm
          name={name}
          onRename={(next) => onRename(search, next)}
          onClose={() => setIsRenaming(false)}
        />
      )}
      <div className="cluster">
        {search.path && (
          <AnchorButton href={search.path} size="small" aria-label={t('openNamed', { name })}>
            {t('open')}
          </AnchorButton>
        )}
        {search.newCount > 0 && (
          <Button
            variant="secondary"
            size="small"
            aria-label={t('seenNamed', { name })}
            onClick={() => onSeen(search)}
          >
            {t('seen')}
          </Button>
        )}
        {!isRenaming && (
          <Button
            variant="quiet"
            size="small"
            aria-label={t('renameNamed', { name })}
            onClick={() => setIsRenaming(true)}
          >
            {t('rename')}
          </Button>
        )}
        <Button
          variant="quiet"
          size="small"
          aria-label={t('deleteNamed', { name })}
          onClick={() => onDelete(search)}
        >
          {t('delete')}
        </Button>
      </div>
    </Card>
  );
}

type Hit = {
  id: string;
  title?: Parameters<ReturnType<typeof useWords>>[0] | null;
  name?: string | null;
  path: string;
  foundAt: string;
  isNew: boolean;
};

const shownHits = 10;

function Hits({ hits }: { hits: readonly Hit[] }) {
  const t = useTranslations('searches');
  const words = useWords();
  const { dateShort } = useFormats();
  if (hits.length === 0) return <p className="muted">{t('noHits')}</p>;
  return (
    <div className="stack-s">
      <p className="small muted">{t('hits')}</p>
      <ul className="search-hits">
        {hits.slice(0, shownHits).map((hit) => (
          <li key={hit.id}>
            <a href={hit.path}>{hit.title ? words(hit.title) : hit.name}</a>{' '}
            <span className="small muted">{t('foundOn', { date: dateShort(hit.foundAt) })}</span>{' '}
            {hit.isNew && <Tag tone="heather">{t('isNew')}</Tag>}
          </li>
        ))}
      </ul>
    </div>
  );
}

type RenameProps = { name: string; onRename: (name: string) => Promise<void>; onClose: () => void };

function RenameForm({ name, onRename, onClose }: RenameProps) {
  const t = useTranslations('searches');
  const id = useId();
  const [next, setNext] = useState(name);
  const [isWrong, setIsWrong] = useState(false);
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = next.trim() === '' || next.trim().length > LIMITS.searchName.max;
    setIsWrong(wrong);
    if (wrong) return;
    await onRename(next.trim());
    onClose();
  };
  return (
    <form className="form" noValidate onSubmit={(event) => void rename(event)}>
      <TextInput
        name={`name-${id}`}
        label={t('name')}
        value={next}
        autoFocus
        max={LIMITS.searchName.max}
        error={isWrong ? t('nameWrong', { max: LIMITS.searchName.max }) : undefined}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <div className="cluster">
        <Button type="submit" size="small">
          {t('confirm')}
        </Button>
        <Button variant="secondary" size="small" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
