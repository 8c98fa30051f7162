import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Dialog } from './dialog.tsx';
import { Kbd } from './kbd.tsx';
import { shortcutsAreOn, switchShortcuts } from './use-shortcuts.ts';
import './keys-help.css';

/** One line of the help: which keys, and what they do. */
export type KeyRow = { keys: readonly string[]; does: string };

type Props = { open: boolean; onClose: () => void; rows: readonly KeyRow[] };

/** All keys of a page, and the switch for those who cannot use them (WCAG 2.1.4). */
export function KeysHelp({ open, onClose, rows }: Props) {
  const t = useTranslations('ui.keys');
  const [isOn, setIsOn] = useState(shortcutsAreOn);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('help')}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <table className="keys-help">
        <thead>
          <tr>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.does}>
              <th scope="row">
                {row.keys.map((key) => (
                  <span key={key}>
                    <Kbd>{key}</Kbd>{' '}
                  </span>
                ))}
              </th>
              <td>{row.does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Checkbox
        name="shortcuts"
        label={t('on')}
        hint={t('onHint')}
        checked={isOn}
        onChange={(event) => {
          setIsOn(event.currentTarget.checked);
          switchShortcuts(event.currentTarget.checked);
        }}
      />
    </Dialog>
  );
}
