import { classNames } from './class-names.ts';
import { iconPaths, type IconName } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

type Props = {
  name: IconName;
  /** Words for readers who do not see the picture; leave out where the text beside says the same. */
  title?: string;
  className?: string;
};

/** A small line drawing of our own, in the colour of the text around it. */
export function Icon({ name, title, className }: Props) {
  return (
    <svg
      className={classNames('icon', className)}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
