import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { RequestStepKind } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Tag } from '../../ui/tag.tsx';
import { isSilence, timelineEntries } from './timeline-entries.ts';
import { useTurnWords } from './use-turn-words.ts';
import './request-steps.css';

const RequestSteps_request = graphql(`
  fragment RequestSteps_request on Request {
    id
    kind
    unit {
      id
      name
    }
    steps {
      id
      kind
      at
      party
      to
      dueAt
      reason
      words
      actor {
        id
        name
      }
      toPerson {
        id
        name
      }
    }
  }
`);

/** Steps after which somebody else has the turn, and that do not say so themselves. */
const passesOn: readonly RequestStepKind[] = ['ANSWERED', 'ASKED_FIRST', 'REFUSED', 'HANDED_OVER'];

/** What has happened in a request, oldest first: who, what, when, whether in time, and why where the reader may know. */
export function RequestSteps(props: { request: FragmentType<typeof RequestSteps_request> }) {
  const { steps, kind, unit } = readFragment(RequestSteps_request, props.request);
  const t = useTranslations('requests');
  const { date, dateLong, time } = useFormats();
  const nameOf = useTurnWords();
  const entries = timelineEntries(steps);

  return (
    <section className="request-steps" aria-labelledby="request-steps">
      <h2 id="request-steps">{t('timeline.title')}</h2>
      <ol>
        {entries.map(({ step, timing }) => {
          const who = step.actor?.name
            ? step.actor.name
            : step.party
              ? nameOf({ kind, unit, party: step.party })
              : t('timeline.someone');
          const toParty = step.to ?? step.party;
          const to = step.toPerson?.name
            ? step.toPerson.name
            : toParty
              ? nameOf({ kind, unit, party: toParty })
              : t('timeline.someone');
          return (
            <li key={step.id} className={step.kind === 'ESCALATED' ? 'request-step-grave' : undefined}>
              <time dateTime={step.at}>
                {date(step.at)} <span>{time(step.at)}</span>
              </time>
              <div className="request-step-said">
                <p>
                  {isSilence(step)
                    ? t('timeline.HANDED_OVER_SILENT', { who })
                    : step.kind === 'TURN_GIVEN' && step.to === 'ASKED'
                      ? t('timeline.ASKED', { to })
                      : t(`timeline.${step.kind}`, { who, to })}
                  {timing && (
                    <>
                      {' '}
                      <Tag
                        tone={timing === 'late' ? 'amber' : 'pine'}
                        icon={timing === 'late' ? 'warning' : 'check'}
                      >
                        {t(`timeline.${timing}`)}
                      </Tag>
                    </>
                  )}
                </p>
                {step.reason && step.reason !== 'NO_ANSWER' && (
                  <p>{t('timeline.reason', { reason: t(`reason.${step.reason}`) })}</p>
                )}
                {/* In whichever language it was written: the API does not say. */}
                {step.words && <blockquote lang="">{step.words}</blockquote>}
                {passesOn.includes(step.kind) && step.to && (
                  <p>
                    {step.to === step.party && !step.toPerson
                      ? t('timeline.handedToAnother')
                      : t('timeline.handedTo', { to })}
                  </p>
                )}
                {step.dueAt && step.to && step.kind !== 'REMINDED' && (
                  <p className="muted">{t('timeline.answerBy', { date: dateLong(step.dueAt) })}</p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
