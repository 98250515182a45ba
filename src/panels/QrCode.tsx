// A link as a QR code, drawn as one path; dark on light in every theme, as cameras expect. The encoder comes when it is needed.

import { useEffect, useState } from 'react';
import { share } from '../languages/en/share';
import { useWords } from './language-context';

/** Bytes: finer codes are hard to read from a screen. */
const LONGEST = 1200;
/** Squares left free around the code, by the standard (ISO/IEC 18004). */
const QUIET = 4;

interface Code {
  readonly text: string;
  readonly rows: readonly (readonly boolean[])[];
}

/** One horizontal stroke a run of dark squares. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark && !row[x - 1] ? [`M${x} ${y}h${runFrom(row, x)}v1h-${runFrom(row, x)}z`] : [])))
    .join('');
}

function runFrom(row: readonly boolean[], start: number): number {
  const end = row.indexOf(false, start);
  return (end < 0 ? row.length : end) - start;
}

export function QrCode({ text }: { readonly text: string }) {
  const words = useWords(share);
  const [code, setCode] = useState<Code>();
  const isTooLong = new TextEncoder().encode(text).length > LONGEST;
  useEffect(() => {
    if (isTooLong) return undefined;
    let isCurrent = true;
    void import('qr').then(({ encodeQR }) => {
      if (isCurrent) setCode({ text, rows: encodeQR(text, 'raw', { ecc: text.length > LONGEST / 3 ? 'low' : 'medium', border: QUIET }) });
    });
    return () => {
      isCurrent = false;
    };
  }, [text, isTooLong]);
  if (isTooLong) return <p className="share-note">{words.qrTooLong}</p>;
  if (!code) return <div className="qr" />;
  const size = code.rows.length;
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} {...{ role: 'img', 'aria-label': words.qr }} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(code.rows)} fill="#000" />
    </svg>
  );
}
