import type { ComponentProps } from 'react';
import { Choice } from './choice.tsx';
import { fieldAria, type FieldWords } from './field.tsx';
import { classNames } from './class-names.ts';

type Props = Omit<ComponentProps<'input'>, 'id' | 'type'> & Omit<FieldWords, 'optional'> & { name: string };

/** One yes or no, such as a consent. */
export function Checkbox({ name, label, hint, error, ...input }: Props) {
  return (
    <div className={classNames('field', error && 'field-wrong')}>
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <Choice
        {...input}
        {...fieldAria(name, { error })}
        name={name}
        type="checkbox"
        look="choice-plain"
        label={label}
        description={hint}
      />
    </div>
  );
}
