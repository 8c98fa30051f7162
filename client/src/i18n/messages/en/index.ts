import { problems } from './problems.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** All words of this language, in the shape of the Danish source. */
export const messages = {
  problems,
  shell,
  ui,
};
