import { LIMITS } from '@vaekstbro/schema/limits';
import { useId, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export type SearchToSave = { name: string; isAlerting: boolean };

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

type FormProps = Pick<Props, 'suggestedName' | 'onSave'> & { onClose: () => void };

function SaveForm({ suggestedName, onSave, onClose }: FormProps) {
  const t = useTranslations('searches');
  const id = useId();
  const [name, setName] = useState(suggestedName.slice(0, LIMITS.searchName.max));
  const [isAlerting, setIsAlerting] = useState(true);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [isWrong, setIsWrong] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = name.trim() === '' || name.trim().length > LIMITS.searchName.max;
    setIsWrong(wrong);
    if (wrong || isPending) return;
    setIsPending(true);
    const refused = await onSave({ name: name.trim(), isAlerting });
    setIsPending(false);
    setProblem(refused);
    if (refused === undefined) onClose();
  };

  return (
    <form className="form" noValidate onSubmit={(event) => void save(event)}>
      <p className="muted">{t('saveLead')}</p>
      {problem && (
        <Alert tone="error" live>
          {problem}
        </Alert>
      )}
      <TextInput
        name={`name-${id}`}
        label={t('name')}
        value={name}
        max={LIMITS.searchName.max}
        error={isWrong ? t('nameWrong', { max: LIMITS.searchName.max }) : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        name={`alert-${id}`}
        label={t('alert')}
        hint={t('alertHint')}
        checked={isAlerting}
        onChange={(event) => setIsAlerting(event.currentTarget.checked)}
      />
      <div className="cluster">
        <Button type="submit" pending={isPending} pendingLabel={t('pending')}>
          {t('confirm')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
