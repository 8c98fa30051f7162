import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';
import { useAppForm } from '../../ui/form/use-app-form.ts';

const { max } = LIMITS.words;

const messageSchema = z.object({
  body: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, message('messages.missing')),
      z.maxLength(max, message('ui.tooLong', { max })),
    ),
  // What was sent under which key: a text whose answer got lost is sent again as the same message.
  sentKey: z.string(),
  sentBody: z.string(),
});

const empty = { body: '', sentKey: '', sentBody: '' };

/** The text that is being written to somebody; it survives a reload. */
export function useMessageForm(threadId: string) {
  const form = useAppForm({ schema: messageSchema, defaultValues: empty, draftKey: `message:${threadId}` });
  return {
    ...form,
    empty: () => form.reset(empty),
    /** Puts a text that was taken back into the field again, unless another has been begun. */
    takeBack: (body: string) => {
      if (form.getValues('body').trim() === '') form.setValue('body', body);
      form.setFocus('body');
    },
  };
}

export type MessageFormState = ReturnType<typeof useMessageForm>;
