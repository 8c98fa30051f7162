import { createServer } from 'node:net';
import type { Socket } from 'node:net';

const message = (kind: string, ...parts: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const head = Buffer.alloc(5);
  head.write(kind);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number) => Buffer.concat([int16(value >> 16), int16(value & 65_535)]);

const READY = message('Z', 'I');

/** Something that speaks PostgreSQL and answers every question with this version; `asked` says what it was asked. */
export async function oldPostgres(version: string): Promise<{ url: string; asked: string[]; end(): void }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const column = Buffer.concat([int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)]);
  const answer = Buffer.concat([
    message('T', int16(1), 'server_version_num\0', column),
    message('D', int16(1), int32(version.length), version),
    message('C', 'SHOW\0'),
    READY,
  ]);
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const kind = String.fromCharCode(data[0] ?? 0);
      // The first message has no kind: whoever comes is let in.
      if (kind === '\0') socket.write(Buffer.concat([message('R', int32(0)), READY]));
      else if (kind === 'Q') {
        asked.push(data.subarray(5, -1).toString());
        socket.write(answer);
      } else if (kind === 'X') socket.end();
    });
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  const end = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: `postgres://anne@127.0.0.1:${port}/vaekstbro`, asked, end };
}
