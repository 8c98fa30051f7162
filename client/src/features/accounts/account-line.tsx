import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import './account-line.css';

const AccountLine_viewer = graphql(`
  fragment AccountLine_viewer on Viewer {
    id
    email
    hasPassword
  }
`);

/** Which account this is, and the way to its password. */
export function AccountLine(props: { viewer: FragmentType<typeof AccountLine_viewer> }) {
  const t = useTranslations('accounts');
  const { email, hasPassword } = readFragment(AccountLine_viewer, props.viewer);
  return (
    <p className="account-line">
      {t('mine.loggedInAs', { email })}{' '}
      <Link to="/password">{hasPassword ? t('password.titleChange') : t('password.title')}</Link>
    </p>
  );
}
