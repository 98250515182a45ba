// <molecule-viewer> in the JSX of React: attributes by the names of the options, and its events. Types only.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OptionName } from '../../options/options';
import type { ViewerEventName } from '../viewer-api';
import type { MoleculeViewerEventMap } from './element-events';
import type { MoleculeViewerElement } from './MoleculeViewerElement';
import type { OptionInput } from './option-attributes';

/** React listens to an event of an element by `on` and its name as it is: `onselection-change`. */
type Listeners = { readonly [Name in ViewerEventName as `on${Name}`]?: (event: MoleculeViewerEventMap[Name]) => void };

type Attributes = { readonly [Name in Exclude<OptionName, 'part' | 'lang'>]?: OptionInput } & {
  readonly part?: string;
  readonly alt?: string;
  readonly loading?: 'lazy' | 'eager';
  readonly poster?: string;
  readonly molfile?: string;
};

type HTMLProps = Omit<DetailedHTMLProps<HTMLAttributes<MoleculeViewerElement>, MoleculeViewerElement>, keyof Attributes>;

export type MoleculeViewerAttributes = HTMLProps & Attributes & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'molecule-viewer': MoleculeViewerAttributes;
    }
  }
}
