import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Alert } from '../../ui/alert.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SeatsBar } from '../../ui/seats-bar.tsx';

const MentorPlaces_mentor = graphql(`
  fragment MentorPlaces_mentor on Mentor {
    id
    capacity
    placesUsed
    pausedUntil
    isApproved
  }
`);

/** As a mentor: how many I help, whether I take a break, and where to change it. */
export function MentorPlaces(props: { mentor: FragmentType<typeof MentorPlaces_mentor> }) {
  const mentor = readFragment(MentorPlaces_mentor, props.mentor);
  const t = useTranslations('mentoring.my');
  const { date } = useFormats();
  const { capacity, placesUsed: used } = mentor;
  return (
    <section className="stack" aria-label={t('capacityLabel')}>
      <h3>{t('capacityLabel')}</h3>
      {!mentor.isApproved && <Alert tone="info">{t('notApproved')}</Alert>}
      {mentor.pausedUntil && (
        <Alert tone="warning">{t('pausedUntil', { date: date(mentor.pausedUntil) })}</Alert>
      )}
      <SeatsBar capacity={capacity} taken={used} label={t('capacity', { used, capacity })} />
      <div className="stack-s">
        <LinkButton to="/mentor" variant="secondary" size="small" wide>
          {t('editMentor')}
        </LinkButton>
        {!mentor.pausedUntil && (
          <LinkButton to="/mentor" hash="pause" variant="quiet" size="small" wide>
            {t('pause')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
