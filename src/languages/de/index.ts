// German: every room, fetched as one.

import type { Translations } from '../translations';
import { acts } from './acts';
import { article } from './article';
import { atomReading } from './atom-reading';
import { atoms } from './atoms';
import { captions } from './captions';
import { card } from './card';
import { channel } from './channel';
import { compare } from './compare';
import { comparing } from './comparing';
import { conformers } from './conformers';
import { copying } from './copying';
import { corner } from './corner';
import { describing } from './describing';
import { ear } from './ear';
import { elements } from './elements';
import { embedded } from './embedded';
import { embedding } from './embedding';
import { embedLeftOut } from './embed-left-out';
import { exporting } from './exporting';
import { facts } from './facts';
import { fetchFaults } from './fetch-faults';
import { flatPicture } from './flat-picture';
import { groupReading } from './group-reading';
import { groups } from './groups';
import { handout } from './handout';
import { hands } from './hands';
import { help } from './help';
import { htmlFile } from './html-file';
import { jsonFaults } from './json-faults';
import { lab } from './lab';
import { large } from './large';
import { leftOut } from './left-out';
import { loadingFaults } from './loading-faults';
import { lookup } from './lookup';
import { makingFaults } from './making-faults';
import { measuring } from './measuring';
import { molecules } from './molecules';
import { molfileFaults } from './molfile-faults';
import { notes } from './notes';
import { notices } from './notices';
import { offline } from './offline';
import { openingFaults } from './opening-faults';
import { outline } from './outline';
import { page } from './page';
import { parts } from './parts';
import { phrases } from './phrases';
import { picker } from './picker';
import { picture } from './picture';
import { places } from './places';
import { placing } from './placing';
import { presenter } from './presenter';
import { protonation } from './protonation';
import { quality } from './quality';
import { questions } from './questions';
import { receptor } from './receptor';
import { receptorLabels } from './receptor-labels';
import { references } from './references';
import { results } from './results';
import { settings } from './settings';
import { shapes } from './shapes';
import { share } from './share';
import { shortReading } from './short-reading';
import { smilesFaults } from './smiles-faults';
import { spaceReading } from './space-reading';
import { spoken } from './spoken';
import { standings } from './standings';
import { stereo } from './stereo';
import { stories } from './stories';
import { story } from './story';
import { storyFaults } from './story-faults';
import { structureFaults } from './structure-faults';
import { surface } from './surface';
import { surfaceFaults } from './surface-faults';
import { tableFaults } from './table-faults';
import { toolbar } from './toolbar';
import { unlit } from './unlit';
import { unloaded } from './unloaded';
import { verdicts } from './verdicts';
import { viewReading } from './view-reading';
import { workbench } from './workbench';

export const words: Translations = {
  acts,
  article,
  atomReading,
  atoms,
  captions,
  card,
  channel,
  compare,
  comparing,
  conformers,
  copying,
  corner,
  describing,
  ear,
  elements,
  embedded,
  embedding,
  embedLeftOut,
  exporting,
  facts,
  fetchFaults,
  flatPicture,
  groupReading,
  groups,
  handout,
  hands,
  help,
  htmlFile,
  jsonFaults,
  lab,
  large,
  leftOut,
  loadingFaults,
  lookup,
  makingFaults,
  measuring,
  molecules,
  molfileFaults,
  notes,
  notices,
  offline,
  openingFaults,
  outline,
  page,
  parts,
  phrases,
  picker,
  picture,
  places,
  placing,
  presenter,
  protonation,
  quality,
  questions,
  receptor,
  receptorLabels,
  references,
  results,
  settings,
  shapes,
  share,
  shortReading,
  smilesFaults,
  spaceReading,
  spoken,
  standings,
  stereo,
  stories,
  story,
  storyFaults,
  structureFaults,
  surface,
  surfaceFaults,
  tableFaults,
  toolbar,
  unlit,
  unloaded,
  verdicts,
  viewReading,
  workbench,
};
