import { Children, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

type Props = {
  /** The links above this page, from the top. */
  children: ReactNode;
  current: ReactNode;
};

/** Where this page lies. */
export function Breadcrumbs({ children, current }: Props) {
  const t = useTranslations('ui');
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol>
        {Children.map(children, (link) => (
          <li>{link}</li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
