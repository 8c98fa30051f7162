import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm, type DefaultValues, type FieldPath, type FieldValues } from 'react-hook-form';
import type { $ZodType } from 'zod/v4/core';
import { message, useMessageText } from '../../i18n/message.ts';
import type { ProblemCode } from '../../i18n/problem-code.ts';
import { flattenErrors } from './field-errors.ts';
import { useDraft, useDraftValues } from './use-draft.ts';

/** An expected “no” of the API: its words are shown at the field it names, or above the form. */
export type SubmitProblem = { code: ProblemCode; field?: string | null };

/** What sending came to: nothing to say, an expected “no”, or no answer at all. */
export type SubmitOutcome = SubmitProblem | 'FAILED' | null | undefined;

type Options<Values extends FieldValues, Out> = {
  schema: $ZodType<Out, Values>;
  defaultValues: Values;
  /** Saves what is typed under this name until it is sent. */
  draftKey?: string;
};

/**
 * react-hook-form with the house's habits: validates on submit, then on leaving fields that are wrong; errors are put
 * into words in the reader's language; the draft saves itself; the API's “no” lands at its field.
 */
export function useAppForm<Values extends FieldValues, Out extends FieldValues>({
  schema,
  defaultValues,
  draftKey,
}: Options<Values, Out>) {
  const begin = useDraftValues(draftKey, defaultValues);
  const [attempt, setAttempt] = useState(0);
  const text = useMessageText();
  const form = useForm<Values, unknown, Out>({
    resolver: zodResolver(schema),
    defaultValues: begin.values as DefaultValues<Values>,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    // The error summary takes focus; it leads to each field.
    shouldFocusError: false,
  });
  const draft = useDraft(draftKey, form);
  const packed = flattenErrors(form.formState.errors);
  const errorList = packed.map((error) => ({ ...error, message: text(error.message) }));
  const wrongNames = packed.map((error) => error.name).join(' ');
  const { trigger, setError } = form;

  useEffect(() => {
    if (!wrongNames) return;
    return onLeavingField((name) => {
      const wrong = wrongNames.split(' ').find((known) => name === known || name.startsWith(`${known}.`));
      if (wrong && wrong !== 'root') void trigger(wrong as FieldPath<Values>);
    });
  }, [wrongNames, trigger]);

  const failed = () => setAttempt((was) => was + 1);

  return {
    ...form,
    errorList,
    attempt,
    restored: begin.restored,
    clearDraft: draft.clear,
    /** The words at one field, or undefined when nothing is wrong there. */
    errorOf: (name: FieldPath<Values>) => errorList.find((error) => error.name === name)?.message,
    /** Validates the fields of one step; on a “no” the summary takes focus. */
    checkFields: async (names: readonly FieldPath<Values>[]) => {
      const areRight = await trigger([...names]);
      if (!areRight) failed();
      return areRight;
    },
    /** Sends valid values; the draft goes once the handler has nothing to complain about. */
    submit: (send: (values: Out) => Promise<SubmitOutcome | void>) =>
      form.handleSubmit(async (values) => {
        const outcome = await send(values);
        if (!outcome) {
          draft.clear();
          return;
        }
        const packedWords =
          outcome === 'FAILED' ? message('ui.sendFailed') : message(`problems.${outcome.code}`);
        const field = outcome === 'FAILED' ? null : outcome.field;
        // What is about no field of this form, such as a version someone else has saved, is about the form itself.
        const isHere =
          typeof field === 'string' && Object.hasOwn(form.getValues(), field.split('.', 1)[0] ?? '');
        setError((isHere ? field : 'root') as FieldPath<Values>, { type: 'problem', message: packedWords });
        failed();
      }, failed),
  };
}

/**
 * Calls back when a field loses focus, except to a button, and when something else is chosen in one. While a finger or mouse button is down the call waits for it
 * to be lifted: an error that goes away moves what stands below, and what moves away under the finger is not pressed.
 */
function onLeavingField(left: (name: string) => void): () => void {
  let isPressed = false;
  let waiting: string | undefined;
  const press = () => {
    isPressed = true;
  };
  const lift = () => {
    isPressed = false;
    const name = waiting;
    waiting = undefined;
    // After the click that follows the lifting.
    if (name !== undefined) setTimeout(() => left(name));
  };
  const leave = (event: FocusEvent) => {
    const field = event.target;
    if (event.relatedTarget instanceof HTMLButtonElement) return;
    if (!(
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement
    ))
      return;
    if (isPressed) waiting = field.name;
    else left(field.name);
  };
  const choose = ({ target }: Event) => {
    const isChoice =
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox'));
    // After the form has taken the choice.
    if (isChoice) setTimeout(() => left(target.name));
  };
  document.addEventListener('change', choose);
  document.addEventListener('pointerdown', press);
  document.addEventListener('pointerup', lift);
  document.addEventListener('pointercancel', lift);
  document.addEventListener('focusout', leave);
  return () => {
    document.removeEventListener('change', choose);
    document.removeEventListener('pointerdown', press);
    document.removeEventListener('pointerup', lift);
    document.removeEventListener('pointercancel', lift);
    document.removeEventListener('focusout', leave);
  };
}
