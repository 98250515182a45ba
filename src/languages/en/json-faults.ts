// What is wrong with the JSON of a story's file, whatever it says.

import { room } from '../room';
import type { SeenInstead } from '../story-things';

const SEEN = { end: 'the end of the file', quote: 'a quotation mark', 'single-quote': 'a single quotation mark (JSON takes only double ones)' } as const;
const seen = (what: SeenInstead) => (typeof what === 'string' ? SEEN[what] : `“${what.char}”`);

export const jsonFaults = room('jsonFaults', {
  afterEnd: (what: SeenInstead) => `There is something after the end of the story: ${seen(what)}.`,
  comment: 'JSON has no comments; please take this one out.',
  tooDeep: 'Lists and objects are nested too deeply.',
  noValue: (what: SeenInstead) => `A value is missing here; instead there is ${seen(what)}.`,
  unquoted: (word: string) => `“${word}” stands without quotation marks.`,
  noName: (what: SeenInstead) => `The name of a field is missing, in double quotation marks; instead there is ${seen(what)}.`,
  nameTwice: (name: string) => `The field “${name}” stands here a second time.`,
  noColon: (name: string, what: SeenInstead) => `A colon is missing after “${name}”; instead there is ${seen(what)}.`,
  fileEnds: (close: string, open: string, line: number) => `The file ends before the “${close}” that belongs to the “${open}” of line ${line}.`,
  noComma: (what: SeenInstead) => `A comma is missing at the end of this value, before ${seen(what)}.`,
  extraComma: (close: string) => `There is a comma too many before “${close}”.`,
  openText: 'A text does not end in this line: its closing quotation mark is missing.',
  control: 'There is a control character in a text.',
  escape: (char: string) => `“\\${char}” means nothing in a text; write “\\\\” for a backslash.`,
});
