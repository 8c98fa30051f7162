import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './button-style.ts';
import { Icon } from './icon.tsx';

type AnchorProps = ComponentProps<'a'> & ButtonLook;

/** A link to a file, a mail address or another site that looks like a button. */
export function AnchorButton({ variant, size, icon, wide, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={buttonClass({ variant, size, wide }, className)}>
      <span className="button-label">
        {icon && <Icon name={icon} />}
        {children}
      </span>
    </a>
  );
}

/** A link to one of our own pages that looks like a button; `to`, `params` and `search` are typed by the routes. */
export const LinkButton = createLink(AnchorButton);
