import type { ReactNode } from 'react';
import { AccountCard } from './account-card.tsx';

type Props = { title: string; text: string; action: ReactNode };

/** A link that does not work, why that may be, and the way on. */
export function DeadLink({ title, text, action }: Props) {
  return (
    <AccountCard title={title} lead={text}>
      {action}
    </AccountCard>
  );
}
