import type { ReactNode, Ref } from 'react';
import { Choice, type ChoiceOption } from './choice.tsx';
import { classNames } from './class-names.ts';
import { FieldGroup, type FieldWords } from './field.tsx';
import { toggled } from './toggled.ts';

type Props = Omit<FieldWords, 'label'> & {
  name: string;
  legend: ReactNode;
  options: readonly ChoiceOption[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  columns?: 1 | 2;
};

/** Several answers on cards; a full one is toned down in colour and says so in words. */
export function CheckboxCards({
  name,
  legend,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  onBlur,
  ref,
  columns = 1,
}: Props) {
  return (
    <FieldGroup {...{ name, hint, error, optional }} label={legend}>
      <div className={classNames('choices', columns === 2 && 'choices-2')}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            ref={index === 0 ? ref : undefined}
            type="checkbox"
            name={name}
            value={option.value}
            label={option.label}
            description={option.description}
            disabled={option.disabled}
            look={option.tone && `choice-${option.tone}`}
            checked={value.includes(option.value)}
            onChange={() => onChange(toggled(options, value, option.value))}
            onBlur={onBlur}
            aria-invalid={error ? true : undefined}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
