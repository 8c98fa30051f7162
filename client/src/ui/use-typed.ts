import { useCallback, useState, type Ref } from 'react';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Follows what stands in an uncontrolled control and how long it is: what is typed, and what a restored draft puts there (which fires no
 * event, so the control is read again whenever the form hands us its element).
 */
export function useTyped<Control extends TextControl>(forwarded: Ref<Control> | undefined) {
  const [text, setText] = useState('');
  const ref = useCallback(
    (control: Control | null) => {
      pass(forwarded, control);
      if (control) setText(control.value);
    },
    [forwarded],
  );
  return { ref, text, length: text.length, measure: (control: Control) => setText(control.value) };
}

function pass<Control>(ref: Ref<Control> | undefined, control: Control | null): void {
  if (typeof ref === 'function') ref(control);
  else if (ref) ref.current = control;
}
