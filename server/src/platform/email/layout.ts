import type { Language, Words } from '../language.ts';
import { escapeHtml } from './html.ts';

/** What a mail says. Texts are plain; the layout escapes them. */
export interface MailWords {
  language: Language;
  heading: string;
  paragraphs: readonly string[];
  /** Short facts: label and value. */
  facts?: readonly (readonly [label: string, value: string])[];
  /** A picture among the attachments, with what it shows in words. */
  picture?: { cid: string; alt: string; size: number };
  /** The one thing to do next. */
  action?: { label: string; url: string };
  /** After the action, smaller: what to know about it. */
  small?: readonly string[];
}

const SENDER: Words = {
  da: 'Vækstbro bringer iværksættere, mentorer og virksomheder i Herning og Ikast-Brande sammen.',
  en: 'Vækstbro brings entrepreneurs, mentors and businesses in Herning and Ikast-Brande together.',
  de: 'Vækstbro bringt Gründerinnen und Gründer, Mentoren und Unternehmen in Herning und Ikast-Brande zusammen.',
};

/** The same mail as plain text and as simple HTML in our colours; it loads nothing from anywhere. */
export function renderMail(words: MailWords): { text: string; html: string } {
  return { text: asText(words), html: asHtml(words) };
}

function asText({ language, heading, paragraphs, facts = [], action, small = [] }: MailWords): string {
  const parts = [
    heading,
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    action ? `${action.label}:\n${action.url}` : '',
    ...small,
    `--\n${SENDER[language]}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function asHtml({
  language,
  heading,
  paragraphs,
  facts = [],
  picture,
  action,
  small = [],
}: MailWords): string {
  const body = [
    `<h1 style="font-size:24px;line-height:1.3;margin:0 0 16px">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((text) => `<p style="margin:0 0 16px">${withBreaks(text)}</p>`),
    facts.length > 0 ? factsTable(facts) : '',
    picture
      ? `<p style="margin:0 0 16px"><img src="cid:${picture.cid}" alt="${escapeHtml(picture.alt)}" width="${picture.size}" height="${picture.size}" style="display:block"></p>`
      : '',
    action
      ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="background:#00594f;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600;display:inline-block">${escapeHtml(action.label)}</a></p>`
      : '',
    ...small.map((text) => `<p style="margin:0 0 12px;font-size:15px;color:#4b4b48">${withBreaks(text)}</p>`),
  ].join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(heading)}</title></head>
<body style="margin:0;background:#faf7f1;color:#1a1a1a;font-family:'IBM Plex Sans',Arial,sans-serif;font-size:17px;line-height:1.5">
<div style="max-width:600px;margin:0 auto;padding:24px">
<p style="margin:0 0 16px;font-weight:700;color:#00594f">Vækstbro</p>
<div style="background:#ffffff;border-radius:16px;padding:28px">
${body}
</div>
<p style="margin:16px 0 0;font-size:14px;color:#4b4b48">${escapeHtml(SENDER[language])}</p>
</div>
</body>
</html>
`;
}

function factsTable(facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(
    ([label, value]) =>
      `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:6px 16px 6px 0;font-weight:400;color:#4b4b48">${escapeHtml(label)}</th><td style="padding:6px 0;font-weight:600">${withBreaks(value)}</td></tr>`,
  );
  return `<table style="border-collapse:collapse;margin:0 0 16px">${rows.join('')}</table>`;
}

function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
