import type { ReactNode } from 'react';
import type { useTranslations } from 'use-intl';
import type { Words } from '../../i18n/use-words.ts';
import { MarkedWords, saysAny } from '../../ui/marked-words.tsx';
import type { Mark } from '../../ui/marked-text.tsx';
import type { ContributionFacts } from './rationale-fragment.ts';
import './competence-reason.css';

type Link = ContributionFacts['evidence']['links'][number];
type Translate = ReturnType<typeof useTranslations<'matching'>>;

type About = {
  t: Translate;
  /** A concept in the reader's words. */
  name: (concept: { label: Words }) => string;
  /** Concepts inside of a sentence. */
  named: (concepts: readonly { label: Words }[]) => string;
  /** A mentor's own words. */
  own: (words: ReactNode) => ReactNode;
};

/** So many are told one by one: those that weigh most come first. */
const mostTold = 5;

/** The links that something shows, the surest first. */
export function shownLinks({ evidence }: ContributionFacts): Link[] {
  return evidence.links.filter((link) => link.shown != null);
}

/** One line for each occupation or skill that is wanted and shown: what led to what, and how sure that is. */
export function competenceLines(
  contribution: ContributionFacts,
  about: About,
): { mark: Mark; text: ReactNode }[] {
  return shownLinks(contribution)
    .slice(0, mostTold)
    .map((link) => ({
      mark: link.how === 'SAME' ? 'FITS' : 'PARTLY',
      text: <LinkWords link={link} {...about} />,
    }));
}

/** The same as a short list, for a cell of a table. */
export function CompetenceCell({
  contribution,
  ...about
}: About & { contribution: ContributionFacts }): ReactNode {
  const links = shownLinks(contribution).slice(0, mostTold);
  return (
    <ul className="competence-links">
      {links.map((link) => (
        <li key={link.wanted.id}>
          <LinkWords link={link} isShort {...about} />
        </li>
      ))}
    </ul>
  );
}

type LinkProps = About & {
  link: Link;
  /** The words that were wanted stand marked nearby. */
  isShort?: boolean;
};

function LinkWords({ link, isShort = false, t, name, named, own }: LinkProps) {
  const { caseTitle, wantedWords, shownWords, shown, wanted } = link;
  const isInTitle = caseTitle != null && saysAny(caseTitle, shownWords);
  const values = {
    concept: name(wanted),
    shown: shown ? named([shown]) : '',
    title: caseTitle ?? '',
    own: () => own(<MarkedWords text={caseTitle ?? ''} words={shownWords} />),
  };
  const how = link.how ?? 'SAME';
  return (
    <>
      {t.rich(caseTitle == null ? `link.${how}` : `link.${how}_CASE`, values)}
      {!isShort && wantedWords.length > 0 && (
        <Aside label={t('link.wanted')}>
          <Quoted words={wantedWords} />
        </Aside>
      )}
      {!isInTitle && shownWords.length > 0 && (
        <Aside label={t('link.read')}>{own(<Quoted words={shownWords} />)}</Aside>
      )}
    </>
  );
}

/** On a line of its own for the eye, after a space for those who listen. */
function Aside({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      {' '}
      <span className="competence-words">
        {label} {children}
      </span>
    </>
  );
}

function Quoted({ words }: { words: readonly string[] }) {
  return words.map((each, index) => (
    <span key={each}>
      {index > 0 && ', '}
      <MarkedWords text={each} words={[each]} />
    </span>
  ));
}
