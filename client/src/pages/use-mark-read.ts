import { useEffect } from 'react';
import { useMutation } from 'urql';
import { useIsVisible } from '../ui/use-is-visible.ts';
import { MarkThreadReadMutation } from './thread.operations.ts';

/** What is new in an open conversation counts as read once its page can be seen. */
export function useMarkRead({ id, unreadCount }: { id: string; unreadCount: number }): void {
  const [, markThreadRead] = useMutation(MarkThreadReadMutation);
  const isVisible = useIsVisible();
  useEffect(() => {
    if (isVisible && unreadCount > 0) void markThreadRead({ input: { threadId: id } });
  }, [id, unreadCount, isVisible, markThreadRead]);
}
