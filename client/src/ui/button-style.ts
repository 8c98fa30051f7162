import { classNames } from './class-names.ts';
import type { IconName } from './icon-paths.ts';

/** How loud an action is: one primary on a screen, secondary beside it, quiet for the rest. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'done';

export type ButtonLook = {
  variant?: ButtonVariant;
  size?: 'regular' | 'small';
  icon?: IconName;
  wide?: boolean;
};

/** The class names of a button or a link that looks like one. */
export function buttonClass(
  { variant = 'primary', size = 'regular', wide }: ButtonLook,
  extra?: string,
): string {
  return classNames(
    'button',
    `button-${variant}`,
    size === 'small' && 'button-small',
    wide && 'button-wide',
    extra,
  );
}
