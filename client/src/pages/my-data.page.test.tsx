import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-page.tsx';
import { writeDraft } from '../ui/form/draft-storage.ts';
import { currentToasts, dismissToast } from '../ui/toast.ts';

const aSection = (name: string, records: Record<string, string>[], more: object = {}) => ({
  __typename: 'DataSection',
  name,
  purpose: 'MATCHING',
  keptDays: null,
  records: records.map((record) => ({
    fields: Object.entries(record).map(([field, value]) => ({ name: field, value })),
  })),
  ...more,
});

async function openMyData(sections: object[], language: 'da' | 'en' | 'de' = 'da') {
  const names: unknown[] = [];
  const erasures: unknown[] = [];
  let name = 'Mette Sørensen';
  const page = await renderPage(
    '/my/data',
    {
      CurrentViewer: () => ({ viewer: { __typename: 'Viewer', id: 'mette', language: 'DA' } }),
      MyDataPage: () => ({
        viewer: { id: 'mette', person: { __typename: 'Person', id: 'mette', name }, mentor: null },
        myData: sections,
      }),
      Choices: () => ({ topics: [], industries: [], towns: [] }),
      SetName: ({ input }) => {
        names.push(input);
        ({ name } = input as { name: string });
        return { setName: { viewer: { id: 'mette', person: { id: 'mette', name } }, problem: null } };
      },
      EraseMe: ({ input }) => {
        erasures.push(input);
        const isRight = (input as { email: string }).email === 'mette@example.org';
        const problem = isRight ? null : { code: 'EMAIL_DIFFERS', field: 'email' };
        return { eraseMe: { done: isRight || null, problem } };
      },
    },
    language,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...page, names, erasures };
}

beforeEach(() => localStorage.clear());
afterEach(() => act(() => currentToasts().forEach(({ id }) => dismissToast(id))));

describe('everything about me', () => {
  it('stands kind by kind with what it is for and how long it is kept, in plain words', async () => {
    await openMyData([
      aSection('ventures', [
        {
          idea: 'Strik, og salg',
          stage: 'STARTING',
          languages: 'da, en',
          submittedAt: '2026-11-20T09:00:00+00:00',
          cvr: '',
        },
      ]),
      aSection('notifications', [{ kind: 'OPEN' }], { purpose: 'COMMUNICATION', keptDays: 365 }),
    ]);
    const venture = await screen.findByRole('region', { name: 'Din idé eller virksomhed' });
    expect(venture).toHaveTextContent(
      'Vi har det for at finde nogen, der passer til dig. Hvor længe: Til du sletter dig.',
    );
    const said = within(venture)
      .getAllByRole('definition')
      .map((one) => one.textContent);
    expect(said).toEqual([
      'Strik, og salg',
      'Ved at starte',
      'dansk, engelsk',
      '20. november 2026 kl. 10.00',
    ]);
    expect(screen.getByRole('region', { name: 'Nyt til dig' })).toHaveTextContent('1 år');
  });

  it('shows what has no words yet as it is called', async () => {
    await openMyData([aSection('shipments', [{ weightInTons: 'VERY_HEAVY' }])]);
    const section = await screen.findByRole('region', { name: 'shipments' });
    expect(section).toHaveTextContent('weightInTonsVERY_HEAVY');
  });

  it('is there in English and German too', async () => {
    const { words } = await openMyData([aSection('hats', [{ kind: 'MENTOR' }])], 'en');
    expect(await screen.findByRole('region', { name: 'Your roles' })).toBeVisible();
    await act(() => words.speak('de'));
    expect(await screen.findByRole('region', { name: 'Ihre Rollen' })).toHaveTextContent('Mentor/in');
  });

  it('begins with oneself, is folded, and lies open on paper', async () => {
    await openMyData([
      aSection('sessions', [{ state: '1' }, { state: '2' }]),
      aSection('person', [{ name: 'Mette' }]),
    ]);
    await screen.findByText('Mette');
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('.my-data details')];
    const said = () => folds.map((fold) => [fold.querySelector('summary')?.textContent, fold.open]);
    const folded = [
      ['Dig1 post', true],
      ['Hvor du er logget ind2 poster', false],
    ];
    expect(said()).toEqual(folded);
    fireEvent(window, new Event('beforeprint'));
    expect(folds.every((fold) => fold.open)).toBe(true);
    fireEvent(window, new Event('afterprint'));
    expect(said()).toEqual(folded);
  });

  it('can be taken along as a file', async () => {
    await openMyData([]);
    const file = await screen.findByRole('link', { name: 'Hent som fil (JSON)' });
    expect(file).toHaveAttribute('href', '/my-data.json');
    expect(file).toHaveAttribute('download');
  });
});

