// LICENCES.md of a built folder: every package that is inside its files, with the text of its licence.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** Filled by vite-note-packages.ts, in the same process. */
const noted = () => [...(globalThis[Symbol.for('ketamine-viewer bundled packages')] ?? [])].sort();

const INTRO = 'What other people wrote and these files contain, each under its own licence.';

function entryOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  // Some packages name their licence and leave its text to their repository.
  const whose = [typeof author === 'object' ? author?.name : author, typeof repository === 'object' ? repository?.url : repository];
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `${license}. ${whose.filter(Boolean).join(', ')}`;
  return `## ${name} ${version} (${license})\n\n${text}\n`;
}

export function writeLicences(folder) {
  const text = ['# Licences', INTRO, ...noted().map(entryOf)].join('\n\n');
  writeFileSync(join(ROOT, folder, 'LICENCES.md'), text);
}
