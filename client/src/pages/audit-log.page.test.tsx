import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.tsx';

const anEntry = (id: string, more: object = {}) => ({
  id,
  at: '2026-11-23T11:05:00.000Z',
  action: 'Mutation.suggestMentor',
  result: 'DONE',
  problem: null,
  recordKind: 'REQUEST',
  subjectPersonId: null,
  actor: { id: 'anne', name: 'Anne Dahl' },
  ...more,
});

async function openLog(
  path = '/admin/log',
  viewer: object | null = { id: 'bo', viewerCanReadAudit: true },
  told?: object[],
) {
  const asked: unknown[] = [];
  const entries = told ?? [
    anEntry('1'),
    anEntry('2', { action: 'Mutation.logIn', result: 'REFUSED', problem: 'WRONG_LOGIN', actor: null }),
    anEntry('3', { action: 'READ', recordKind: 'VENTURE', actor: { id: 'gone', name: '' } }),
    anEntry('4', { action: 'Mutation.plantTree', result: 'FAILED', problem: 'INTERNAL_SERVER_ERROR' }),
    anEntry('5', { action: 'Query.hats', result: 'REFUSED', problem: 'FORBIDDEN' }),
  ];
  const view = await renderPage(path, {
    AuditReader: () => ({ viewer }),
    AuditLogPage: (variables) => {
      asked.push(variables);
      return {
        auditEntries: {
          nodes: entries,
          pageInfo: { hasNextPage: false, endCursor: null },
          totalCount: entries.length,
        },
      };
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return { asked, view };
}
const lines = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe('the log', () => {
  it('says when, who, what and how it ended, in words', async () => {
    await openLog();
    const [suggested, login, read, unknown, question] = await lines();
    expect(suggested).toMatch(/23\. november 2026.*12\.05.*Anne Dahl.*Foreslog en mentor.*Gjort/);
    expect(login).toMatch(/Ingen var logget ind.*Loggede ind med adgangskode.*Afvist.*passer ikke/);
    expect(read).toMatch(/Slettet person.*Så en idé eller virksomhed.*Gjort/);
    expect(unknown).toMatch(/plantTree.*Gik galt.*INTERNAL_SERVER_ERROR/);
    expect(question).toMatch(/Bad om noget, som kun andre må se \(hats\).*Afvist/);
  });

  it('tells the same again and again in one line, which opens to each of them and whom it was about', async () => {
    const read = (id: string, minute: string) =>
      anEntry(id, {
        at: `2026-11-23T11:${minute}:00.000Z`,
        action: 'READ',
        recordKind: 'VENTURE',
        subjectPersonId: `p${id}`,
      });
    const { view } = await openLog(undefined, undefined, [
      read('3', '13'),
      read('2', '07'),
      read('1', '05'),
      anEntry('0', { subjectPersonId: 'anne' }),
    ]);
    const [reads, suggested, ...more] = await lines();
    expect(more).toEqual([]);
    expect(reads).toMatch(
      /23\. november 2026.*12\.05–12\.13.*Anne Dahl.*Så en idé eller virksomhed.*3 gange/,
    );
    expect(suggested).not.toContain('Vis alt om personen');
    const fold = screen.getByText('3 gange').closest('details') as HTMLElement;
    expect(fold).not.toHaveAttribute('open');
    const single = [...fold.querySelectorAll('li')];
    expect(single.map((line) => line.textContent)).toEqual([
      '12.13 Vis alt om personen',
      '12.07 Vis alt om personen',
      '12.05 Vis alt om personen',
    ]);
    await userEvent.click(screen.getByText('3 gange'));
    await userEvent.click(within(single[1] as HTMLElement).getByRole('link'));
    expect(view.router.state.location.search).toEqual({ person: 'p2' });
  });

  it('keeps in the address how things ended and whose they are', async () => {
    const { asked, view } = await openLog('/admin/log?result=REFUSED');
    await lines();
    expect(asked).toEqual([{ result: 'REFUSED' }]);
    await userEvent.click(screen.getAllByRole('link', { name: 'Anne Dahl' })[0] as HTMLElement);
    await lines();
    expect(view.router.state.location.search).toEqual({ result: 'REFUSED', person: 'anne' });
    await userEvent.selectOptions(screen.getByLabelText('Hvordan det gik'), 'Gik galt');
    await lines();
    expect(asked.at(-1)).toEqual({ result: 'FAILED', personId: 'anne' });
    await userEvent.click(screen.getByRole('button', { name: 'Vis alle personer' }));
    await lines();
    expect(view.router.state.location.search).toEqual({ result: 'FAILED' });
  });

  it('is not there for anybody else', async () => {
    const { asked } = await openLog('/admin/log', { id: 'mette', viewerCanReadAudit: false });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText('Hvem har gjort hvad')).toBeNull();
    expect(asked).toEqual([]);
  });
});
