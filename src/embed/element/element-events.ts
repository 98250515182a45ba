// The events of <molecule-viewer>, with their types. They bubble; a bubbling `load` reaches the document and never the window, which is a rule of the DOM.

import { EVENT_NAMES } from '../api/event-hub';
import type { ViewerApi, ViewerEventName, ViewerEvents } from '../viewer-api';

type ViewerEventMap = { readonly [Name in ViewerEventName]: CustomEvent<ViewerEvents[Name]> };

export interface MoleculeViewerEventMap extends Omit<HTMLElementEventMap, ViewerEventName>, ViewerEventMap {}

/** `addEventListener` that knows what each event tells. */
export interface TypedListeners {
  addEventListener<Name extends keyof MoleculeViewerEventMap>(
    type: Name,
    listener: (event: MoleculeViewerEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<Name extends keyof MoleculeViewerEventMap>(
    type: Name,
    listener: (event: MoleculeViewerEventMap[Name]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | EventListenerOptions): void;
}

export function tell<Name extends ViewerEventName>(element: EventTarget, name: Name, detail: ViewerEvents[Name]): void {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

/** What the viewer tells its host becomes events of the element. Returns what ends it. */
export function forwardEvents(api: ViewerApi, element: EventTarget): () => void {
  const ends = EVENT_NAMES.map((name) => api.on(name, (detail) => tell(element, name, detail)));
  return () => {
    for (const end of ends) end();
  };
}
