import { WORD_LANGUAGES, type WordLanguage } from '../../features/linking/model/words/index.ts';
import { Stop } from '../sentence.ts';

/** The language that was asked for, when its words can be read here. */
export function readLanguage(language: string | undefined): WordLanguage {
  const found = WORD_LANGUAGES.find((known) => known === language);
  if (!found)
    throw new Stop(
      `--lang ${language ?? ''} is not one of the languages read here: ${WORD_LANGUAGES.join(', ')}.`,
    );
  return found;
}
