// What the search for literal text leaves alone.

/** Console warnings, refusals of a call and the gallery of examples: read by whoever writes a page, in English like the README. */
export const FOR_PROGRAMMERS: readonly string[] = [
  'src/app/options-of-address.ts',
  'src/chemistry/loading/molecule-loader.ts',
  'src/chemistry/loading/node-client.ts',
  'src/embed/api/',
  'src/embed/connect.ts',
  'src/embed/create-viewer-api.ts',
  'src/embed/element/viewer-life.ts',
  'src/embed/examples/',
  'src/embed/frame/style-for-frame.ts',
  'src/embed/messages/',
  'src/embed/react/viewer-handle.ts',
  // What a link asks for in vain, in the console.
  'src/options/option-codec.ts',
  'src/state/follow-pattern.ts',
  'src/state/measuring.ts',
  'src/state/viewer-store.ts',
  // README's table of options, and the schema of stories that editors show while one writes.
  'src/options/options.ts',
  'src/content/stories/questions/question-schema.ts',
  'src/content/stories/story-schema.ts',
];

/** Scientific text that stays English and is marked so: article, stories with their questions, figures, the lab, sources and what they say. */
export const SCIENTIFIC: readonly string[] = [
  'src/panels/figures/',
  'src/panels/lab/',
  'src/content/describe-channel.ts',
  'src/content/figures/',
  'src/content/glossary.ts',
  'src/content/lab/',
  'src/content/medicine-citations.ts',
  'src/content/panels',
  'src/content/part-evidence.ts',
  'src/content/protonation-text.ts',
  'src/content/receptor-caveats.ts',
  'src/content/receptor-citations.ts',
  ...['block-trap-release', 'inside-the-receptor', 'ketamine-and-its-cousins', 'meet-ketamine', 'mirror-images', 'stories'].map((file) => `src/content/stories/${file}.ts`),
  'src/content/stories/questions/of-',
];

/** English names by which a catalogue finds its own; what is shown comes from there. */
export const NAMED_IN_CATALOGUES: readonly string[] = [
  'src/chemistry/properties/measure.ts',
  'src/content/describe-stereo.ts',
  'src/content/read/reading.ts',
  'src/receptor/parts.ts',
  'src/representations/registry.ts',
];

/** No language: styles, policies, “et al.”, the name of this viewer, and names of parts within a model's file. */
export const NO_LANGUAGE: readonly string[] = [
  'src/content/embed/html-page-parts.ts',
  'src/content/embed/snippets.ts',
  'src/content/handout/short-citation.ts',
  'src/representations/model/export-glb.ts',
  'src/scene/label-element.ts',
  'src/scene/pane-divider.ts',
];
