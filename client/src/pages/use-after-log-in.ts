import { useRouter } from '@tanstack/react-router';
import { ownPath } from '../features/accounts/own-path.ts';

type Viewer = { readonly viewerCanUseDesk: boolean };

/** Leads where the reader wanted to go before login, else to the page their day begins with. */
export function useAfterLogIn(): (viewer: Viewer, wanted: string | null | undefined) => void {
  const router = useRouter();
  return (viewer, wanted) => {
    const own = ownPath(wanted);
    const isElsewhere = own !== undefined && own !== '/' && !own.startsWith('/log-in');
    router.history.replace(isElsewhere ? own : viewer.viewerCanUseDesk ? '/desk' : '/my');
  };
}
