import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { shortcutsAreOn, switchShortcuts } from '../../ui/use-shortcuts.ts';
import './keys-help.css';

const rows = [
  { keys: ['J'], does: 'next' },
  { keys: ['K'], does: 'previous' },
  { keys: ['1', '2', '3', '4'], does: 'number' },
  { keys: ['N'], does: 'unanswered' },
  { keys: ['U'], does: 'undo' },
  { keys: ['/'], does: 'search' },
  { keys: ['Ctrl', 'K'], does: 'commands' },
  { keys: ['?'], does: 'thisHelp' },
] as const;

/** All keys of the desk, and the switch for those who cannot use them (WCAG 2.1.4). */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('mentoring.keys');
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
              <td>{t(row.does)}</td>
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
