import { describe, expect, it, jest } from '@jest/globals';
import type { Language } from './languages.ts';
import type { SomeMessages, WordsOf } from './load-words.ts';
import { createWordStore } from './word-store.ts';

function slowLoader() {
  const waiting: { language: Language; part: WordsOf; arrive: () => void }[] = [];
  const load = jest.fn(
    (language: Language, part: WordsOf) =>
      new Promise<SomeMessages>((resolve) => {
        waiting.push({ language, part, arrive: () => resolve({ [part]: { said: language } }) });
      }),
  );
  const arrive = (language: Language) => {
    waiting.filter((one) => one.language === language).forEach((one) => one.arrive());
  };
  return { load, arrive };
}

describe('the words on screen', () => {
  it('are only those that were needed', async () => {
    const { load, arrive } = slowLoader();
    const words = createWordStore('da', load);
    const ready = words.need(['ui', 'home']);
    arrive('da');
    await ready;
    expect(Object.keys(words.current().messages)).toEqual(['ui', 'home']);
  });

  it('change language all at once, when everything in use is there', async () => {
    const { load, arrive } = slowLoader();
    const words = createWordStore('da', load);
    const ready = words.need(['ui', 'home']);
    arrive('da');
    await ready;
    const heard = jest.fn();
    words.subscribe(heard);
    const switched = words.speak('en');
    expect(words.current().language).toBe('da');
    arrive('en');
    await switched;
    expect(words.current()).toEqual({
      language: 'en',
      messages: { ui: { said: 'en' }, home: { said: 'en' } },
    });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('are those of the last choice when someone switches twice in a hurry', async () => {
    const { load, arrive } = slowLoader();
    const words = createWordStore('da', load);
    const ready = words.need(['ui']);
    arrive('da');
    await ready;
    const first = words.speak('en');
    const second = words.speak('de');
    arrive('de');
    await second;
    arrive('en');
    await first;
    expect(words.current()).toEqual({ language: 'de', messages: { ui: { said: 'de' } } });
  });

  it('are not fetched a second time when one comes back to a language', async () => {
    const { load, arrive } = slowLoader();
    const words = createWordStore('da', load);
    const ready = words.need(['ui']);
    arrive('da');
    await ready;
    const switched = words.speak('en');
    arrive('en');
    await switched;
    await words.speak('da');
    expect(words.current().language).toBe('da');
    expect(load).toHaveBeenCalledTimes(2);
  });
});
