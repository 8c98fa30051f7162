import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import './command-list.css';

/** Something the desk can do, in words. */
export type Command = { id: string; label: string; run: () => void };

type Props = { open: boolean; onClose: () => void; commands: readonly Command[] };

/** Everything the desk can do, found by typing: a text field that steers a list, as WAI-ARIA's combobox does. */
export function CommandList({ open, onClose, commands }: Props) {
  const t = useTranslations('mentoring.commands');
  return (
    <Dialog open={open} onClose={onClose} title={t('title')}>
      <Finder commands={commands} onClose={onClose} />
    </Dialog>
  );
}

function Finder({ commands, onClose }: Omit<Props, 'open'>) {
  const t = useTranslations('mentoring.commands');
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const wanted = text.trim().toLocaleLowerCase();
  const found = commands.filter((command) => command.label.toLocaleLowerCase().includes(wanted));
  const active = found[Math.min(at, found.length - 1)];

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => setAt(found.length ? (at + 1) % found.length : 0),
      ArrowUp: () => setAt(found.length ? (at - 1 + found.length) % found.length : 0),
      Enter: () => run(active),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  return (
    <>
      <input
        className="input"
        role="combobox"
        aria-label={t('search')}
        placeholder={t('search')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active && `${listId}-${active.id}`}
        aria-autocomplete="list"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div role="status">
        {found.length === 0 ? (
          <p className="command-none muted">{t('none')}</p>
        ) : (
          <VisuallyHidden>{t('count', { count: found.length })}</VisuallyHidden>
        )}
      </div>
      <ul className="command-list" id={listId} role="listbox" aria-label={t('title')}>
        {found.map((command) => (
          <li
            key={command.id}
            id={`${listId}-${command.id}`}
            role="option"
            aria-selected={command === active}
            className={classNames('command', command === active && 'command-active')}
            onClick={() => run(command)}
          >
            {command.label}
          </li>
        ))}
      </ul>
    </>
  );
}
