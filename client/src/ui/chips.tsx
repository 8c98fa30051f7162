import type { ReactNode, Ref } from 'react';
import { FieldGroup, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import { toggled } from './toggled.ts';

type Props = Omit<FieldWords, 'label'> & {
  name: string;
  legend: ReactNode;
  options: readonly { value: string; label: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  /** When this many are chosen, the rest wait until one is taken away. */
  max?: number;
};

/** Short words to switch on and off: checkboxes underneath, so every keyboard and screen reader knows them. */
export function Chips({
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
  max,
}: Props) {
  const isFull = max !== undefined && value.length >= max;
  return (
    <FieldGroup {...{ name, hint, error, optional }} label={legend}>
      <div className="chips">
        {options.map((option, index) => {
          const chosen = value.includes(option.value);
          return (
            <label key={option.value} className="chip">
              <input
                ref={index === 0 ? ref : undefined}
                type="checkbox"
                name={name}
                value={option.value}
                checked={chosen}
                disabled={isFull && !chosen}
                onChange={() => onChange(toggled(options, value, option.value))}
                onBlur={onBlur}
                aria-invalid={error ? true : undefined}
              />
              <Icon name="check" />
              {option.label}
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
}
