import { useTranslations } from 'use-intl';
import { KeysHelp } from '../../ui/keys-help.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import './queue-keys.css';

const rows = [
  { keys: ['J'], does: 'next' },
  { keys: ['K'], does: 'previous' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['T'], does: 'take' },
  { keys: ['H'], does: 'handOver' },
  { keys: ['/'], does: 'filter' },
  { keys: ['?'], does: 'help' },
] as const;

/** All keys of the queue. */
export function QueueKeysHelp(props: { open: boolean; onClose: () => void }) {
  const t = useTranslations('requests.queue.keys');
  return <KeysHelp {...props} rows={rows.map(({ keys, does }) => ({ keys, does: t(does) }))} />;
}

/** The keys that carry the queue, and the way to all of them. */
export function QueueKeyHints({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('requests.queue.keys');
  return (
    <div className="queue-keys">
      <span>
        <Kbd>J</Kbd> <Kbd>K</Kbd> {t('nextShort')}
      </span>
      <span>
        <Kbd>T</Kbd> {t('takeShort')}
      </span>
      <span>
        <Kbd>H</Kbd> {t('handOverShort')}
      </span>
      <button type="button" onClick={onHelp}>
        <Kbd>?</Kbd> {t('all')}
      </button>
    </div>
  );
}
