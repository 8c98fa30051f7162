import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { OrganisationForm } from '../features/organisations/organisation-form.tsx';
import type { NewOrganisation } from '../features/organisations/organisation-schema.ts';
import { RenameForm } from '../features/organisations/rename-form.tsx';
import { useChoices } from '../features/vocabulary/use-choices.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useWords } from '../i18n/use-words.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LoadError } from '../ui/load-error.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import {
  CreateOrganisationMutation,
  OrganisationKindsQuery,
  RenameOrganisationMutation,
} from './admin-organisations.operations.ts';

/** The form for a new organisation, above the list. */
export function AddOrganisation({ onClose }: { onClose: () => void }) {
  const t = useTranslations('admin.organisations');
  const words = useWords();
  const [{ data, error }, retry] = useQuery({ query: OrganisationKindsQuery });
  const { choices, error: choicesError, retry: retryChoices } = useChoices();
  const [, createOrganisation] = useMutation(CreateOrganisationMutation);
  const create = async (input: NewOrganisation): Promise<SubmitOutcome> => {
    const answer = await createOrganisation({ input });
    if (!answer.data) return 'FAILED';
    const { organisation, problem } = answer.data.createOrganisation;
    if (!organisation) return problem ?? 'FAILED';
    showToast({ message: t('created', { name: organisation.name }) });
    onClose();
    return null;
  };
  const isWrong = (error && !data) ?? (choicesError && !choices);
  return (
    <Panel title={t('form.title')}>
      {isWrong && (
        <LoadError
          onRetry={() => {
            retry({ requestPolicy: 'network-only' });
            retryChoices();
          }}
        />
      )}
      {data && choices ? (
        <OrganisationForm
          kinds={data.organisationKinds.map(({ code, label }) => ({ value: code, label: words(label) }))}
          towns={choices.towns}
          onCreate={create}
          onClose={onClose}
        />
      ) : (
        !isWrong && <Skeleton />
      )}
    </Panel>
  );
}

type RenameProps = { organisation: { id: string; name: string }; onClose: () => void };

/** The form for another name, above the list. */
export function RenameOrganisation({ organisation, onClose }: RenameProps) {
  const t = useTranslations('admin.organisations');
  const { date } = useFormats();
  const [, renameOrganisation] = useMutation(RenameOrganisationMutation);
  const rename = async (input: { name: string; validFrom: string }): Promise<SubmitOutcome> => {
    const answer = await renameOrganisation({ input: { organisationId: organisation.id, ...input } });
    if (!answer.data) return 'FAILED';
    const { problem } = answer.data.renameOrganisation;
    if (problem) return problem;
    showToast({ message: t('renamed', { ...input, date: date(input.validFrom) }) });
    onClose();
    return null;
  };
  return (
    <Panel title={t('rename.title', { name: organisation.name })}>
      <RenameForm organisation={organisation} onRename={rename} onClose={onClose} />
    </Panel>
  );
}

/** A form that was opened on the page: its heading takes the focus. */
function Panel({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card admin-panel" aria-labelledby="panel">
      <h2 id="panel" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
