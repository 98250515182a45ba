// What the share dialog makes of a view: a code that a camera reads, pixels in the screen's shape, files that say what is shown.
import { decodeQR } from 'qr/decode.js';
import { encodeQR } from 'qr';
import { describe, expect, it } from 'vitest';
import { MOLECULE_FORMATS, moleculeFile, printModel, printWords, screenModel, vectorFile } from '../../src/panels/make-export';
import { runExportJob, type ExportJob } from '../../src/panels/exports/export-job';
import { bytesOf, picturePixels } from '../../src/panels/picture-source';
import { qrPath } from '../../src/panels/QrCode';
import { drawBallAndStick } from '../../src/representations/ball-and-stick';
import { createDrawingBuilder } from '../../src/representations/drawing-builder';
import { viewFrame } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';

const frame = viewFrame({ theta: 30, phi: 80, distance: 22, target: [0, 0, 0] }, 'perspective', { width: 900, height: 600 });

/** What the path darkens, painted with squares of four pixels. */
function painted(path: string, size: number) {
  const scale = 4;
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py++) {
      for (let px = Number(x) * scale; px < (Number(x) + Number(run)) * scale; px++) data.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

describe('the code of a link', () => {
  it.each(['https://example.org/', `https://example.org/viewer/#smiles=${'CN[C@@]1(CCCCC1%3DO)c1ccccc1Cl'.repeat(8)}&camera=12.5%20-80%2030`])('reads back as %s', (link) => {
    const rows = encodeQR(link, 'raw', { ecc: 'medium', border: 4 });
    expect(decodeQR(painted(qrPath(rows), rows.length))).toBe(link);
  });
});

describe('the size of a picture', () => {
  it('keeps the shape of the screen, with the long side that was asked for', () => {
    expect(picturePixels(frame, '8k', 1)).toEqual({ width: 7680, height: 5120 });
    expect(picturePixels(frame, 'full-hd', 2)).toEqual({ width: 1920, height: 1280 });
    const tall = { ...frame, size: { width: 300, height: 600 } };
    expect(picturePixels(tall, '4k', 1)).toEqual({ width: 1920, height: 3840 });
  });

  it('is that of the screen’s own pixels at first', () => {
    expect(picturePixels(frame, 'screen', 2)).toEqual({ width: 1800, height: 1200 });
  });

  it('knows the ground by its colour', () => {
    expect([bytesOf('rgb(244, 243, 239)'), bytesOf('#14161A'), bytesOf('red')]).toEqual([[244, 243, 239], [20, 22, 26], undefined]);
  });
});

/** In place of the worker. */
const make = async (job: ExportJob) => runExportJob(job, () => {});

describe('files', () => {
  it.each(Object.keys(MOLECULE_FORMATS) as (keyof typeof MOLECULE_FORMATS)[])('hold the molecule as %s', async (format) => {
    const text = await moleculeFile(ESKETAMINE, format).text();
    // 16 heavy atoms and 16 hydrogens; a SMILES writes the heavy ones alone.
    const cl = text.match(/Cl/g)?.length ?? 0;
    expect(cl).toBeGreaterThanOrEqual(1);
    if (format === 'xyz') expect(text.split('\n')[0]).toBe('32');
    if (format === 'mol') expect(text.split('\n')[3]).toMatch(/^ 32 33 .*V2000$/);
    if (format === 'sdf') expect(text.trimEnd().endsWith('$$$$')).toBe(true);
  });

  it('draw the vectors on the ground, or on none', async () => {
    const view = { drawing: drawBallAndStick(ESKETAMINE), frame, ground: '#f4f3ef' };
    const [plain, clear] = await Promise.all([vectorFile(view, false, 'Esketamine', {}, make), vectorFile(view, true, 'Esketamine', {}, make)].map(async (file) => (await file).text()));
    expect(plain).toContain('<rect width="900" height="600" fill="#f4f3ef"/>');
    expect(clear).not.toContain('<rect');
    expect(clear).toContain('<title>Esketamine</title>');
  });

  it('build a model for screens, and one for printers in the size that was asked for', async () => {
    const drawing = drawBallAndStick(ESKETAMINE);
    const glb = new Uint8Array(await (await screenModel(ESKETAMINE, drawing, {}, make)).arrayBuffer());
    expect(new TextDecoder().decode(glb.subarray(0, 4))).toBe('glTF');
    for (const scale of [5, 20] as const) {
      const stl = new DataView(await (await printModel(drawing, scale, {}, make)).arrayBuffer());
      const count = stl.getUint32(80, true);
      expect(stl.byteLength).toBe(84 + 50 * count);
      const high = [0, 0, 0];
      for (let corner = 0; corner < count * 3; corner++) {
        const at = 84 + Math.trunc(corner / 3) * 50 + 12 + (corner % 3) * 12;
        for (const axis of [0, 1, 2]) high[axis] = Math.max(high[axis] ?? 0, stl.getFloat32(at + axis * 4, true));
      }
      const [, ...told] = /^The print is (\d+)\s×\s(\d+)\s×\s(\d+)\smm\./.exec(printWords(drawing, scale) ?? '') ?? [];
      told.forEach((side, axis) => expect(Math.abs(Number(side) - (high[axis] ?? 0))).toBeLessThan(1));
      expect(told).toHaveLength(3);
    }
  });

  it('say how thick the thinnest part is, and when it is thicker than drawn', () => {
    // Two balls of 1 Å, 3 Å apart, on a rod 0.3 Å across: 5 Å long.
    const builder = createDrawingBuilder();
    builder.sphere([0, 0, 0], 1, [0, 0, 0], 0);
    builder.sphere([3, 0, 0], 1, [0, 0, 0], 1);
    builder.cylinder([0, 0, 0], [3, 0, 0], 0.15, [0, 0, 0], [0, 0, 0], 0);
    const dumbbell = builder.build();
    expect(printWords(dumbbell, 20)?.replaceAll('\u00a0', ' ')).toBe('The print is 100 × 40 × 40 mm. Its thinnest part is 6 mm across.');
    expect(printWords(dumbbell, 5)?.replaceAll('\u00a0', ' ')).toBe('The print is 25 × 10 × 10 mm. Its thinnest part is 3 mm across, made thicker than it is drawn, so that it holds.');
    expect(printWords(createDrawingBuilder().build(), 10)).toBeUndefined();
  });
});
