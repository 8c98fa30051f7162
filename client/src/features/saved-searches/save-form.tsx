import { LIMITS } from '@vaekstbro/schema/limits';
import { useId, useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** What is kept: under which name, and whether its owner is told of what comes. */
export type SearchToSave = { name: string; isAlerting: boolean };

type Props = {
  /** What the search could be called. */
  suggestedName: string;
  /** Keeps it; the words of what went wrong, or nothing. */
  onSave: (search: SearchToSave) => Promise<string | undefined>;
  onClose: () => void;
};

/** Asks for a name, and whether to tell of what comes. */
export function SaveForm({ suggestedName, onSave, onClose }: Props) {
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
