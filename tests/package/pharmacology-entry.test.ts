// The built pharmacology entry as somebody's Node program meets it: one file without dependencies, with types beside it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const entry = new URL('../../dist/lib/pharmacology.js', import.meta.url);

it('computes the level after an infusion, and the block that needs glutamate', () => {
  const program = `import { simulateChannel, infusionConcentration } from ${JSON.stringify(entry.href)};
    const blocked = (glutamateMicromolar) => simulateChannel({ sampleSeconds: 1, steps: [
      { durationSeconds: 30, glutamateMicromolar, drugMicromolar: 10, magnesiumMillimolar: 0, voltageMillivolts: -70 }] }).blocked.at(-1);
    const level = infusionConcentration({ doseMilligramsPerKilogram: 0.5, infusionMinutes: 40, timesMinutes: [40] }).nanogramsPerMillilitre[0];
    console.log(JSON.stringify([Math.round(level), blocked(0), blocked(1000).toFixed(2)]));`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(ended.stderr).toBe('');
  expect(JSON.parse(ended.stdout)).toEqual([177, 0, '0.87']);
});

it('imports nothing, and has types', () => {
  expect(readFileSync(fileURLToPath(entry), 'utf8')).not.toMatch(/\bimport\b|\bwindow\b|\bdocument\b/);
  const types = readFileSync(fileURLToPath(new URL('../../dist/lib/pharmacology/index.d.ts', import.meta.url)), 'utf8');
  for (const name of ['simulateChannel', 'steadyStateBlock', 'magnesiumUnblocked', 'infusionConcentration']) expect(types).toContain(name);
});
