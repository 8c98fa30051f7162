import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { removeAllDrafts } from '../../ui/form/draft-storage.ts';
import { showToast } from '../../ui/toast.ts';

const LogOutMutation = graphql(`
  mutation LogOut {
    logOut {
      done
      problem {
        code
        field
      }
    }
  }
`);

/** Ends the session. The whole page is loaded anew, so that nothing personal stays in memory or storage. */
export function LogOutButton() {
  const t = useTranslations();
  const [{ fetching }, logOut] = useMutation(LogOutMutation);
  const leave = async () => {
    const { data } = await logOut({});
    if (!data?.logOut.done) {
      showToast({ message: t('ui.sendFailed') });
      return;
    }
    removeAllDrafts();
    window.location.assign('/');
  };
  return (
    <button type="button" className="nav-item" aria-disabled={fetching} onClick={() => void leave()}>
      {t('shell.nav.logOut')}
    </button>
  );
}