describe('my name', () => {
  it('is corrected where it stands', async () => {
    const { names } = await openMyData([]);
    const field = await screen.findByRole('textbox', { name: 'Dit navn' });
    expect(field).toHaveValue('Mette Sørensen');
    await userEvent.clear(field);
    await userEvent.type(field, 'Mette Holm');
    await userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));
    expect(await screen.findByText('Dit navn er rettet.')).toBeVisible();
    expect(names).toEqual([{ name: 'Mette Holm' }]);
  });

  it('is not saved when there is none', async () => {
    const { names } = await openMyData([]);
    await userEvent.clear(await screen.findByRole('textbox', { name: 'Dit navn' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gem navnet' }));
    expect(
      within(await screen.findByRole('alert')).getByRole('link', { name: 'Skriv hele dit navn' }),
    ).toBeVisible();
    expect(names).toEqual([]);
  });
});

describe('deleting me', () => {
  const ask = async () => userEvent.click(await screen.findByRole('button', { name: 'Slet mig' }));
  const field = () => screen.getByRole('textbox', { name: 'Din mailadresse' });
  const confirm = () => userEvent.click(screen.getByRole('button', { name: 'Slet mig for altid' }));

  it('says first what goes and what stays as nobody’s', async () => {
    await openMyData([]);
    expect(await screen.findByRole('heading', { name: 'Det forsvinder' })).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Det bliver, men hører ikke længere til nogen' }),
    ).toBeVisible();
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    const stays = 'At nogen har sagt ja til noget eller åbnet for noget hvornår, så det kan bevises';
    expect(items).toContain(stays);
    expect(items.indexOf(stays)).toBeGreaterThan(
      items.indexOf('Mails til dig. Adgange, du har åbnet, bliver lukket'),
    );
  });

  it('does nothing with another address, and says why', async () => {
    writeDraft('profile', { idea: 'Strik' }, new Date());
    const { erasures } = await openMyData([]);
    await ask();
    await userEvent.type(field(), 'en.anden@example.org');
    await confirm();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link')).toHaveTextContent(
      'Det er ikke den mailadresse, du er logget ind med.',
    );
    expect(erasures).toEqual([{ email: 'en.anden@example.org' }]);
    expect(localStorage.getItem('draft:profile')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Slet mig for altid' })).toBeVisible();
  });

  it('says the same of what is no address at all, and sends nothing', async () => {
    const { erasures } = await openMyData([]);
    await ask();
    await userEvent.type(field(), 'mette');
    await confirm();
    expect(within(await screen.findByRole('alert')).getByRole('link')).toHaveTextContent(
      'Det er ikke den mailadresse, du er logget ind med.',
    );
    expect(erasures).toEqual([]);
  });

  it('asks for nothing to be sent without an address, nor when one thinks again', async () => {
    const { erasures } = await openMyData([]);
    await ask();
    await confirm();
    expect(await screen.findByRole('alert')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Nej, behold mig' }));
    expect(erasures).toEqual([]);
  });

  it('leaves nothing in the browser but the language of the pages', async () => {
    writeDraft('profile', { idea: 'Strik' }, new Date());
    localStorage.setItem('shortcuts', 'off');
    localStorage.setItem('language', 'da');
    const { erasures } = await openMyData([]);
    await ask();
    await userEvent.type(field(), 'mette@example.org');
    await confirm();
    await waitFor(() => expect(Object.keys(localStorage)).toEqual(['language']));
    expect(erasures).toEqual([{ email: 'mette@example.org' }]);
  });
});

it('whoever has been deleted is told goodbye', async () => {
  await renderPage('/goodbye', {});
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Farvel – alt om dig er slettet' }),
  ).toBeVisible();
});
