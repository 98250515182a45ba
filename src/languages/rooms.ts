// Every room. Only types and tests read this list: a part of the page imports its own room, so that it costs nothing elsewhere.

export { acts } from './en/acts';
export { article } from './en/article';
export { compare } from './en/compare';
export { conformers } from './en/conformers';
export { copying } from './en/copying';
export { corner } from './en/corner';
export { ear } from './en/ear';
export { exporting } from './en/exporting';
export { flatPicture } from './en/flat-picture';
export { handout } from './en/handout';
export { help } from './en/help';
export { large } from './en/large';
export { settings } from './en/settings';
export { share } from './en/share';
export { surface } from './en/surface';
export { toolbar } from './en/toolbar';
