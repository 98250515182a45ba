// What the share dialog makes of a view: a code that a camera reads, pixels in the screen's shape, files that say what is shown.
import { decodeQR } from 'qr/decode.js';
import { encodeQR } from 'qr';
import { describe, expect, it } from 'vitest';
import { modelFile, MOLECULE_FORMATS, moleculeFile, vectorFile } from '../../src/panels/make-export';
import { bytesOf, picturePixels } from '../../src/panels/picture-source';
import { qrPath } from '../../src/panels/QrCode';
import { drawBallAndStick } from '../../src/representations/ball-and-stick';
import { drawWireframe } from '../../src/representations/wireframe';
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
    const [plain, clear] = await Promise.all([vectorFile(view, false, 'Esketamine'), vectorFile(view, true, 'Esketamine')].map(async (file) => (await file).text()));
    expect(plain).toContain('<rect width="900" height="600" fill="#f4f3ef"/>');
    expect(clear).not.toContain('<rect');
    expect(clear).toContain('<title>Esketamine</title>');
  });

  it('build a model for screens, and for printers one that is not endless', async () => {
    const drawing = drawBallAndStick(ESKETAMINE);
    const glb = new Uint8Array(await (await modelFile(ESKETAMINE, drawing, 'glb')).arrayBuffer());
    expect(new TextDecoder().decode(glb.subarray(0, 4))).toBe('glTF');
    const stl = await (await modelFile(ESKETAMINE, drawing, 'stl')).arrayBuffer();
    expect(stl.byteLength).toBe(84 + 50 * new DataView(stl).getUint32(80, true));
    const endless = { ...drawWireframe(ESKETAMINE), spheres: { ...drawing.spheres, count: 5000 } };
    await expect(modelFile(ESKETAMINE, endless, 'stl')).rejects.toThrow(/5\d\d\d balls and rods is more than can be made here/);
  });
});
