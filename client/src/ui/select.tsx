import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Field, type FieldWords } from './field.tsx';

type Props = Omit<ComponentProps<'select'>, 'id' | 'children'> &
  FieldWords & {
    name: string;
    options: readonly { value: string; label: string }[];
    /** The first, empty choice: “Vælg branche”. */
    placeholder?: string;
    width?: 'short' | 'medium' | 'full';
  };

/** A native list to choose one from. */
export function Select({
  name,
  label,
  hint,
  error,
  optional,
  options,
  placeholder,
  width = 'full',
  className,
  ...rest
}: Props) {
  return (
    <Field {...{ name, label, hint, error, optional }}>
      {(aria) => (
        <select
          {...rest}
          {...aria}
          name={name}
          className={classNames('input', width !== 'full' && `input-${width}`, className)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
