import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderInLanguage } from '../testing/render-in-language.tsx';
import { currentToasts, dismissToast, showToast } from './toast.ts';
import { ToastRegion } from './toast-region.tsx';

const message = 'Karen Holm er foreslået til Mette.';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  act(() => {
    currentToasts().forEach(({ id }) => dismissToast(id));
  });
  jest.useRealTimers();
});

function show(toast: Parameters<typeof showToast>[0]): void {
  act(() => {
    showToast(toast);
  });
}

function pass(seconds: number): void {
  act(() => {
    jest.advanceTimersByTime(seconds * 1000);
  });
}

describe('a toast with undo', () => {
  it('stays for the thirty seconds the outbox waits, and no longer', async () => {
    await renderInLanguage(<ToastRegion />);
    show({ message, undo: () => undefined });
    pass(29.9);
    expect(screen.getByText(message)).toBeVisible();
    pass(0.2);
    expect(screen.queryByText(message)).not.toBeInTheDocument();
  });

  it('takes it back once and goes away', async () => {
    await renderInLanguage(<ToastRegion />);
    const undo = jest.fn(() => undefined);
    show({ message, undo });
    fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(message)).not.toBeInTheDocument();
    pass(60);
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('waits while the pointer rests on it or it has focus, and then goes on where it was', async () => {
    await renderInLanguage(<ToastRegion />);
    show({ message, undo: () => undefined });
    pass(20);
    fireEvent.pointerEnter(screen.getByRole('region'));
    pass(120);
    expect(screen.getByText(message)).toBeVisible();
    fireEvent.pointerLeave(screen.getByRole('region'));
    fireEvent.focus(screen.getByRole('button', { name: 'Fortryd' }));
    pass(120);
    expect(screen.getByText(message)).toBeVisible();
    fireEvent.blur(screen.getByRole('button', { name: 'Fortryd' }));
    pass(9);
    expect(screen.getByText(message)).toBeVisible();
    pass(2);
    expect(screen.queryByText(message)).not.toBeInTheDocument();
  });

  it('ends when the server says that it cannot be taken back any more', async () => {
    await renderInLanguage(<ToastRegion />);
    const until = new Date(Date.now() + 20_000).toISOString();
    show({ message, undo: () => undefined, until });
    pass(19);
    expect(screen.getByText(message)).toBeVisible();
    pass(2);
    expect(screen.queryByText(message)).not.toBeInTheDocument();
  });
});

describe('a toast without undo', () => {
  it('goes after eight seconds, or when it is closed', async () => {
    await renderInLanguage(<ToastRegion />);
    show({ message });
    pass(7);
    expect(screen.getByText(message)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Luk meddelelsen' }));
    expect(screen.queryByText(message)).not.toBeInTheDocument();
  });

  it('is heard by screen readers from one polite region', async () => {
    await renderInLanguage(<ToastRegion />);
    expect(screen.getByRole('region', { name: 'Meddelelser' })).toHaveAttribute('aria-live', 'polite');
  });
});
