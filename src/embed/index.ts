// The package's React entry: `ketamine-viewer`. React, three and fiber are the page's own. May be imported where there is no DOM.

export { OPTIONS } from '../options/options';
export { MoleculeObject, type MoleculeObjectEvent, type MoleculeObjectProps } from '../scene/object/MoleculeObject';
export { MoleculeViewer, type MoleculeViewerProps } from './react/MoleculeViewer';
export type { MoleculeViewerHandle } from './react/viewer-handle';
export type { ViewerEvents } from './viewer-api';
