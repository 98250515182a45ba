// Every room. Only types and tests read this list: a part of the page imports its own room, so that it costs nothing elsewhere.

export { acts } from './en/acts';
export { article } from './en/article';
export { compare } from './en/compare';
export { conformers } from './en/conformers';
export { corner } from './en/corner';
export { flatPicture } from './en/flat-picture';
export { surface } from './en/surface';
export { toolbar } from './en/toolbar';
