import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import { TextGuardNote, type TextGuard } from './text-guard-note.tsx';
import { useTyped } from './use-typed.ts';

type Props = Omit<ComponentProps<'textarea'>, 'id'> &
  FieldWords & {
    name: string;
    /** Shows how many characters are left; more can be typed and is named as an error. */
    max?: number | string;
    /** What may not be written here; said while one types, in the words in which sending it would be refused. */
    guard?: TextGuard;
  };

/** Several lines of text with their label; grows with what is written where the browser can. */
export function TextArea({
  name,
  label,
  hint,
  error,
  optional,
  max,
  guard,
  rows = 4,
  ref,
  onInput,
  className,
  ...rest
}: Props) {
  const measured = useTyped<HTMLTextAreaElement>(ref);
  const counter = max === undefined ? undefined : { length: measured.length, max: Number(max) };
  return (
    <Field
      {...{ name, label, hint, error, optional, counter }}
      note={guard && <TextGuardNote guard={guard} text={measured.text} error={error} />}
    >
      {(aria) => (
        <textarea
          {...rest}
          {...aria}
          name={name}
          rows={rows}
          ref={measured.ref}
          onInput={(event) => {
            measured.measure(event.currentTarget);
            onInput?.(event);
          }}
          className={classNames('input', className)}
        />
      )}
    </Field>
  );
}
