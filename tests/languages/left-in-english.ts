// What the search for literal text leaves alone.

/** Console warnings, refusals of a call and the gallery of examples: read by whoever writes a page, in English like the README. */
export const FOR_PROGRAMMERS: readonly string[] = [
  'src/app/options-of-address.ts',
  'src/embed/api/apply-options.ts',
  'src/embed/api/declared-inputs.ts',
  'src/embed/api/read-patch.ts',
  'src/embed/api/recode-picture.ts',
  'src/embed/api/viewer-fault.ts',
  'src/embed/create-viewer-api.ts',
  'src/embed/examples/',
  'src/embed/frame/style-for-frame.ts',
  'src/embed/messages/answer-call.ts',
  'src/embed/messages/serve-messages.ts',
];

/** Scientific text that stays English, as the article does, and is marked so: the lab and the figures. */
export const SCIENTIFIC: readonly string[] = ['src/panels/figures/', 'src/panels/lab/'];
