// The outline lists every group and gives every atom one place of its own; typing finds it there.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIBRARY, type LibraryId } from '../../molecules';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { atomOutline, findInOutline, MOST_LISTED, type OutlineNode, outlineRows } from '../../src/content/atom-outline';
import { lattice } from '../fixtures/lattice';

const ids = Object.keys(LIBRARY) as LibraryId[];
const ofLibrary = (id: LibraryId) => readMolecule({ molfile: readFileSync(new URL(`../../molecules/${id}.mol`, import.meta.url), 'utf8') }).molecule;
const ofSmiles = (smiles: string) => readMolecule({ smiles }).molecule;
const esketamine = ofLibrary('esketamine');
const nodes = atomOutline(esketamine);
const label = (text: string) => text.replaceAll('\u00a0', ' ');
const below = ({ atoms, kind, children }: OutlineNode): readonly number[] => [...(kind === 'atom' ? atoms : []), ...children.flatMap(below)];
const typed = (text: string, from?: string) => findInOutline(esketamine, nodes, from, text)?.map((node) => label(node.label));

describe('the outline', () => {
  it('of esketamine has its groups, and sixteen heavy atoms that bear sixteen hydrogens', () => {
    expect(nodes.slice(0, -1).map((node) => node.label)).toEqual(esketamine.groups.map(({ label: [first = '', ...rest] }) => first.toUpperCase() + rest.join('')));
    const all = nodes.at(-1);
    expect([all?.label, all?.note, all?.children.length]).toEqual(['All atoms', '32', 16]);
    const stereocentre = all?.children[2];
    expect([label(stereocentre?.label ?? ''), stereocentre?.note]).toEqual(['Carbon 3', '(S)']);
    expect(all?.children[0]?.children.map((node) => label(node.label))).toEqual(['Hydrogen 17', 'Hydrogen 18', 'Hydrogen 19']);
  });

  it.each([...ids.map((id) => [id, ofLibrary(id)] as const), ...['[H][H]', '[H+]', '[2H]C', '[Na+].[Cl-]', 'B'].map((smiles) => [smiles, ofSmiles(smiles)] as const)])(
    'of %s gives each atom one place and every node an id of its own',
    (_, molecule) => {
      const outline = atomOutline(molecule);
      const places = below(outline.at(-1) as OutlineNode);
      expect(places.toSorted((a, b) => a - b)).toEqual(molecule.atoms.map((_atom, index) => index));
      const rows = outlineRows(outline, () => true);
      expect(new Set(rows.map(({ node }) => node.id)).size).toBe(rows.length);
    },
  );

  it('tells groups of one name apart by number, and names charge and isotope', () => {
    const labels = atomOutline(ofSmiles('NC(=O)CCC(=O)N')).map((node) => label(node.label));
    expect(labels.filter((text) => text.startsWith('Amide'))).toEqual(['Amide 1', 'Amide 2']);
    expect(atomOutline(ofSmiles('[13CH3][NH3+]')).at(-1)?.children.map(({ note }) => note)).toEqual(['¹³C, 3 H', 'charge ⁺, 3 H']);
  });

  it('lists 1 000 atoms, and of more only the groups', () => {
    const many = lattice(esketamine, 1001);
    const groups = [{ id: 'ketone', label: 'ketone', atoms: [7, 8] }];
    const upTo = (count: number) => ({ ...many, groups, atoms: many.atoms.slice(0, count), bonds: many.bonds.filter(({ from, to }) => from < count && to < count) });
    expect(MOST_LISTED).toBe(1000);
    expect(below(atomOutline(upTo(1000)).at(-1) as OutlineNode)).toHaveLength(1000);
    expect(atomOutline(upTo(1001))).toEqual([{ id: 'group:ketone', kind: 'group', label: 'Ketone', note: '2 atoms', atoms: [7, 8], children: [] }]);
  });
});

describe('rows', () => {
  it('say level, place and number of siblings, of what is unfolded', () => {
    const rows = outlineRows(nodes, ({ id }) => id === 'atoms' || id === 'atom:0');
    expect(rows).toHaveLength(nodes.length + 16 + 3);
    const [first, methyl, hydrogen] = ['group:ketone', 'atom:0', 'atom:17'].map((id) => rows.find(({ node }) => node.id === id));
    expect(first).toMatchObject({ level: 1, position: 1, siblings: nodes.length, parent: undefined, open: false });
    expect(methyl).toMatchObject({ level: 2, position: 1, siblings: 16, parent: 'atoms', open: true });
    expect(hydrogen).toMatchObject({ level: 3, position: 2, siblings: 3, parent: 'atom:0', open: undefined });
  });
});

describe('typing', () => {
  it('a number goes to that atom, folded away or not', () => {
    expect(typed('3')).toEqual(['All atoms', 'Carbon 3']);
    expect(typed('18')).toEqual(['All atoms', 'Carbon 1', 'Hydrogen 18']);
    expect(typed('33')).toBeUndefined();
    expect(typed('0')).toBeUndefined();
  });

  it('letters go to the next group or element, and round', () => {
    expect(typed('n')).toEqual(['N-methyl']);
    expect(typed('n', 'group:n-methyl')).toEqual(['All atoms', 'Nitrogen 2']);
    expect(typed('n', 'atom:1')).toEqual(['N-methyl']);
    expect(typed('cl', 'atom:0')).toEqual(['All atoms', 'Chlorine 16']);
    expect(typed('o')).toEqual(['All atoms', 'Oxygen 9']);
    expect(typed('xx')).toBeUndefined();
  });

  it('more letters narrow down where one stands', () => {
    expect(typed('c', 'group:ketone')).toEqual(['Chlorine']);
    expect(typed('cy', 'group:chlorine')).toEqual(['Cyclohexanone ring']);
    expect(typed('cyc', 'group:cyclohexanone-ring')).toEqual(['Cyclohexanone ring']);
  });
});
