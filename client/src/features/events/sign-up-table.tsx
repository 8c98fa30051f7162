import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ResponsiveTable } from '../../ui/responsive-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { spelledCode } from './ticket-code.ts';
import './sign-up-table.css';

export const SignUpTable_signUp = graphql(`
  fragment SignUpTable_signUp on SignUp {
    id
    name
    email
    code
    state
    waitingPosition
    createdAt
    seats {
      state
      waitingPosition
      session {
        id
        title {
          da
          en
          de
        }
      }
    }
  }
`);

type Props = { caption: string; signUps: readonly FragmentType<typeof SignUpTable_signUp>[] };

/** Who has signed up, for the organiser: a table on a desk, a card a person on a phone. */
export function SignUpTable({ caption, ...props }: Props) {
  const t = useTranslations('events.signUps');
  const formats = useFormats();
  const words = useWords();
  const personName = usePersonName();
  const signUps = readFragment(SignUpTable_signUp, props.signUps);
  type SignUp = (typeof signUps)[number];

  const sessionsOf = (signUp: SignUp) => {
    const seats = signUp.seats.filter((seat) => seat.state !== 'CANCELLED');
    if (seats.length === 0) return t('noSessions');
    return seats.map(({ session, state, waitingPosition }) => (
      <span key={session.id} className="sign-up-session">
        {state === 'WAITING' && waitingPosition
          ? t('sessionWaiting', { session: words(session.title), position: waitingPosition })
          : words(session.title)}
      </span>
    ));
  };

  return (
    <ResponsiveTable
      caption={caption}
      captionHidden
      rows={signUps}
      rowKey={(signUp) => signUp.id}
      columns={[
        {
          id: 'name',
          header: t('columnName'),
          cell: (signUp) => (
            <>
              {personName(signUp.name)}
              {signUp.email && (
                <a
                  href={`mailto:${encodeURIComponent(signUp.email).replace('%40', '@')}`}
                  className="sign-up-email"
                >
                  {signUp.email}
                </a>
              )}
            </>
          ),
        },
        { id: 'state', header: t('columnState'), cell: (signUp) => <StateTag {...signUp} /> },
        { id: 'sessions', header: t('columnSessions'), cell: sessionsOf },
        {
          id: 'code',
          header: t('columnCode'),
          cell: (signUp) => <span className="sign-up-code">{spelledCode(signUp.code)}</span>,
        },
        {
          id: 'createdAt',
          header: t('columnSignedUp'),
          cell: (signUp) => formats.dateShort(signUp.createdAt),
        },
      ]}
    />
  );
}

type State = { state: 'SEATED' | 'WAITING' | 'CANCELLED'; waitingPosition?: number | null };

function StateTag({ state, waitingPosition }: State) {
  const t = useTranslations('events.signUps');
  if (state === 'SEATED')
    return (
      <Tag tone="pine" icon="check">
        {t('state.SEATED')}
      </Tag>
    );
  if (state === 'CANCELLED')
    return (
      <Tag tone="neutral" icon="minus">
        {t('state.CANCELLED')}
      </Tag>
    );
  return (
    <Tag tone="amber" icon="clock">
      {waitingPosition ? t('waitingAs', { position: waitingPosition }) : t('state.WAITING')}
    </Tag>
  );
}
