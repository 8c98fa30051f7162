import type { ComponentProps, ReactNode } from 'react';
import { Choice, type ChoiceOption } from './choice.tsx';
import { classNames } from './class-names.ts';
import { FieldGroup, type FieldWords } from './field.tsx';

type Props = Omit<ComponentProps<'input'>, 'id' | 'type' | 'value'> &
  Omit<FieldWords, 'label'> & {
    name: string;
    legend: ReactNode;
    options: readonly ChoiceOption[];
    columns?: 1 | 2;
  };

/** One answer out of a few, each with room for a line of explanation. Spread `register('name')` into it. */
export function RadioCards({ name, legend, hint, error, optional, options, columns = 1, ...input }: Props) {
  return (
    <FieldGroup {...{ name, hint, error, optional }} label={legend}>
      <div className={classNames('choices', columns === 2 && 'choices-2')}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...input}
            type="radio"
            name={name}
            value={option.value}
            label={option.label}
            description={option.description}
            disabled={option.disabled}
            aria-invalid={error ? true : undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
