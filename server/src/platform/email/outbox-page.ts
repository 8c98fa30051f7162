import type { FastifyInstance } from 'fastify';
import type { AppServices } from '../app-services.ts';
import { statement } from '../database/rows.ts';
import { isId } from '../ids.ts';
import { escapeHtml, linkedHtml } from './html.ts';
import type { MailAttachment } from './mailer.ts';
import { OUTBOX_STYLES } from './outbox-styles.ts';

type Row = {
  id: string;
  recipient: string;
  language: string;
  subject: string;
  text: string;
  html: string;
  attachments: readonly MailAttachment[];
  createdAt: string;
};

const COLUMNS = `id, recipient, language, subject, text, html, attachments, created_at::text as "createdAt"`;
const NEWEST = statement(
  'outbox.newest',
  `select ${COLUMNS} from outbox_mail where subject <> '' and ($1::text is null or recipient = $1)
    order by created_at desc, id desc limit 100`,
);
const ONE = statement('outbox.one', `select ${COLUMNS} from outbox_mail where id = $1`);

const time = new Intl.DateTimeFormat('da-DK', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Copenhagen',
});

/** The mails of a Vækstbro without a mail server, for the person who tries it. Never in production. */
export function addOutbox(http: FastifyInstance, app: AppServices): void {
  http.get<{ Querystring: { to?: unknown } }>('/outbox', async ({ query }, reply) => {
    const mails = await app.sql.all<Row>(NEWEST, [typeof query.to === 'string' ? query.to : null]);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page(mails));
  });

  http.get('/outbox/outbox.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(OUTBOX_STYLES),
  );

  http.get<{ Params: { mailId: string } }>('/outbox/:mailId', async (request, reply) => {
    const { mailId } = request.params;
    const mail = isId(mailId) ? await app.sql.one<Row>(ONE, [mailId]) : null;
    if (!mail) return reply.callNotFound();
    // A mail brings its styles and pictures with it and nothing else; whatever it holds, no script of it runs.
    return reply
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox allow-top-navigation-by-user-activation allow-popups; frame-ancestors 'none'",
      )
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(withPictures(mail));
  });

  http.get<{ Params: { mailId: string; index: string } }>(
    '/outbox/:mailId/:index',
    async (request, reply) => {
      const { mailId, index } = request.params;
      const mail = isId(mailId) ? await app.sql.one<Row>(ONE, [mailId]) : null;
      const attachment = /^\d$/.test(index) ? mail?.attachments[Number(index)] : undefined;
      if (!attachment) return reply.callNotFound();
      return reply
        .type(attachment.contentType)
        .header('content-disposition', `attachment; filename="${attachment.filename}"`)
        .send(Buffer.from(attachment.content, attachment.encoding ?? 'utf8'));
    },
  );
}

/** The mail with its own pictures where a mail program would show them. */
function withPictures({ id, html, attachments }: Row): string {
  return attachments.reduce(
    (shown, { cid }, index) => (cid ? shown.replaceAll(`"cid:${cid}"`, `"/outbox/${id}/${index}"`) : shown),
    html,
  );
}

function page(mails: readonly Row[]): string {
  const list =
    mails.length === 0
      ? '<p>Ingen mails endnu. De kommer her, når nogen får en.</p>'
      : mails.map(article).join('\n');
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Udbakke · Vækstbro</title>
<link rel="stylesheet" href="/outbox/outbox.css">
</head>
<body>
<header><a href="/">Vækstbro</a></header>
<main>
<h1>Udbakke</h1>
<p>Her ligger de mails, Vækstbro ellers ville have sendt. Den nyeste står øverst; klik på en adresse for at se kun dens.</p>
${list}
</main>
</body>
</html>
`;
}

function article(mail: Row): string {
  const files = mail.attachments.map(
    ({ filename }, index) => `<li><a href="/outbox/${mail.id}/${index}">${escapeHtml(filename)}</a></li>`,
  );
  return `<article aria-labelledby="mail-${mail.id}">
<h2 id="mail-${mail.id}" lang="${escapeHtml(mail.language)}">${escapeHtml(mail.subject)}</h2>
<p class="to">Til <a href="/outbox?to=${encodeURIComponent(mail.recipient)}">${escapeHtml(mail.recipient)}</a> · <time datetime="${new Date(mail.createdAt).toISOString()}">${time.format(new Date(mail.createdAt))}</time> · <a href="/outbox/${mail.id}">Vis som HTML<span class="hidden">: ${escapeHtml(mail.subject)}</span></a></p>
<pre lang="${escapeHtml(mail.language)}">${linkedHtml(mail.text)}</pre>
${files.length > 0 ? `<ul>${files.join('')}</ul>` : ''}
</article>`;
}
