import { useId, useRef, useState, type ReactNode, type Ref } from 'react';
import { useTranslations } from 'use-intl';
import { ChosenChips } from './chosen-chips.tsx';
import { classNames } from './class-names.ts';
import { ComboboxList, optionId } from './combobox-list.tsx';
import { FieldGroup, type FieldWords } from './field.tsx';
import { useCombobox, type ComboboxState, type FoundOption } from './use-combobox.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import './combobox.css';

type Props<Option extends FoundOption> = Omit<FieldWords, 'label'> & {
  name: string;
  legend: ReactNode;
  /** What the field itself is called, under the legend: “Søg efter et fag”. */
  label: string;
  value: readonly Option[];
  onChange: (value: Option[]) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  search: (text: string) => Promise<readonly Option[]>;
  /** When this many are chosen, one has to go before another comes. */
  max: number;
  /** Below the field: what else helps to choose. */
  children?: ReactNode;
};

/** Choose several out of thousands by typing: what fits is listed, what is chosen stands as chips that can be taken away. */
export function Combobox<Option extends FoundOption>({
  name,
  legend,
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  ref,
  search,
  max,
  children,
}: Props<Option>) {
  const t = useTranslations('ui.combobox');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [news, setNews] = useState('');
  const isFull = value.length >= max;
  const box = useCombobox({
    search,
    chosen: value,
    onChoose: (option) => {
      onChange([...value, option]);
      setNews(t('chosen', { label: option.label }));
    },
  });
  const remove = (option: Option) => {
    onChange(value.filter((each) => each.value !== option.value));
    setNews(t('removed', { label: option.label }));
    input.current?.focus();
  };
  const isListed = box.isOpen && !isFull && box.hits.state !== 'IDLE';

  return (
    <FieldGroup {...{ name: `${name}-group`, hint, error, optional }} label={legend}>
      <ChosenChips options={value} label={t('chosenList')} onRemove={remove} />
      <div className="combobox">
        <label className="combobox-label" htmlFor={name}>
          {label}
        </label>
        <input
          ref={(element) => {
            input.current = element;
            if (typeof ref === 'function') ref(element);
            else if (ref) ref.current = element;
          }}
          className="input"
          type="text"
          id={name}
          name={name}
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={id}
          aria-activedescendant={isListed && box.active >= 0 ? optionId(id, box.active) : undefined}
          aria-describedby={
            classNames(hint ? `${name}-group-hint` : null, isFull && `${name}-full`) || undefined
          }
          aria-invalid={error ? true : undefined}
          readOnly={isFull}
          value={box.text}
          onChange={(event) => {
            setNews('');
            box.type(event.currentTarget.value);
          }}
          onKeyDown={box.onKeyDown}
          onBlur={() => {
            box.close();
            onBlur?.();
          }}
        />
        <ComboboxList id={id} label={label} box={box} isListed={isListed} />
      </div>
      {isFull && (
        <p className="small muted" id={`${name}-full`}>
          {t('full', { max })}
        </p>
      )}
      <div aria-live="polite">
        <VisuallyHidden>{isListed ? hitsSaid(box, t) : news}</VisuallyHidden>
      </div>
      {children}
    </FieldGroup>
  );
}

function hitsSaid<Option extends FoundOption>(
  { hits, offered }: ComboboxState<Option>,
  t: ReturnType<typeof useTranslations<'ui.combobox'>>,
): string {
  if (hits.state === 'FOUND' && offered.length > 0) return t('hits', { count: offered.length });
  // What is shown in place of hits is a status of its own.
  return '';
}
