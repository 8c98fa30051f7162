import QRCode from 'qrcode';

const QUIET_ZONE = 2;

/**
 * What the QR code of a ticket says: the event and the code that stands under it. It cannot cancel anything, so that a
 * photograph of it does no harm. Capital letters and digits only, which makes the squares large.
 */
export function qrPayload(eventId: string, code: string): string {
  return `VB1:${eventId.replaceAll('-', '').toUpperCase()}:${code}`;
}

/** The width and height of every ticket's QR code in squares, quiet zone included: payloads are all of one length. */
export const QR_SIZE = 29 + 2 * QUIET_ZONE;

/** The QR code as one SVG path of whole squares in a box of QR_SIZE × QR_SIZE. */
export function qrSvgPath(payload: string): string {
  const { modules } = QRCode.create(payload, { errorCorrectionLevel: 'M' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      const length = column - start + 1;
      path += `M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`;
    }
  }
  return path;
}

/** The same QR code as a PNG picture for mail programs, which do not draw SVG. */
export function qrPng(payload: string): Promise<Buffer> {
  return QRCode.toBuffer(payload, {
    errorCorrectionLevel: 'M',
    margin: QUIET_ZONE,
    scale: 8,
    // On plain squares the filters of the format cost time and save nothing.
    rendererOpts: { filterType: 0 } as object,
  });
}
