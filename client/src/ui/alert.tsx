import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Icon, type IconName } from './icon.tsx';

type Tone = 'info' | 'success' | 'warning' | 'error';

const icons: Record<Tone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'warning',
};

type Props = {
  tone: Tone;
  title?: ReactNode;
  action?: ReactNode;
  /** Read out when it appears after something the reader did. */
  live?: boolean;
  children?: ReactNode;
};

/** A message in the page: colour, icon and words say the same. */
export function Alert({ tone, title, action, live, children }: Props) {
  const t = useTranslations('ui.tone');
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`alert alert-${tone}`} role={role}>
      <Icon name={icons[tone]} title={t(tone)} />
      <div className="alert-body">
        {title && <p className="alert-title">{title}</p>}
        {children && <div>{children}</div>}
        {action}
      </div>
    </div>
  );
}
