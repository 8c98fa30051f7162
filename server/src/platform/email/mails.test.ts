import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { probe } from '../../testing/probe.feature.ts';
import { useApi } from '../../testing/run-operation.ts';
import { freePort } from '../postgres/free-port.ts';
import { renderMail } from './layout.ts';
import type { Mail } from './mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

const api = useApi({ features: [probe] });
const mail: Mail = {
  to: 'mette@example.org',
  language: 'da',
  subject: 'Din plads på Iværksætterdagen',
  text: 'Hej Mette',
  html: '<p>Hej Mette</p>',
  messageId: 'sign-up-1',
};

describe('the outbox', () => {
  it('keeps a mail once, however often its job runs', async () => {
    await api.app().mail.send(mail);
    await api.app().mail.send({ ...mail, subject: 'Noget andet' });
    expect(await api.mails()).toMatchObject([
      {
        messageId: 'sign-up-1',
        recipient: 'mette@example.org',
        subject: 'Din plads på Iværksætterdagen',
        sentAt: null,
      },
    ]);
  });

  it.each([
    ['two addresses', { to: 'mette@example.org, karen@example.org' }],
    ['a second header in the address', { to: 'mette@example.org\r\nBcc: karen@example.org' }],
    ['a name with an address', { to: 'Mette <mette@example.org>' }],
    ['a second header in the subject', { subject: 'Hej\r\nBcc: karen@example.org' }],
    ['a line separator in the subject', { subject: 'Hej\u2028Bcc: karen@example.org' }],
    ['a header in the name of the mail', { messageId: 'x>\r\nBcc: karen@example.org' }],
    ['a path as attachment', { attachments: [{ filename: '../x', contentType: 'text/plain', content: '' }] }],
  ])('refuses %s', async (_name, change) => {
    const before = (await api.mails()).length;
    await expect(api.app().mail.send({ ...mail, messageId: 'refused', ...change })).rejects.toThrow();
    expect(await api.mails()).toHaveLength(before);
  });
});

describe('a mail server', () => {
  const received: string[] = [];
  let refusing = true;
  let server: SMTPServer;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => done(refusing ? new Error('Try later.') : null),
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          received.push(text);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  it('gets a mail once, also when the first try fails and two runners try at the same time', async () => {
    const mailer = smtpMailer(api.app().orm, api.clock, {
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: 'Vækstbro <no-reply@vaekstbro.example>',
    });
    const sent = { ...mail, messageId: 'sign-up-2' };
    await expect(mailer.send(sent)).rejects.toThrow();
    refusing = false;
    await Promise.all([mailer.send(sent), mailer.send(sent), mailer.send(sent)]);
    mailer.close();
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('To: mette@example.org');
    expect(received[0]).toContain('Message-ID: <sign-up-2@vaekstbro.example>');
    expect(received[0]).toContain('Content-Language: da');
    const [kept] = (await api.mails()).filter(({ messageId }) => messageId === 'sign-up-2');
    expect(kept).toMatchObject({ recipient: '', subject: '', text: '', html: '' });
  });
});

describe('the layout', () => {
  it('says the same in text and HTML, and shows what people wrote as text', () => {
    const { text, html } = renderMail({
      language: 'da',
      heading: 'Hej <b>Mette</b>',
      paragraphs: ['Du har en plads & en billet.'],
      facts: [['Hvornår', 'Torsdag kl. 9.30']],
      action: { label: 'Se din billet', url: 'http://localhost:4000/tickets/abc?x=1&y=2' },
    });
    expect(text).toContain(
      'Hej <b>Mette</b>\n\nDu har en plads & en billet.\n\nHvornår: Torsdag kl. 9.30\n\nSe din billet:\nhttp://localhost:4000/tickets/abc?x=1&y=2',
    );
    expect(html).toContain('Hej &lt;b&gt;Mette&lt;/b&gt;');
    expect(html).toContain('href="http://localhost:4000/tickets/abc?x=1&amp;y=2"');
    expect(html).toContain('<html lang="da">');
    expect(html).not.toMatch(/<script|src="http/);
  });
});
