import path from 'node:path';
import type { Readable } from 'node:stream';
import * as yauzl from 'yauzl';
import { EscoProblem } from './esco-problem.ts';

/** A file within a zip. */
export interface ZippedFile {
  name: string;
  size: number;
  crc32: number;
  /** The unzipped bytes, streamed; the zip stays open for just as long. */
  open(): Promise<Readable>;
}

/** What a zip holds. @throws EscoProblem when it is none, or broken. */
export async function listZip(file: string): Promise<ZippedFile[]> {
  const zip = await openZip(file);
  const files: ZippedFile[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', ({ fileName, uncompressedSize, crc32 }: yauzl.Entry) => {
      files.push({
        name: fileName,
        size: uncompressedSize,
        crc32,
        open: () => openEntry(file, fileName),
      });
      zip.readEntry();
    });
    zip.on('error', (error: Error) => reject(broken(file, error)));
    zip.on('end', () => {
      zip.close();
      resolve(files);
    });
    zip.readEntry();
  });
}

async function openEntry(file: string, name: string): Promise<Readable> {
  const zip = await openZip(file);
  return new Promise((resolve, reject) => {
    zip.on('error', (error: Error) => reject(broken(file, error)));
    zip.on('end', () => reject(new EscoProblem(`${name} is no longer in ${path.basename(file)}.`)));
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entry.fileName !== name) return zip.readEntry();
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(broken(file, error));
        stream.once('close', () => zip.close());
        resolve(stream);
      });
    });
    zip.readEntry();
  });
}

function openZip(file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(broken(file, error));
      else resolve(zip);
    });
  });
}

function broken(file: string, error: Error): EscoProblem {
  return new EscoProblem(`${path.basename(file)} is not a whole zip file: ${error.message}.`, {
    cause: error,
  });
}
