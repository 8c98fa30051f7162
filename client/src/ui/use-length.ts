import { useCallback, useState, type Ref } from 'react';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Follows how long an uncontrolled text is: what is typed, and what a restored draft puts there (which fires no
 * event, so the control is read again whenever the form hands us its element).
 */
export function useLength<Control extends TextControl>(forwarded: Ref<Control> | undefined) {
  const [length, setLength] = useState(0);
  const ref = useCallback(
    (control: Control | null) => {
      pass(forwarded, control);
      if (control) setLength(control.value.length);
    },
    [forwarded],
  );
  return { ref, length, measure: (control: Control) => setLength(control.value.length) };
}

function pass<Control>(ref: Ref<Control> | undefined, control: Control | null): void {
  if (typeof ref === 'function') ref(control);
  else if (ref) ref.current = control;
}
