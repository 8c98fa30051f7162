import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AppServices } from '../../../platform/app-services.ts';
import { isLanguage, languageOf } from '../../../platform/language.ts';
import type { Language } from '../../../platform/language.ts';
import { eventCalendar, ticketCalendar } from '../model/calendar-file.ts';
import { eventById, publishedEvent } from '../queries/one-event.ts';
import { seatsOf, ticketByToken } from '../queries/tickets.ts';

type Asked = FastifyRequest<{ Querystring: { language?: string } }>;

/** Calendar files: of an event for everybody, of a ticket for whoever holds its secret. */
export function calendarFiles(http: FastifyInstance, app: AppServices): void {
  const { sql, clock, settings } = app;

  http.get<{ Params: { slug: string }; Querystring: { language?: string } }>(
    '/events/:slug/calendar.ics',
    async (request, reply) => {
      const event = await publishedEvent({ sql, clock, viewer: null }, request.params.slug);
      if (!event) return reply.callNotFound();
      const file = eventCalendar(event, settings.publicUrl, wantedLanguage(request), clock.now());
      return send(reply, file, event.slug, 'public, max-age=300');
    },
  );

  http.get<{ Params: { token: string } }>('/tickets/:token/calendar.ics', async (request, reply) => {
    const { token } = request.params;
    const ticket = await ticketByToken(sql, settings.sessionSecret, token);
    const event = ticket && (await eventById({ sql, clock, viewer: null }, ticket.eventId));
    if (!ticket || !event) return reply.callNotFound();
    const seats = (await seatsOf(sql, [ticket.id])).get(ticket.id) ?? [];
    const { publicUrl } = settings;
    const file = ticketCalendar({ ...ticket, token, seats }, event, publicUrl, ticket.language, clock.now());
    return send(reply, file, event.slug, 'no-store');
  });
}

function wantedLanguage(request: Asked): Language {
  const { language } = request.query;
  return isLanguage(language) ? language : languageOf(request.headers['accept-language']);
}

function send(reply: FastifyReply, file: string, slug: string, cacheControl: string): FastifyReply {
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', `attachment; filename="${slug}.ics"`)
    .header('cache-control', cacheControl)
    .send(file);
}
