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

/** Faults that are told in English and marked so, as those of the chemistry are: they are made where no language is known. */
export const ENGLISH_FAULTS: readonly string[] = ['src/panels/embed/fetch-viewer-script.ts', 'src/panels/exports/export-client.ts', 'src/panels/exports/export-job.ts'];

/** Files whose words are not in the catalogues yet; the list may only shrink. */
export const NOT_YET: readonly string[] = [


  'src/panels/figures/ChannelStates.tsx',
  'src/panels/figures/Figure.tsx',
  'src/panels/figures/MagnesiumCurve.tsx',
  'src/panels/figures/PlasmaLevels.tsx',
  'src/panels/figures/TrialsPlot.tsx',
  'src/panels/lab/Bench.tsx',
  'src/panels/lab/Beside.tsx',
  'src/panels/lab/ChannelCount.tsx',
  'src/panels/lab/Controls.tsx',
  'src/panels/lab/DataTable.tsx',
  'src/panels/lab/DoseToBlock.tsx',
  'src/panels/lab/DoseView.tsx',
  'src/panels/lab/ExpectedTable.tsx',
  'src/panels/lab/ExperimentBar.tsx',
  'src/panels/lab/LabQuestion.tsx',
  'src/panels/lab/LabTool.tsx',
  'src/panels/lab/ModelNumbers.tsx',
  'src/panels/lab/NumberSlider.tsx',
  'src/panels/lab/OneChannel.tsx',
  'src/panels/lab/PeaksView.tsx',
  'src/panels/lab/PoreSwitch.tsx',
  'src/panels/lab/StateDiagram.tsx',
  'src/panels/lab/StoryBench.tsx',
  'src/panels/lab/TimeView.tsx',
  'src/panels/lab/Transport.tsx',
  'src/panels/lab/experiments.ts',
  'src/panels/lab/lab-link.ts',
  'src/panels/lab/lab-settings.ts',
  'src/panels/lab/lab-words.ts',
  'src/panels/lab/level-plots.ts',
  'src/panels/lab/use-runs.ts',
];
