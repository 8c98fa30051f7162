import { describe, expect, it } from '@jest/globals';
import { probe } from '../../testing/probe.feature.ts';
import { useHttp } from '../../testing/use-http.ts';
import { linkedHtml } from './html.ts';

const http = useHttp({ features: [probe] });

async function page(path: string) {
  const answer = await fetch(http.url(path));
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe('the outbox page', () => {
  it('is empty in words', async () => {
    expect((await page('/outbox')).text).toContain('Ingen mails endnu.');
  });

  it('shows the newest mail first, its links to click, and nothing of it runs', async () => {
    const mail = {
      to: 'mette@example.org',
      language: 'da' as const,
      html: '<p>Hej</p><script>alert(1)</script>',
    };
    await http.app().mail.send({ ...mail, subject: 'Den første', text: 'Hej', messageId: 'a' });
    http.clock.advance(1000);
    await http.app().mail.send({
      ...mail,
      subject: '<script>alert(1)</script>',
      text: 'Log ind: http://localhost:4000/log-in/link#abc. <img src=x onerror=alert(1)>',
      messageId: 'b',
      attachments: [{ filename: 'plads.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
    });
    const { text, headers } = await page('/outbox');
    expect(text.indexOf('&lt;script&gt;alert(1)')).toBeGreaterThan(0);
    expect(text.indexOf('&lt;script&gt;alert(1)')).toBeLessThan(text.indexOf('Den første'));
    expect(text).toContain(
      '<a href="http://localhost:4000/log-in/link#abc">http://localhost:4000/log-in/link#abc</a>.',
    );
    expect(text).not.toMatch(/<script|<img/);
    expect(headers.get('cache-control')).toBe('no-store');

    const address = /href="(\/outbox\/[0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
    const html = await page(address);
    expect(html.text).toContain('<p>Hej</p>');
    expect(html.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; .*sandbox allow-/,
    );
    const file = await page(`${address}/0`);
    expect(file.text).toBe('BEGIN:VCALENDAR');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="plads.ics"');
  });

  it('shows those of one address alone, however many others there are', async () => {
    const mail = { language: 'da' as const, html: '', text: 'Hej', subject: 'Til en' };
    await http.app().mail.send({ ...mail, to: 'karen+1@example.org', messageId: 'one' });
    for (let number = 0; number < 100; number += 1) {
      http.clock.advance(1000);
      await http.app().mail.send({ ...mail, to: 'alle@example.org', messageId: `other-${number}` });
    }
    const address = '/outbox?to=karen%2B1%40example.org';
    expect((await page('/outbox')).text).not.toContain('karen+1@example.org');
    expect((await page(address)).text.match(/<article/g)).toHaveLength(1);
    expect((await page(address)).text).toContain(`href="${address}"`);
    expect((await page('/outbox?to=nobody%40example.org')).text).toContain('Ingen mails endnu.');
  });

  it.each(['/outbox/nobody', '/outbox/00000000-0000-7000-8000-000000000000', '/outbox/x/0'])(
    'knows nothing of %s',
    async (path) => {
      expect((await page(path)).status).toBe(404);
    },
  );
});

describe('a link in a text', () => {
  it('ends where the address ends', () => {
    expect(linkedHtml('Se https://x.example/a?b=1&c=2, eller (https://y.example).')).toBe(
      'Se <a href="https://x.example/a?b=1&amp;c=2">https://x.example/a?b=1&amp;c=2</a>, eller (<a href="https://y.example">https://y.example</a>).',
    );
    expect(linkedHtml('javascript:alert(1)')).toBe('javascript:alert(1)');
  });
});
