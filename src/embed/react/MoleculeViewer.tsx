// The viewer as a React component. On a server, and until the first picture, it is a <div> with a name and what the page puts in
// its place; the viewer is fetched when the <div> comes near and draws in its shadow, which the styles of the page do not reach.

import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode, type Ref } from 'react';
import { AT_HAND } from '../../languages/at-hand';
import type { ViewerEventName, ViewerEvents } from '../viewer-api';
import { optionTexts, type OptionProps } from './option-props';
import { createHandle, type MoleculeViewerHandle } from './viewer-handle';
import { createViewerHost, type HostState } from './viewer-host';

/** What each event tells; `source` says whether the reader, the page or the story brought it about. */
export interface MoleculeViewerEventProps {
  readonly onLoad?: ((detail: ViewerEvents['load']) => void) | undefined;
  /** A sentence for the reader; the last good picture stays. */
  readonly onError?: ((detail: ViewerEvents['error']) => void) | undefined;
  readonly onSelectionChange?: ((detail: ViewerEvents['selection-change']) => void) | undefined;
  readonly onStepChange?: ((detail: ViewerEvents['step-change']) => void) | undefined;
  readonly onCameraChange?: ((detail: ViewerEvents['camera-change']) => void) | undefined;
  readonly onStateChange?: ((detail: ViewerEvents['state-change']) => void) | undefined;
}

/**
 * Every option is a prop. A prop acts when it changes and not on every render, so what the reader changes by hand stays until
 * the page asks for something else.
 */
export interface MoleculeViewerProps extends OptionProps, MoleculeViewerEventProps {
  readonly ref?: Ref<MoleculeViewerHandle> | undefined;
  /** The text of a molfile, which beats `smiles`, `src` and `molecule`. */
  readonly molfile?: string | undefined;
  /** Accessible name of the picture in place of the generated one. */
  readonly alt?: string | undefined;
  /** Address of a picture that stands in until the first is drawn. */
  readonly poster?: string | undefined;
  /** `lazy`, the default: the viewer is fetched when it comes near the window. */
  readonly loading?: 'lazy' | 'eager' | undefined;
  /** Words or elements in place of the picture: on a server, without JavaScript, and until the first picture. */
  readonly fallback?: ReactNode;
  /** Elements of @react-three/fiber, drawn in the scene: in the molecule's frame, one unit an ångström. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly id?: string | undefined;
}

const EVENTS = {
  load: 'onLoad',
  error: 'onError',
  'selection-change': 'onSelectionChange',
  'step-change': 'onStepChange',
  'camera-change': 'onCameraChange',
  'state-change': 'onStateChange',
} as const satisfies Record<ViewerEventName, keyof MoleculeViewerEventProps>;

/** In English unless the page asks otherwise: a server does not know what the reader's system speaks. */
function nameOf({ alt, smiles, src, molfile, molecule, lang }: MoleculeViewerProps): string {
  const words = AT_HAND[!lang || lang === 'auto' ? 'en' : lang];
  return alt ?? (smiles || src || molfile ? words.molecule : words.inThree(molecule ?? 'esketamine'));
}

export function MoleculeViewer(props: MoleculeViewerProps) {
  const { ref, molfile, alt, poster, loading, fallback, children, className, style, id } = props;
  const [host] = useState(createViewerHost);
  const [handle] = useState(() => createHandle(host));
  const [state, setState] = useState<HostState>('waiting');
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef<MoleculeViewerEventProps>(props);
  useImperativeHandle(ref, () => handle, [handle]);

  useIsomorphicLayoutEffect(() => {
    latest.current = props;
    host.show({ options: optionTexts(props), molfile: molfile || undefined, alt, isEager: loading === 'eager', overlay: children });
  });
  useEffect(() => {
    const names = Object.keys(EVENTS) as ViewerEventName[];
    const ends = names.map((name) => host.on(name, (detail) => (latest.current[EVENTS[name]] as ((told: typeof detail) => void) | undefined)?.(detail)));
    return () => {
      for (const end of ends) end();
    };
  }, [host]);
  useEffect(() => (element.current ? host.attach(element.current, setState) : undefined), [host]);

  // A picture with a name, until there is a viewer in it that names itself.
  const named = state === 'waiting' ? { role: 'img', 'aria-label': nameOf(props) } : {};
  return (
    <div ref={element} id={id} className={className} style={style} {...named}>
      {poster && <img slot="poster" src={poster} alt="" loading={loading === 'eager' ? 'eager' : 'lazy'} />}
      {fallback}
    </div>
  );
}

/** On a server neither runs, and React need not say so. */
const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
