import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { later } from '../../ui/later.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import type { SearchToSave } from './save-form.tsx';

export type { SearchToSave } from './save-form.tsx';

// Few keep a search: its form is fetched when it is asked for.
const SaveForm = later(async () => (await import('./save-form.tsx')).SaveForm);

type Props = {
  /** What the search could be called. */
  suggestedName: string;
  /** Where to come back to after login, with all that is chosen; undefined when the reader is signed in. */
  logInTo: string | undefined;
  /** The reader has come back from the login: the question is open at once. */
  isOpenAtFirst: boolean;
  /** Keeps it; the words of what went wrong, or nothing. */
  onSave: (search: SearchToSave) => Promise<string | undefined>;
};

/** Keeps what is chosen in a list. Whoever is not signed in does that first, and loses nothing. */
export function SaveSearch({ suggestedName, logInTo, isOpenAtFirst, onSave }: Props) {
  const t = useTranslations('searches');
  const [isOpen, setIsOpen] = useState(isOpenAtFirst && logInTo === undefined);
  if (logInTo !== undefined)
    return (
      <div>
        <LinkButton to="/log-in" search={{ to: logInTo }} variant="secondary" size="small" icon="bell">
          {t('save')}
        </LinkButton>
      </div>
    );
  return (
    <div>
      <Button variant="secondary" size="small" icon="bell" onClick={() => setIsOpen(true)}>
        {t('save')}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={t('saveTitle')}>
        <SaveForm suggestedName={suggestedName} onSave={onSave} onClose={() => setIsOpen(false)} />
      </Dialog>
    </div>
  );
}
