import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ComboboxState, FoundOption, Hits } from './use-combobox.ts';

type Props<Option extends FoundOption> = {
  id: string;
  label: string;
  box: ComboboxState<Option>;
  isListed: boolean;
};

/** The id of one option, for `aria-activedescendant`. */
export function optionId(id: string, index: number): string {
  return `${id}-${index}`;
}

/** What fits what is typed, or that nothing does. */
export function ComboboxList<Option extends FoundOption>({ id, label, box, isListed }: Props<Option>) {
  const t = useTranslations('ui.combobox');
  const list = useRef<HTMLUListElement>(null);
  const { hits, offered, active } = box;
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const isEmpty = offered.length === 0;
  const isShown = isListed && !isEmpty;
  // Below the last line of the screen nobody would see it.
  useEffect(() => {
    if (isShown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <>
      <ul ref={list} id={id} role="listbox" aria-label={label} className="combobox-list" hidden={!isShown}>
        {offered.map((option, index) => (
          <li
            key={option.value}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            className="combobox-option"
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => box.choose(option)}
          >
            <span>{option.label}</span>
            {option.also && (
              <span className="combobox-also">
                {' · '}
                {t.rich('also', {
                  name: option.also.name,
                  other: (name) => <span lang={option.also?.language}>{name}</span>,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="combobox-status">
        {isListed && isEmpty && statusOf(hits, t)}
      </p>
    </>
  );
}

function statusOf(hits: Hits<FoundOption>, t: ReturnType<typeof useTranslations<'ui.combobox'>>): string {
  if (hits.state === 'FAILED') return t('failed');
  if (hits.state !== 'FOUND') return t('searching');
  return hits.options.length > 0 ? t('allChosen') : t('none', { text: hits.text });
}
