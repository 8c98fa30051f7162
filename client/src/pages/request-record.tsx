import { useTranslations } from 'use-intl';
import type { RequestKind } from '../gql/graphql.ts';
import { LinkButton } from '../ui/link-button.tsx';

type Props = {
  request: { id: string; kind: RequestKind; subjectId: string; viewerIsStaff: boolean };
  isYours: boolean;
};

/** The page of what a request is about, where the kind has one: answering is done there. Null for the others. */
export function requestRecord({ request, isYours }: Props) {
  const { id: requestId, kind, subjectId: id, viewerIsStaff } = request;
  switch (kind) {
    case 'BUSINESS_APPROVAL':
      return (
        <Open isYours={isYours}>
          {(look) => <LinkButton to="/my/businesses/$businessId" params={{ businessId: id }} {...look} />}
        </Open>
      );
    case 'TAKER_APPROVAL':
      return (
        <Open isYours={isYours}>
          {(look) =>
            viewerIsStaff ? (
              <LinkButton to="/takers/$takerId" params={{ takerId: id }} {...look} />
            ) : (
              <LinkButton to="/my/taker" {...look} />
            )
          }
        </Open>
      );
    case 'BUSINESS_INTRODUCTION':
      return (
        <Open isYours={isYours}>
          {(look) => <LinkButton to="/interests/$interestId" params={{ interestId: id }} {...look} />}
        </Open>
      );
    case 'VACANCY_REVIEW':
      return (
        <Open isYours={isYours}>
          {(look) => <LinkButton to="/my/vacancies/$vacancyId" params={{ vacancyId: id }} {...look} />}
        </Open>
      );
    case 'CANDIDATE_INTRODUCTION':
    case 'VACANCY_APPLICATION':
      return (
        <Open isYours={isYours}>
          {(look) => (
            <LinkButton to="/hiring/$hiringRequestId" params={{ hiringRequestId: requestId }} {...look} />
          )}
        </Open>
      );
    default:
      return null;
  }
}

type Look = { variant: 'primary' | 'secondary'; children: string };

function Open({ isYours, children }: { isYours: boolean; children: (look: Look) => React.ReactNode }) {
  const t = useTranslations('succession.mine');
  return <div>{children({ variant: isYours ? 'primary' : 'secondary', children: t('open') })}</div>;
}
