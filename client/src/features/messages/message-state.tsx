import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSecondsLeft } from './use-seconds-left.ts';

type Props = {
  releaseAt: string;
  isReleased: boolean;
  readAt?: string | null;
  canUndo: boolean;
  onUndo: () => Promise<void>;
  /** Its time to leave has come. */
  onLeave: () => void;
};

/** How far a message of one's own has come: still here and can be taken back, sent, or read. */
export function MessageState({ isReleased, readAt, canUndo, ...rest }: Props) {
  const t = useTranslations('messages');
  const { time } = useFormats();
  if (readAt)
    return (
      <span className="message-read">
        <Icon name="check" />
        {t('read', { time: time(readAt) })}
      </span>
    );
  if (isReleased || !canUndo) return <span>{isReleased ? t('sent') : t('leavesNow')}</span>;
  return <Leaving {...rest} />;
}

type LeavingProps = Pick<Props, 'releaseAt' | 'onUndo' | 'onLeave'>;

function Leaving({ releaseAt, onUndo, onLeave }: LeavingProps) {
  const t = useTranslations('messages');
  const seconds = useSecondsLeft(releaseAt);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  const isOver = seconds === 0;
  useEffect(() => {
    if (isOver) leave.current();
  }, [isOver]);
  const [isUndoing, setIsUndoing] = useState(false);
  const undo = async () => {
    setIsUndoing(true);
    await onUndo();
    setIsUndoing(false);
  };
  return (
    <>
      <span>{seconds > 0 ? t('leavesIn', { seconds }) : t('leavesNow')}</span>
      <button
        type="button"
        className="message-undo"
        aria-disabled={isUndoing}
        onClick={() => {
          if (!isUndoing) void undo();
        }}
      >
        <Icon name="undo" />
        {isUndoing ? t('undoing') : t('undo')}
      </button>
    </>
  );
}
