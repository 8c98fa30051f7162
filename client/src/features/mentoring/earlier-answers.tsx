import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { Alert } from '../../ui/alert.tsx';
import { OwnWords } from '../../ui/own-words.tsx';

const EarlierAnswers_request = graphql(`
  fragment EarlierAnswers_request on MentorRequest {
    id
    matches {
      id
      state
      answeredAt
      declineReason
      words
      mentor {
        id
        name
        writtenIn
      }
    }
  }
`);

/** Who has said no before, when and why, so that the next choice is a better one. */
export function EarlierAnswers(props: { request: FragmentType<typeof EarlierAnswers_request> }) {
  const request = readFragment(EarlierAnswers_request, props.request);
  const t = useTranslations('mentoring');
  const personName = usePersonName();
  const { date } = useFormats();
  const declined = request.matches.filter((match) => match.state === 'DECLINED');
  if (declined.length === 0) return null;
  return (
    <Alert tone="warning" title={t('timeline.earlier')}>
      <ul className="stack-s">
        {declined.map((match) => (
          <li key={match.id}>
            {t('timeline.declinedBy', {
              mentor: personName(match.mentor.name),
              date: match.answeredAt ? date(match.answeredAt) : '',
            })}
            {match.declineReason && `: ${t(`declineReason.${match.declineReason}`)}`}
            {match.words && (
              <>
                {' – '}“<OwnWords writtenIn={match.mentor.writtenIn}>{match.words}</OwnWords>”
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
