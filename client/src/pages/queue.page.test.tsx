import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../testing/render-page.tsx';
import { anAdviser, aRequest, aTurn } from '../testing/requests.ts';
import { switchShortcuts } from '../ui/use-shortcuts.ts';

const bo = { id: 'bo', name: 'Bo Lassen' };
const requests = [
  aRequest('r1', 'Mentor til strikdesign', {
    turn: aTurn(-3, { isViewers: true, holder: anAdviser.person }),
    assignee: anAdviser.person,
    viewerCanTake: false,
  }),
  aRequest('r2', 'Mentor til food truck', { turn: aTurn(0, { isViewers: true }) }),
  aRequest('r3', 'Mentor til smedje', {
    turn: aTurn(2, { party: 'ASKED', holder: { id: 'k', name: 'Karen Holm' } }),
  }),
];

async function openQueue(path = '/queue', nodes: object[] = requests, answers: Answers = {}) {
  const asked: Record<string, unknown>[] = [];
  const taken: unknown[] = [];
  const handed: unknown[] = [];
  const deputies: unknown[] = [];
  const view = await renderPage(path, {
    CurrentViewer: () => ({ viewer: anAdviser }),
    QueuePage: (variables) => {
      asked.push(variables);
      return {
        staffQueue: { nodes, pageInfo: { hasNextPage: false, endCursor: null }, totalCount: nodes.length },
      };
    },
    QueueSide: () => ({
      all: { totalCount: 3 },
      mine: { totalCount: 1 },
      unassigned: { totalCount: 2 },
      overdue: { totalCount: 1 },
      responseFigures: [{ kind: 'MENTOR', unit: { id: 'council', name: 'Erhvervsrådet' } }],
      viewer: { id: 'anne', deputy: null, colleagues: [bo] },
    }),
    TakeRequest: ({ input }) => {
      taken.push(input);
      return { takeRequest: { request: { ...requests[1], assignee: anAdviser.person }, problem: null } };
    },
    HandOverRequest: ({ input }) => {
      handed.push(input);
      return { handOverRequest: { request: requests[0], problem: null } };
    },
    SetDeputy: ({ input }) => {
      deputies.push(input);
      return { setDeputy: { viewer: { id: 'anne', deputy: bo, colleagues: [bo] }, problem: null } };
    },
    ...answers,
  });
  return { ...view, asked, taken, handed, deputies };
}

const row = async (title: string) => {
  const link = await screen.findByRole('link', { name: title });
  return link.closest('li') as HTMLElement;
};

beforeEach(() => switchShortcuts(true));

