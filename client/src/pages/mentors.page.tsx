import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { MentorFilters, type MentorWish } from '../features/mentors/mentor-filters.tsx';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { Alert } from '../ui/alert.tsx';
import { later } from '../ui/later.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { MentorList } from './mentors-list.tsx';
import { SaveMentorSearch } from './save-mentor-search.tsx';
import './mentors.page.css';

const MentorsThatFit = later(async () => (await import('./mentors-that-fit.tsx')).MentorsThatFit, 6);

/** The mentors anyone can read about; three choices also show who fits best, and why. */
export default function MentorsPage() {
  const t = useTranslations('mentors.list');
  const { save, ...wish } = useSearch({ from: '/mentors' });
  const navigate = useNavigate({ from: '/mentors' });
  const { choices, error, retry } = useChoices();
  const change = (next: MentorWish) => void navigate({ search: next, replace: true, resetScroll: false });

  return (
    <Page>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {error && !choices && <LoadError onRetry={retry} />}
      {!choices && !error && <Skeleton shape="cards" count={6} />}
      {choices && (
        <div className="mentors-page">
          <aside className="mentors-side">
            <MentorFilters wish={wish} choices={choices} onChange={change} />
            <div className="mentors-save">
              <SaveMentorSearch wish={wish} choices={choices} isSaving={save === 'yes'} />
            </div>
            <p className="small mentors-become">
              {t('become')}{' '}
              <Link to="/mentor" className="mentors-become-link">
                {t('becomeLink')}
              </Link>
            </p>
          </aside>
          <div className="stack-l">
            <ThatFit wish={wish} />
            <MentorList
              key={`${wish.topic} ${wish.industry} ${wish.town}`}
              wish={wish}
              onClear={() => change({})}
            />
          </div>
        </div>
      )}
    </Page>
  );
}

/** Who fits best, once it can be told. */
function ThatFit({ wish: { topic, industry, town } }: { wish: MentorWish }) {
  const t = useTranslations('matching.suggestions');
  if (topic === undefined || industry === undefined || town === undefined)
    return <Alert tone="info">{t('choose')}</Alert>;
  return <MentorsThatFit topic={topic} industry={industry} town={town} />;
}
