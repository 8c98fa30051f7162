import { describe, expect, it, jest } from '@jest/globals';
import type { Language } from './languages.ts';
import type { SomeMessages } from './load-words.ts';
import { createWordStore } from './word-store.ts';

/** Words that arrive when the test says so, and say in which language they were asked for. */
function slowWords(holding: (language: Language) => SomeMessages) {
  const waiting: { language: Language; arrive: () => void }[] = [];
  const load = jest.fn(
    (language: Language) =>
      new Promise<SomeMessages>((resolve) => {
        waiting.push({ language, arrive: () => resolve(holding(language)) });
      }),
  );
  const arrive = (language: Language) => {
    waiting.filter((one) => one.language === language).forEach((one) => one.arrive());
  };
  return { load, arrive };
}

const ui = () => slowWords((language) => ({ ui: { said: language } }));
const home = () => slowWords((language) => ({ home: { said: language } }));

describe('the words on screen', () => {
  it('are only those that were needed', async () => {
    const [kit, page] = [ui(), home()];
    const words = createWordStore('da');
    const ready = words.need(kit.load, page.load);
    kit.arrive('da');
    page.arrive('da');
    await ready;
    expect(words.current().messages).toEqual({ ui: { said: 'da' }, home: { said: 'da' } });
  });

  it('of one part may come in sections with several pages', async () => {
    const words = createWordStore('da');
    await words.need(() => Promise.resolve({ events: { list: 'liste', kind: 'slags' } }));
    await words.need(() =>
      Promise.resolve({ events: { kind: 'slags', form: 'formular' }, home: { title: 'a' } }),
    );
    expect(words.current().messages).toEqual({
      events: { list: 'liste', kind: 'slags', form: 'formular' },
      home: { title: 'a' },
    });
  });

  it('change language all at once, when everything in use is there', async () => {
    const [kit, page] = [ui(), home()];
    const words = createWordStore('da');
    const ready = words.need(kit.load, page.load);
    kit.arrive('da');
    page.arrive('da');
    await ready;
    const heard = jest.fn();
    words.subscribe(heard);
    const switched = words.speak('en');
    kit.arrive('en');
    expect(words.current().language).toBe('da');
    page.arrive('en');
    await switched;
    expect(words.current()).toEqual({
      language: 'en',
      messages: { ui: { said: 'en' }, home: { said: 'en' } },
    });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('are those of the last choice when someone switches twice in a hurry', async () => {
    const { load, arrive } = ui();
    const words = createWordStore('da');
    const ready = words.need(load);
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
    const { load, arrive } = ui();
    const words = createWordStore('da');
    const ready = words.need(load);
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
