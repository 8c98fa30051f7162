import { problems } from './problems.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** All Danish words. Danish is the source: the other languages must fill exactly these keys. */
export const messages = {
  problems,
  shell,
  ui,
};
