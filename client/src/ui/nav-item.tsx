import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

function NavAnchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={classNames('nav-item', className)} />;
}

/** A link in the head of the page; the router marks the one that leads here with `aria-current`. */
export const NavItem = createLink(NavAnchor);
