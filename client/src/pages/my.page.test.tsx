import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';

async function openMyPage({ canInvite, canOrganise }: { canInvite: boolean; canOrganise: boolean }) {
  await renderPage('/my', {
    MyPage: () => ({
      viewer: {
        __typename: 'Viewer',
        id: 'ole',
        email: 'ole@example.org',
        hasPassword: false,
        viewerCanInvite: canInvite,
        ventures: [],
        mentor: null,
        matchesAsMentor: [],
      },
      events: { nodes: [{ __typename: 'Event', id: 'day', viewerCanSeeSignUps: canOrganise }] },
    }),
  });
  await screen.findByRole('heading', { level: 1, name: 'Min side' });
}

describe('my page', () => {
  it('asks whoever has nothing yet to tell about their idea', async () => {
    await openMyPage({ canInvite: false, canOrganise: false });
    expect(screen.getByText(/Du har ingen sager endnu/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Arrangementer, du holder' })).not.toBeInTheDocument();
  });

  it('leads an organiser to the events, and does not ask for an idea', async () => {
    await openMyPage({ canInvite: false, canOrganise: true });
    expect(screen.getByRole('heading', { name: 'Arrangementer, du holder' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Se arrangementer' })).toHaveAttribute('href', '/events');
    expect(screen.queryByText(/Du har ingen sager endnu/)).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Gå til invitationer' })).not.toBeInTheDocument();
  });

  it('leads whoever may invite to the invitations', async () => {
    await openMyPage({ canInvite: true, canOrganise: false });
    expect(screen.getByRole('link', { name: 'Gå til invitationer' })).toHaveAttribute('href', '/invitations');
    expect(screen.queryByText(/Du har ingen sager endnu/)).not.toBeInTheDocument();
  });
});
