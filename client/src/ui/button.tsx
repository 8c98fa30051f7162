import type { ComponentProps, MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass, type ButtonLook } from './button-style.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

type Props = ComponentProps<'button'> &
  ButtonLook & {
    /** The answer is on its way: the button says so, keeps its width and ignores further clicks. */
    pending?: boolean;
    pendingLabel?: string;
  };

/** A native button. While pending it stays focusable, so that keyboard users do not lose their place. */
export function Button({
  variant,
  size,
  icon,
  wide,
  pending,
  pendingLabel,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  const t = useTranslations('ui');
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ variant, size, wide }, className)}
      aria-disabled={pending || rest['aria-disabled']}
      onClick={click}
    >
      <span className={classNames('button-label', pending && 'button-hidden')} aria-hidden={pending}>
        {icon && <Icon name={icon} />}
        {children}
      </span>
      {pending !== undefined && (
        <span className={classNames('button-pending', !pending && 'button-hidden')} aria-hidden={!pending}>
          {pendingLabel ?? t('sending')}
        </span>
      )}
    </button>
  );
}
