import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { Alert } from '../../ui/alert.tsx';
import { entrepreneurName } from './entrepreneur-name.ts';

const MatchState_match = graphql(`
  fragment MatchState_match on MentorMatch {
    id
    state
    dueAt
    answeredAt
    mentor {
      id
      name
    }
    contacts {
      name
    }
    request {
      id
      venture {
        id
        contactName
      }
    }
  }
`);

/** Where a match stands and who has the turn, for whoever has nothing to answer right now. */
export function MatchState(props: { match: FragmentType<typeof MatchState_match> }) {
  const match = readFragment(MatchState_match, props.match);
  const t = useTranslations('mentoring.match');
  const personName = usePersonName();
  const { dateLong } = useFormats();
  const tone = match.state === 'MATCHED' ? 'success' : 'info';
  const mentor = personName(match.mentor.name);
  const name = entrepreneurName(match) ?? t('unknown');
  // Each of the two sees the other one there, while the other one lets them.
  if (match.state === 'MATCHED' && match.contacts.length === 0)
    return (
      <Alert tone="info" title={t('waitTitle.NOT_SHARED')}>
        {t('states.NOT_SHARED', { name: match.request ? mentor : name })}
      </Alert>
    );
  const said = match.state === 'ENDED' && !match.answeredAt ? 'ENDED_BEFORE' : match.state;
  return (
    <Alert tone={tone} title={t(`waitTitle.${match.state}`)}>
      {t(`states.${said}`, {
        mentor,
        name,
        date: match.dueAt ? dateLong(match.dueAt) : '',
      })}
    </Alert>
  );
}
