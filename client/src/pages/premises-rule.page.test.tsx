import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../testing/render-page.tsx';

const asked: Record<string, unknown>[] = [];
const condition = (code: string, state: string, isDeciding = false) => ({
  __typename: 'RuralZoneCondition',
  code,
  state,
  citation: '§ 37, stk. 1, nr. 2, og stk. 2, nr. 2',
  lawText: 'at bygningerne ikke er opført inden for de seneste 5 år',
  isDeciding,
});
/** A rule of two questions: the zone, and how old the building is. */
const rule: Answers = {
  PremisesRulePage: (variables) => {
    asked.push(variables);
    const { zone, built } = variables['facts'] as { zone?: string; built?: string };
    const isNew = built === 'WITHIN_FIVE_YEARS';
    const isOpen = !zone || !built;
    return {
      ruralZoneCheck: {
        __typename: 'RuralZoneCheck',
        answer: isNew ? 'NEEDS_PERMIT' : isOpen ? 'ASK_MUNICIPALITY' : 'PROBABLY_YES',
        questions: ['ZONE', 'BUILT'],
        conditions: [
          condition('RURAL_ZONE', zone ? 'HOLDS' : 'UNKNOWN', !zone && !isNew),
          condition(
            'OLDER_THAN_FIVE_YEARS',
            isNew ? 'FAILS' : built ? 'HOLDS' : 'UNKNOWN',
            isNew || (!built && !isNew),
          ),
        ],
        notes: [{ __typename: 'RuralZoneNote', code: 'NOTIFY_FIRST', citation: '§ 38' }],
        law: {
          __typename: 'Law',
          citation: 'LBK nr. 572 af 29/05/2024',
          dated: '2024-05-29',
          readOn: '2026-11-24',
          url: 'https://example.org/law',
        },
      },
    };
  },
};
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the check of § 37', () => {
  it('asks one thing after the other, keeps the answers in the address, and moves the focus along', async () => {
    const { router } = await renderPage('/premises/rule', rule);
    expect(await screen.findByRole('heading', { name: 'Ligger bygningen i landzone?' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Ikke afgjort endnu' })).toBeVisible();
    await tap('Ja, i landzone');
    expect(await screen.findByRole('heading', { name: 'Hvornår blev bygningen opført?' })).toHaveFocus();
    expect(router.state.location.search).toEqual({ zone: 'RURAL' });
    await tap('Før 15. juni 2017');
    expect(await screen.findByRole('heading', { name: 'Sandsynligvis ja' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Du har svaret på det hele' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Skriv ud' })).toBeVisible();
    expect(asked.at(-1)).toEqual({ facts: { zone: 'RURAL', built: 'BEFORE_MID_2017' } });
  });

  it('names what nobody knows, and tells the API nothing of it', async () => {
    await renderPage('/premises/rule?zone=UNKNOWN&built=BEFORE_MID_2017', rule);
    const answer = await screen.findByRole('heading', { name: 'Spørg kommunen' });
    const verdict = answer.closest('[role=status]');
    expect(verdict).toHaveTextContent(
      'Spørg kommunen, om dette er opfyldt:Bygningen ligger i landzone. Ellers gælder reglen ikke, og lokalplanen afgør.',
    );
    expect(asked.at(-1)).toEqual({ facts: { built: 'BEFORE_MID_2017' } });
  });

  it('says at once what decides, with the words of the act, before everything is answered', async () => {
    await renderPage('/premises/rule?built=WITHIN_FIVE_YEARS', rule);
    expect(await screen.findByRole('heading', { name: 'Kræver landzonetilladelse' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Udkast til anmeldelse' })).toBeNull();
    const row = screen.getByText('Afgør svaret').closest('li');
    expect(row).toHaveTextContent('Ikke opfyldt');
    expect(row).toHaveTextContent('at bygningerne ikke er opført inden for de seneste 5 år');
    expect(row).toHaveTextContent('Planloven § 37, stk. 1, nr. 2 og stk. 2, nr. 2');
    expect(screen.getByText(/LBK nr. 572 af 29\/05\/2024/).closest('p')).toHaveTextContent(
      'dateret 29. maj 2024',
    );
  });

  it('writes the notification out, to be changed and copied', async () => {
    const user = userEvent.setup();
    await renderPage('/premises/rule?zone=RURAL&built=BEFORE_MID_2017', rule);
    await user.type(await screen.findByRole('textbox', { name: 'Anmeldelse' }), ' Ring gerne.');
    await user.click(screen.getByRole('button', { name: 'Kopiér teksten' }));
    expect(await screen.findByText('Teksten er kopieret.')).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Opført: før den 15. juni 2017');
    expect(copied).toContain('Ring gerne.');
  });

  it('lets an answer be changed, and leads back to where one was', async () => {
    const { router } = await renderPage('/premises/rule?zone=RURAL&built=NOT_YET', rule);
    await userEvent.click(await screen.findByRole('button', { name: /^Ret Ligger bygningen/ }));
    expect(await screen.findByRole('heading', { name: 'Ligger bygningen i landzone?' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Ja, i landzone' })).toHaveAttribute('aria-current', 'true');
    await tap('Ved ikke');
    expect(router.state.location.search).toEqual({ zone: 'UNKNOWN', built: 'NOT_YET' });
  });
});