describe('the queue', () => {
  it('counts from the first deadline we missed, though our turn began anew', async () => {
    const { dueAt } = aTurn(-5);
    const turn = aTurn(2, { isViewers: true, lateSince: dueAt, isOverdue: true });
    await openQueue('/queue', [aRequest('r1', 'Mentor til strikdesign', { turn })]);
    const late = within(await row('Mentor til strikdesign'));
    expect(late.getByText('5 dage over tiden')).toBeVisible();
  });

  it('says that a suggestion is on its way, and nobody takes that request, by button or key', async () => {
    const { taken } = await openQueue('/queue?request=r2', [
      aRequest('r2', 'Mentor til food truck', {
        turn: aTurn(1, { isViewers: true }),
        isBeingAnswered: true,
      }),
    ]);
    const held = within(await row('Mentor til food truck'));
    expect(held.getByText('Forslag på vej')).toBeVisible();
    expect(held.queryByText('Hele holdet')).toBeNull();
    expect(held.queryByRole('button', { name: /^Tag den/ })).toBeNull();
    await userEvent.keyboard('t');
    expect(taken).toEqual([]);
  });

  it('says of each request how near its deadline is, whose turn it is and who has taken it', async () => {
    await openQueue();
    const late = within(await row('Mentor til strikdesign'));
    expect(late.getByText('3 dage over tiden')).toBeVisible();
    expect(late.getAllByText('Dig')).toHaveLength(2);
    const today = within(await row('Mentor til food truck'));
    expect(today.getByText('I dag')).toBeVisible();
    expect(today.getByText('Hele holdet')).toBeVisible();
    expect(today.getByText('Ingen har taget den')).toBeVisible();
    const asked = within(await row('Mentor til smedje'));
    expect(asked.getByText('Om 2 dage')).toBeVisible();
    expect(asked.getByText('Karen Holm')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('3 sager');
  });

  it('leads an adviser to the desk, and to the timeline beside it', async () => {
    await openQueue();
    await row('Mentor til food truck');
    expect(screen.getByRole('link', { name: 'Mentor til food truck' })).toHaveAttribute(
      'href',
      '/desk?request=r2',
    );
    expect(screen.getByRole('link', { name: 'Forløb: Mentor til food truck' })).toHaveAttribute(
      'href',
      '/requests/r2',
    );
  });

  it('leads staff without the desk to the timeline', async () => {
    await openQueue('/queue', requests, {
      CurrentViewer: () => ({ viewer: { ...anAdviser, viewerCanUseDesk: false } }),
    });
    await row('Mentor til food truck');
    expect(screen.getByRole('link', { name: 'Mentor til food truck' })).toHaveAttribute(
      'href',
      '/requests/r2',
    );
  });

  it('holds every filter in the address and asks for just that', async () => {
    const { asked, router } = await openQueue('/queue?only=MINE&turn=UNIT');
    await row('Mentor til strikdesign');
    expect(asked.at(-1)).toEqual({ only: 'MINE', turn: 'UNIT' });
    expect(screen.getByRole('link', { name: 'Mine 1' })).toHaveAttribute('aria-current', 'page');

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Enhed' }), 'Erhvervsrådet');
    await waitFor(() => expect(asked.at(-1)).toEqual({ only: 'MINE', turn: 'UNIT', unitId: 'council' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hvem har turen?' }), 'Alle');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Slags' }), 'Mentor');
    await userEvent.click(screen.getByRole('link', { name: 'Over tiden 1' }));
    await waitFor(() => expect(asked.at(-1)).toEqual({ only: 'OVERDUE', kind: 'MENTOR', unitId: 'council' }));
    expect(router.state.location.search).toEqual({ only: 'OVERDUE', kind: 'MENTOR', unit: 'council' });
  });

  it('goes through the rows with J and K, and opens the one that has the focus', async () => {
    const { router } = await openQueue();
    await row('Mentor til strikdesign');
    await userEvent.keyboard('jj');
    expect(screen.getByRole('link', { name: 'Mentor til food truck' })).toHaveFocus();
    await waitFor(() => expect(router.state.location.search).toEqual({ request: 'r2' }));
    await userEvent.keyboard('k');
    expect(screen.getByRole('link', { name: 'Mentor til strikdesign' })).toHaveFocus();
  });

  it('keeps the row one opens, also when Tab has led there, and puts the focus on it after Back', async () => {
    const { router, unmount } = await openQueue();
    await row('Mentor til smedje');
    act(() => screen.getByRole('link', { name: 'Mentor til smedje' }).focus());
    await waitFor(() => expect(router.state.location.search).toEqual({ request: 'r3' }));
    unmount();
    await openQueue('/queue?request=r3');
    await row('Mentor til smedje');
    expect(screen.getByRole('link', { name: 'Mentor til smedje' })).toHaveFocus();
  });

  it('takes the chosen one with T, and leaves alone what one has already', async () => {
    const { taken } = await openQueue();
    await row('Mentor til strikdesign');
    await userEvent.keyboard('jt');
    expect(taken).toEqual([]);
    await userEvent.keyboard('j');
    await userEvent.keyboard('t');
    expect(await screen.findByText('Sagen er din.')).toBeVisible();
    expect(taken).toEqual([{ requestId: 'r2' }]);
  });

  it('hands over with H to a colleague, with a word on the way', async () => {
    const { handed } = await openQueue();
    await row('Mentor til strikdesign');
    await userEvent.keyboard('jh');
    const form = await screen.findByRole('form', { name: 'Giv sagen videre' });
    const to = within(form).getByRole('combobox', { name: 'Til' });
    expect(to).toHaveFocus();
    await userEvent.selectOptions(to, 'Bo Lassen');
    await userEvent.type(within(form).getByRole('textbox'), 'Du kender ham');
    await userEvent.click(within(form).getByRole('button', { name: 'Giv videre' }));
    expect(await screen.findByText('Bo Lassen har sagen nu.')).toBeVisible();
    expect(handed).toEqual([{ requestId: 'r1', personId: 'bo', words: 'Du kender ham' }]);
    expect(screen.queryByRole('form', { name: 'Giv sagen videre' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Mentor til strikdesign' })).toHaveFocus();
  });

  it('hands over to the whole team when nobody is chosen, and keeps the form when it is refused', async () => {
    const { handed } = await openQueue('/queue', requests, {
      HandOverRequest: ({ input }) => ({
        handOverRequest: {
          request: null,
          problem: { code: 'REQUEST_CLOSED', field: (input as { personId: null }).personId },
        },
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Giv videre: Mentor til strikdesign' }));
    const form = await screen.findByRole('form', { name: 'Giv sagen videre' });
    await userEvent.click(within(form).getByRole('button', { name: 'Giv videre' }));
    expect(await screen.findByText(/Sagen er lukket/)).toBeVisible();
    expect(form).toBeVisible();
    expect(handed).toEqual([]);
    await userEvent.type(within(form).getByRole('textbox'), '{Escape}');
    expect(screen.queryByRole('form', { name: 'Giv sagen videre' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Giv videre: Mentor til strikdesign' })).toHaveFocus();
    await userEvent.keyboard('/');
    expect(screen.getByRole('link', { name: 'Alle 3' })).toHaveFocus();
  });

  it('finds the filters with /, shows its keys with ?, and leaves them alone once switched off', async () => {
    await openQueue();
    await row('Mentor til strikdesign');
    await userEvent.keyboard('/');
    expect(screen.getByRole('link', { name: 'Alle 3' })).toHaveFocus();
    await userEvent.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Genveje på tastaturet' });
    expect(within(help).getByRole('row', { name: 'T Tag sagen' })).toBeVisible();
    await userEvent.click(within(help).getByLabelText(/Brug genveje med én tast/));
    await userEvent.click(within(help).getByRole('button', { name: 'Luk' }));
    await userEvent.keyboard('j');
    expect(screen.getByRole('link', { name: 'Mentor til strikdesign' })).not.toHaveFocus();
  });

  it('keeps a deputy for when I do not answer', async () => {
    const { deputies } = await openQueue();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: /Min stedfortræder/ }),
      'Bo Lassen',
    );
    expect(await screen.findByText('Bo Lassen er nu din stedfortræder.')).toBeVisible();
    expect(deputies).toEqual([{ personId: 'bo' }]);
  });

  it('says when nothing waits, and when nothing fits the filters', async () => {
    const { unmount } = await openQueue('/queue', []);
    expect(await screen.findByText('Ingen sager venter. Godt gået.')).toBeVisible();
    unmount();
    await openQueue('/queue?only=OVERDUE', []);
    expect(await screen.findByText('Ingen sager passer til det, du har valgt.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Vis alle' })).toHaveAttribute('href', '/queue');
  });

  it('is not there for others', async () => {
    await openQueue('/queue', requests, {
      CurrentViewer: () => ({ viewer: { ...anAdviser, viewerCanUseQueue: false } }),
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Her er ikke noget' })).toBeVisible();
  });
});
