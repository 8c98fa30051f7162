import type { ReactNode } from 'react';
import { Page } from '../../ui/page.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import './account-card.css';

type Props = {
  /** Left out where a form brings its own heading, under the summary of its errors. */
  title?: string;
  lead?: ReactNode;
  children?: ReactNode;
  /** Stands under the card: the way on for those who came to the wrong door. */
  below?: ReactNode;
};

/** The narrow white card on sand that every page about logging in shares. */
export function AccountCard({ title, lead, children, below }: Props) {
  return (
    <div className="account">
      <Page width="form" className="account-page">
        <div className="account-card">
          {title !== undefined && <PageTitle lead={lead}>{title}</PageTitle>}
          {children}
        </div>
        {below && <div className="account-below">{below}</div>}
      </Page>
    </div>
  );
}
