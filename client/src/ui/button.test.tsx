import '@testing-library/jest-dom/jest-globals';
import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInLanguage } from '../testing/render-in-language.tsx';
import { Button } from './button.tsx';

describe('a button', () => {
  it('says “Sender…” while it waits, keeps its label’s room and ignores further clicks', async () => {
    const click = jest.fn();
    await renderInLanguage(
      <Button pending onClick={click}>
        Tilmeld mig
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Sender…' });
    expect(button).toHaveTextContent('Tilmeld mig');
    await userEvent.click(button);
    expect(click).not.toHaveBeenCalled();
  });

  it('does not send a form a second time while it waits', async () => {
    const send = jest.fn((event: React.FormEvent) => event.preventDefault());
    await renderInLanguage(
      <form onSubmit={send}>
        <Button type="submit" pending>
          Send
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(send).not.toHaveBeenCalled();
  });

  it('does what it says when it does not wait', async () => {
    const click = jest.fn();
    await renderInLanguage(
      <Button pending={false} onClick={click}>
        Tilmeld mig
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Tilmeld mig' }));
    expect(click).toHaveBeenCalledTimes(1);
  });
});
