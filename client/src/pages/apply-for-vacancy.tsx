import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { useDeed } from '../features/succession/use-deed.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { AskForm, type Asked } from '../features/workforce/ask-form.tsx';
import { graphql } from '../gql/index.ts';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';

const MayApplyQuery = graphql(`
  query MayApply {
    myCandidate {
      id
      state
    }
  }
`);

const ApplyForVacancyMutation = graphql(`
  mutation ApplyForVacancy($input: ApplyForVacancyInput!) {
    applyForVacancy(input: $input) {
      hiringRequest {
        id
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Applying opens the name to this one company; who has not told yet what they can does that first. */
export function ApplyForVacancy({ vacancyId }: { vacancyId: string }) {
  const t = useTranslations();
  const { viewer, fetching } = useViewer();
  const navigate = useNavigate();
  const say = useDeed();
  const [{ data }] = useQuery({ query: MayApplyQuery, pause: !viewer });
  const [applying, applyForVacancy] = useMutation(ApplyForVacancyMutation);
  const here = `/jobs/${vacancyId}`;
  const apply = async ({ meeting, words }: Asked) => {
    const answer = await applyForVacancy({ input: { vacancyId, meeting, words: words || null } });
    const came = answer.data?.applyForVacancy;
    const isDone = await say(Promise.resolve(came), t('workforce.applied'));
    const id = came?.hiringRequest?.id;
    if (isDone && id) void navigate({ to: '/hiring/$hiringRequestId', params: { hiringRequestId: id } });
  };
  if (fetching || (viewer && !data)) return null;
  return (
    <Card as="section" headingLevel={2} title={t('workforce.apply')} highlighted>
      {!viewer && (
        <>
          <p>{t('workforce.applyText')}</p>
          <LinkButton to="/log-in" search={{ to: here }}>
            {t('workforce.logIn')}
          </LinkButton>
        </>
      )}
      {viewer && !data?.myCandidate && (
        <>
          <p>{t('hiring.ask.applyProfileText')}</p>
          <LinkButton to="/candidates/new" search={{ to: here }}>
            {t('hiring.ask.applyProfile')}
          </LinkButton>
        </>
      )}
      {viewer && data?.myCandidate && (
        <>
          <p>{t('workforce.applyText')}</p>
          <AskForm
            jobs={[{ value: vacancyId, label: '' }]}
            isApplication
            isPending={applying.fetching}
            onAsk={(asked) => void apply(asked)}
          />
        </>
      )}
    </Card>
  );
}
