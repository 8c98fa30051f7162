import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import { TextGuardNote, type TextGuard } from './text-guard-note.tsx';
import { useTyped } from './use-typed.ts';

type Props = Omit<ComponentProps<'input'>, 'id' | 'prefix'> &
  FieldWords & {
    name: string;
    /** A width that hints at the length of the answer. */
    width?: 'short' | 'medium' | 'full';
    prefix?: ReactNode;
    suffix?: ReactNode;
    /** Shows how many characters are left; more can be typed and is named as an error, nothing is cut off in silence. */
    max?: number | string;
    /** What may not be written here; said while one types, in the words in which sending it would be refused. */
    guard?: TextGuard;
  };

/** One line of text with its label. Spread `register('name')` of the form into it. */
export function TextInput({
  name,
  label,
  hint,
  error,
  optional,
  width = 'full',
  prefix,
  suffix,
  max,
  guard,
  ref,
  onInput,
  className,
  ...rest
}: Props) {
  const measured = useTyped<HTMLInputElement>(ref);
  const counter = max === undefined ? undefined : { length: measured.length, max: Number(max) };
  return (
    <Field
      {...{ name, label, hint, error, optional, counter }}
      note={guard && <TextGuardNote guard={guard} text={measured.text} error={error} />}
    >
      {(aria) => (
        <div className="input-row">
          {prefix && <span className="input-affix">{prefix}</span>}
          <input
            type="text"
            {...rest}
            {...aria}
            name={name}
            ref={measured.ref}
            onInput={(event) => {
              measured.measure(event.currentTarget);
              onInput?.(event);
            }}
            className={classNames('input', width !== 'full' && `input-${width}`, className)}
          />
          {suffix && <span className="input-affix">{suffix}</span>}
        </div>
      )}
    </Field>
  );
}
