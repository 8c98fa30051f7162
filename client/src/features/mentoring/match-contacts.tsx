import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { AnchorButton } from '../../ui/link-button.tsx';
import './match-contacts.css';

const MatchContacts_match = graphql(`
  fragment MatchContacts_match on MentorMatch {
    id
    contacts {
      name
      email
    }
  }
`);

type Props = {
  match: FragmentType<typeof MatchContacts_match>;
  /** The reader's own address, which they need not be shown. */
  ownEmail: string | undefined;
};

/** How the two reach each other, once both have said yes. */
export function MatchContacts({ ownEmail, ...props }: Props) {
  const match = readFragment(MatchContacts_match, props.match);
  const contacts = match.contacts.filter((contact) => contact.email !== ownEmail);
  const t = useTranslations('mentoring.my');
  if (contacts.length === 0) return null;
  return (
    <ul className="match-contacts">
      {contacts.map((contact) => (
        <li key={contact.email}>
          <p>
            <strong>{contact.name}</strong>
            <span className="match-contact-email">{contact.email}</span>
          </p>
          <AnchorButton href={`mailto:${contact.email}`} variant="secondary" size="small" icon="mail">
            {t('write', { name: contact.name.split(' ')[0] ?? contact.name })}
          </AnchorButton>
        </li>
      ))}
    </ul>
  );
}
