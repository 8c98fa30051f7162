import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { RequestParty, RequestStepKind } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { Tag } from '../../ui/tag.tsx';
import { timelineEntries, toldAs, type Told } from './timeline-entries.ts';
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

/** What is told of whoever has the turn since; an answer in time beside it was somebody else’s. */
const toldOfReceiver: readonly Told[] = ['TURN_GIVEN', 'ASKED', 'REMINDED'];

type Somebody = { id: string; name: string } | null | undefined;

type Props = {
  request: FragmentType<typeof RequestSteps_request>;
  /** Who reads: their own steps are told to them as theirs. */
  readerId: string;
};

/** What has happened in a request, oldest first: who, what, when, whether in time, and why where the reader may know. */
export function RequestSteps({ readerId, ...props }: Props) {
  const { steps, kind, unit } = readFragment(RequestSteps_request, props.request);
  const t = useTranslations('requests');
  const { date, dateLong, time } = useFormats();
  const sideOf = useTurnWords();
  const personName = usePersonName();
  const entries = timelineEntries(steps);

  const nameOf = (person: Somebody, party: RequestParty | null | undefined) =>
    person ? personName(person.name) : party ? sideOf({ kind, unit, party }) : t('timeline.someone');

  return (
    <section className="request-steps" aria-labelledby="request-steps">
      <h2 id="request-steps">{t('timeline.title')}</h2>
      <ol>
        {entries.map((entry) => {
          const { step, timing, teamWasTold } = entry;
          const isByReader = step.actor?.id === readerId;
          const isToReader = step.toPerson?.id === readerId;
          const who = nameOf(step.actor, step.party);
          const to = isToReader ? t('you') : nameOf(step.toPerson, step.to ?? step.party);
          const told = toldAs(entry);
          const isReaders = toldOfReceiver.includes(told) ? isToReader : isByReader;
          return (
            <li
              key={step.id}
              className={step.kind === 'ESCALATED' || teamWasTold ? 'request-step-grave' : undefined}
            >
              <time dateTime={step.at}>
                {date(step.at)} <span>{time(step.at)}</span>
              </time>
              <div className="request-step-said">
                <p>
                  {told === 'ESCALATED' || told === 'CLOSED'
                    ? t(`timeline.${told}`)
                    : isReaders
                      ? t(`timeline.you.${told}`)
                      : t(`timeline.${told}`, { who, to })}
                  {timing && (
                    <>
                      {' '}
                      <Tag
                        tone={timing === 'late' ? 'amber' : 'pine'}
                        icon={timing === 'late' ? 'warning' : 'check'}
                      >
                        {!toldOfReceiver.includes(told)
                          ? t(`timeline.${timing}`)
                          : isByReader
                            ? t(`timeline.you.${timing}`)
                            : t(`timeline.${timing}By`, {
                                who: step.party ? t(`parties.${kind}.${step.party}`) : who,
                              })}
                      </Tag>
                    </>
                  )}
                </p>
                {step.reason && step.reason !== 'NO_ANSWER' && (
                  <p>{t('timeline.reason', { reason: t(`reason.${step.reason}`) })}</p>
                )}
                {/* In whichever language it was written: the API does not say. */}
                {step.words && <blockquote lang="">{step.words}</blockquote>}
                {passesOn.includes(step.kind) && step.to && !teamWasTold && (
                  <p>
                    {step.to === 'ASKED' && step.party === 'ASKED' && !step.toPerson
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
