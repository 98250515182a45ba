// What is built holds other people's work, and says whose.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../dist/${file}`, import.meta.url)), 'utf8');
const packagesIn = (text: string) => [...text.matchAll(/^## (\S+) \d/gm)].map(([, name]) => name);

describe.each(['lib/LICENCES.md', 'site/LICENCES.md'])('%s', (file) => {
  it('names what is in the page, its workers and the lazy parts', () => {
    expect(packagesIn(read(file))).toEqual(expect.arrayContaining(['@react-three/fiber', 'openchemlib', 'react', 'react-dom', 'three', 'zustand']));
  });

  it('holds the text that each licence asks to be kept', () => {
    const sections = read(file).split(/^## /m).slice(1);
    const silent = sections.filter((section) => !/Copyright|@react-three\/fiber/.test(section));
    expect(silent.map((section) => section.split('\n')[0])).toEqual([]);
  });
});
