import { createServer } from 'node:http';
import { eventList } from './event-list.ts';
import { mentorSuggestions } from './mentor-suggestions.ts';
import { openPool } from './pool.ts';
import { signUpForEvent } from './sign-up-for-event.ts';

/**
 * The limit: what this machine gives a bare Node HTTP server with hand-written SQL that answers the operations of the
 * bench with the same answers, and nothing else. Arguments: port, database, secret, public address.
 */
const [port = '', databaseUrl = '', secret = '', publicUrl = ''] = process.argv.slice(2);
const ask = openPool(databaseUrl);

const operations: Record<string, (variables: never) => Promise<unknown>> = {
  EventList: (variables) => eventList(ask, variables),
  MentorSuggestions: (variables) => mentorSuggestions(ask, variables),
  SignUpForEvent: (variables) => signUpForEvent(ask, variables, secret, publicUrl),
};

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    void answer(Buffer.concat(parts).toString('utf8')).then((text) => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
  });
});

async function answer(body: string): Promise<string> {
  try {
    const { operationName, variables } = JSON.parse(body) as { operationName: string; variables: never };
    return JSON.stringify({ data: await operations[operationName]?.(variables) });
  } catch (error) {
    return JSON.stringify({ errors: [{ message: String(error) }] });
  }
}

server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
