import { describe, expect, it } from '@jest/globals';
import QRCode from 'qrcode';
import { QR_SIZE, qrPayload, qrPng, qrSvgPath } from './ticket-qr.ts';

const PAYLOAD = qrPayload('01980f3c-1111-7aaa-8bbb-0123456789ab', '004217');

describe('the QR code of a ticket', () => {
  it('says the event and the code, and nothing that could cancel', () => {
    expect(PAYLOAD).toBe('VB1:01980F3C11117AAA8BBB0123456789AB:004217');
  });

  it('draws exactly the dark squares of the code, two squares from the edge', () => {
    const path = qrSvgPath(PAYLOAD);
    const { modules } = QRCode.create(PAYLOAD, { errorCorrectionLevel: 'M' });
    expect(QR_SIZE).toBe(modules.size + 4);
    const drawn = new Set<string>();
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(length); step += 1)
        drawn.add(`${Number(x) + step - 2},${Number(y) - 2}`);
    }
    const dark = new Set<string>();
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1)
        if (modules.get(row, column)) dark.add(`${column},${row}`);
    }
    expect(drawn).toEqual(dark);
  });

  it('is a PNG picture in mails', async () => {
    expect((await qrPng(PAYLOAD)).subarray(1, 4).toString()).toBe('PNG');
  });
});
