// Every room. Only types and tests read this list: a part of the page imports its own room, so that it costs nothing elsewhere.

export { acts } from './en/acts';
export { article } from './en/article';
export { corner } from './en/corner';
export { surface } from './en/surface';
export { toolbar } from './en/toolbar';
