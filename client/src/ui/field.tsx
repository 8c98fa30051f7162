import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from './class-names.ts';

/** What every field says about itself. */
export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do, already in the reader's language. */
  error?: string;
  optional?: boolean;
};

export type FieldAria = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type Props = FieldWords & {
  /** The field's name is its id too, so that the error summary can find it. */
  name: string;
  counter?: { length: number; max: number };
  /** What is said of the text while one types. */
  note?: ReactNode;
  children: (aria: FieldAria) => ReactNode;
};

/** Label, hint, error and counter around one control, tied to it for screen readers. */
export function Field({ name, label, hint, error, optional, counter, note, children }: Props) {
  return (
    <div className={classNames('field', error && 'field-wrong')}>
      <label className="field-label" htmlFor={name}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldNotes name={name} hint={hint} error={error} />
      {children(fieldAria(name, { hint, error, counter }))}
      {note}
      {counter && <Counter name={name} {...counter} />}
    </div>
  );
}

/** The same frame for a group of choices: a fieldset whose legend is the question. */
export function FieldGroup({
  name,
  label,
  hint,
  error,
  optional,
  children,
}: FieldWords & { name: string; children: ReactNode }) {
  const described = fieldAria(name, { hint, error });
  return (
    <fieldset
      className={classNames('field', error && 'field-wrong')}
      id={name}
      aria-describedby={described['aria-describedby']}
    >
      <legend className="field-label">
        {label}
        {optional && <OptionalMark />}
      </legend>
      <FieldNotes name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

/** Ties a control to its hint, its error and its counter. */
export function fieldAria(
  name: string,
  has: { hint?: ReactNode; error?: string; counter?: object },
): FieldAria {
  const ids = [has.hint && `${name}-hint`, has.error && `${name}-error`, has.counter && `${name}-counter`];
  return {
    id: name,
    'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
    'aria-invalid': has.error ? true : undefined,
  };
}

function FieldNotes({ name, hint, error }: { name: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint && (
        <div className="field-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

function OptionalMark() {
  const t = useTranslations('ui');
  return <span className="field-optional"> ({t('optional')})</span>;
}

function Counter({ name, length, max }: { name: string; length: number; max: number }) {
  const t = useTranslations('ui');
  const over = length > max;
  return (
    <p className={classNames('field-counter', over && 'field-counter-over')} id={`${name}-counter`}>
      {over ? t('charactersOver', { count: length - max }) : t('charactersLeft', { count: max - length })}
    </p>
  );
}
