// No part of the page escapes the audit of rooms: what is told, read, tried and opened has a room, and each room is entered by a test or
// left out with a reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PANEL_IDS } from '../../src/content/panels';
import { STORY_IDS } from '../../src/content/stories/stories';
import { EXPERIMENT_IDS } from '../../src/panels/lab/experiments';
import { TOOL_IDS } from '../../src/state/exhibit';
import * as LISTS from '../journeys/every-room';
import { heldOf, LEFT_OUT } from '../journeys/held-rooms';
import { ROOT, sourceFiles } from './source-files';

const JOURNEYS = join(ROOT, 'tests/journeys');
const read = (file: string) => readFileSync(join(JOURNEYS, file), 'utf8');
const audits = readdirSync(JOURNEYS).filter((file) => /^rooms-of-.*\.test\.ts$/.test(file)).map(read);
const lists: Readonly<Record<string, LISTS.Rooms>> = LISTS;
const names = Object.values(lists).flatMap((rooms) => Object.keys(rooms));

/** What opens over the page, by the file that draws it: its room, or why it has none. */
const OPENED: Readonly<Record<string, string>> = {
  'panels/AppearanceMenu.tsx': 'appearance and language',
  'panels/ContentsMenu.tsx': 'contents',
  'panels/HelpDialog.tsx': 'help',
  'panels/MoleculePicker.tsx': 'library',
  'panels/NotePopover.tsx': 'sources of a claim',
  'panels/ShareDialog.tsx': 'link and files',
  'panels/ViewSettings.tsx': 'what is shown',
  'panels/handout/HandoutDialog.tsx': 'handout',
  'panels/offline/OfflineSign.tsx': 'none: it stands only beside a copy that a service worker keeps, which tests/journeys/offline.test.ts opens',
  'panels/presenter/BlankScreen.tsx': 'presenting, black',
  'panels/presenter/PointerRing.tsx': 'presenting, pointer',
  'panels/presenter/PresenterSheet.tsx': 'presenting, steps',
  'panels/receptor/ReceptorNotes.tsx': 'care with the receptor',
  'panels/surface/SurfaceRoom.tsx': 'how the surface is made',
};

describe('every room of the page', () => {
  it('is in one list, and each list is given whole to a test that enters its rooms', () => {
    expect(names.length).toBeGreaterThan(80);
    expect(new Set(names).size).toBe(names.length);
    const given = audits.flatMap((text) => [...text.matchAll(/^holdRooms\(heldOf\((\w+)\)\);$/gm)].map(([, list]) => list));
    expect(given.toSorted()).toEqual(Object.keys(lists).toSorted());
  });

  it('is entered, or is of a kind of which some are entered, and says why not', () => {
    const held = new Set(Object.values(lists).flatMap((rooms) => Object.keys(heldOf(rooms))));
    for (const { rooms, reason } of LEFT_OUT) {
      expect(names.some((name) => rooms.test(name)), String(rooms)).toBe(true);
      expect(reason).toMatch(/^[A-Z].{20,}\.$/);
    }
    expect(names.filter((name) => !held.has(name) && !LEFT_OUT.some(({ rooms }) => rooms.test(name)))).toEqual([]);
    for (const kind of ['panel', 'story', 'lab']) expect([...held].some((name) => name.startsWith(`${kind} `)), kind).toBe(true);
  });

  it('is there for each panel, story, experiment and tool', () => {
    const wanted = [...PANEL_IDS.map((id) => `panel ${id}`), ...STORY_IDS.map((id) => `story ${id}`), ...EXPERIMENT_IDS.map((id) => `lab ${id}`)];
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
    const source = read('every-room.ts');
    expect(TOOL_IDS.filter((id) => !source.includes(`tool('${id}', `))).toEqual([]);
  });

  it('is there for each dialog, menu and note that opens over the page', () => {
    const opening = sourceFiles('src').filter((file) => /<dialog\b|popover="/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(opening.map((file) => file.replace('src/', '')).toSorted()).toEqual(Object.keys(OPENED).toSorted());
    expect(Object.values(OPENED).filter((room) => !names.includes(room) && !room.startsWith('none: '))).toEqual([]);
  });
});
