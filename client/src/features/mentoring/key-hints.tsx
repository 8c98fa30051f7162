import { useTranslations } from 'use-intl';
import { Kbd } from '../../ui/kbd.tsx';
import './key-hints.css';

/** The keys that carry the desk, and the way to all of them. */
export function KeyHints({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('mentoring.keys');
  return (
    <div className="key-hints">
      <span>
        <Kbd>J</Kbd> <Kbd>K</Kbd> {t('nextCase')}
      </span>
      <span>
        <Kbd>1</Kbd>–<Kbd>4</Kbd> {t('chooseMentor')}
      </span>
      <button type="button" onClick={onHelp}>
        <Kbd>?</Kbd> {t('all')}
      </button>
    </div>
  );
}
