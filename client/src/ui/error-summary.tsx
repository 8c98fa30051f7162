import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { controlOf, inDomOrder } from './error-order.ts';
import { useErrorInDocumentTitle } from './use-document-title.ts';

/** A field that is wrong and what to do about it; `name` is the field's name and id, `root` is the form itself. */
export type FieldError = { name: string; message: string };

type Props = {
  errors: readonly FieldError[];
  /** Rises with every failed submit, so that the summary takes focus again. */
  attempt: number;
};

/**
 * All errors of a form above its heading: takes focus, lists them as they stand on the page, leads to each. When no
 * field is wrong and it still did not work, it says just that.
 */
export function ErrorSummary({ errors, attempt }: Props) {
  const t = useTranslations('ui');
  const box = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<readonly string[]>([]);
  const isShown = attempt > 0 && errors.length > 0;
  const names = errors.map((error) => error.name).join(' ');
  useErrorInDocumentTitle(isShown);

  useEffect(() => {
    // The order on the page is known only once the fields stand there.
    const frame = requestAnimationFrame(() => setOrder(inDomOrder(names.split(' '))));
    return () => cancelAnimationFrame(frame);
  }, [names]);

  // The errors may be drawn a moment after the attempt was counted; focus is taken once for each attempt.
  const focusedAttempt = useRef(0);
  useEffect(() => {
    if (!isShown || focusedAttempt.current === attempt) return;
    focusedAttempt.current = attempt;
    box.current?.focus();
  }, [attempt, isShown]);

  if (!isShown) return null;
  const sorted = [...errors].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const wrongFields = errors.filter(({ name }) => name !== 'root').length;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        {wrongFields === 0 ? t('notDone') : t('errorSummary', { count: wrongFields })}
      </h2>
      <ul>
        {sorted.map((error) => (
          <li key={error.name}>
            {error.name === 'root' ? (
              error.message
            ) : (
              <a href={`#${error.name}`} onClick={(event) => goTo(event, error.name)}>
                {error.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: MouseEvent, name: string): void {
  event.preventDefault();
  const control = controlOf(name);
  control?.focus({ preventScroll: true });
  (document.getElementById(name) ?? control)?.scrollIntoView({ block: 'center' });
}
