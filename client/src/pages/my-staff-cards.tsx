import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Card } from '../ui/card.tsx';

type Props = {
  viewer: {
    viewerCanInvite: boolean;
    viewerCanKeepOrganisations: boolean;
    viewerCanReadAudit: boolean;
    viewerCanReadShortages: boolean;
  };
  canOrganise: boolean;
};

/** What staff look after, each with its way in; nothing for everybody else. */
export function MyStaffCards({ viewer, canOrganise }: Props) {
  const t = useTranslations();
  const cards = [
    canOrganise && {
      id: 'events',
      title: t('mentoring.my.organise'),
      text: t('mentoring.my.organiseText'),
      link: <Link to="/events">{t('mentoring.my.organiseAction')}</Link>,
    },
    viewer.viewerCanInvite && {
      id: 'people',
      title: t('admin.my.people'),
      text: t('admin.my.peopleText'),
      link: <Link to="/admin/people">{t('admin.my.peopleAction')}</Link>,
    },
    viewer.viewerCanInvite && {
      id: 'invitations',
      title: t('mentoring.my.invite'),
      text: t('mentoring.my.inviteText'),
      link: <Link to="/invitations">{t('mentoring.my.inviteAction')}</Link>,
    },
    viewer.viewerCanKeepOrganisations && {
      id: 'organisations',
      title: t('admin.my.organisations'),
      text: t('admin.my.organisationsText'),
      link: <Link to="/admin/organisations">{t('admin.my.organisationsAction')}</Link>,
    },
    viewer.viewerCanReadShortages && {
      id: 'shortages',
      title: t('shortages.my'),
      text: t('shortages.myText'),
      link: <Link to="/shortages">{t('shortages.myAction')}</Link>,
    },
    viewer.viewerCanReadAudit && {
      id: 'log',
      title: t('requests.mine.log'),
      text: t('requests.mine.logText'),
      link: <Link to="/admin/log">{t('requests.mine.logAction')}</Link>,
    },
  ].filter((card) => card !== false);
  if (cards.length === 0) return null;
  return (
    <div className="my-staff">
      {cards.map((card) => (
        <Card key={card.id} as="section" headingLevel={2} title={card.title}>
          <p>{card.text}</p>
          {card.link}
        </Card>
      ))}
    </div>
  );
}
