import { useTranslations } from 'use-intl';
import { KeysHelp } from '../../ui/keys-help.tsx';

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

/** All keys of the desk. */
export function DeskKeysHelp(props: { open: boolean; onClose: () => void }) {
  const t = useTranslations('mentoring.keys');
  return <KeysHelp {...props} rows={rows.map(({ keys, does }) => ({ keys, does: t(does) }))} />;
}
