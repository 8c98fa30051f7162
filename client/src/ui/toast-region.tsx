import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from './icon.tsx';
import { currentToasts, dismissToast, onToastsChange, type Toast } from './toast.ts';

/** The one place where toasts appear; screen readers hear each as it comes, without losing their place. */
export function ToastRegion() {
  const t = useTranslations('ui.toast');
  const toasts = useSyncExternalStore(onToastsChange, currentToasts);
  const [held, setHeld] = useState({ hover: false, focus: false });
  const isPaused = held.hover || held.focus;
  return (
    <section
      className="toasts"
      aria-label={t('region')}
      aria-live="polite"
      aria-relevant="additions"
      onPointerEnter={() => setHeld((was) => ({ ...was, hover: true }))}
      onPointerLeave={() => setHeld((was) => ({ ...was, hover: false }))}
      onFocus={() => setHeld((was) => ({ ...was, focus: true }))}
      onBlur={() => setHeld((was) => ({ ...was, focus: false }))}
    >
      {toasts.map((toast) => (
        <ToastCard
          key={toast.id}
          toast={toast}
          isPaused={isPaused}
          onGone={() => {
            setHeld({ hover: false, focus: false });
            dismissToast(toast.id);
          }}
        />
      ))}
    </section>
  );
}

type CardProps = { toast: Toast; isPaused: boolean; onGone: () => void };

function ToastCard({ toast, isPaused, onGone }: CardProps) {
  const t = useTranslations('ui.toast');
  useCountdown(toast.seconds, isPaused, () => dismissToast(toast.id));
  const undo = () => {
    onGone();
    void toast.undo?.();
  };
  return (
    <div className="toast">
      <p>{toast.message}</p>
      {toast.undo ? (
        <button type="button" className="toast-button" onClick={undo}>
          {t('undo')}
        </button>
      ) : (
        <button type="button" className="toast-button toast-close" onClick={onGone} aria-label={t('close')}>
          <Icon name="cross" />
        </button>
      )}
      {toast.undo && (
        <span className="toast-time" style={{ animationDuration: `${toast.seconds}s`, inlineSize: '100%' }} />
      )}
    </div>
  );
}

/** Counts the seconds down while nothing holds it; what was left is kept over a pause. */
function useCountdown(seconds: number, isPaused: boolean, onEnd: () => void): void {
  const left = useRef(seconds * 1000);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (isPaused) return;
    const started = performance.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - started;
    };
  }, [isPaused]);
}
