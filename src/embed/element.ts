// `ketamine-viewer/element`: registers <molecule-viewer>, unless the tag is taken.

import { defineMoleculeViewer } from './element/define';

export { defineMoleculeViewer };
export type { MoleculeViewerElement } from './element/MoleculeViewerElement';
export type { MoleculeViewerEventMap } from './element/element-events';
export type { OptionInput } from './element/option-attributes';
export type { BlobRequest, DescriptionLevel, EventSource, OptionStrings, ViewerEventName, ViewerEvents } from './viewer-api';

defineMoleculeViewer();
