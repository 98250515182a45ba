// The tools that look at the molecule in one way each: a row of buttons, and the one that is open below it. All but the formula
// arrive when they are first opened.

import { Fragment, lazy, type ReactElement, Suspense, useId, useLayoutEffect } from 'react';
import { acts } from '../languages/en/acts';
import { workbench } from '../languages/en/workbench';
import { TOOL_IDS, type ToolId } from '../state/exhibit';
import { FormulaTool } from './FormulaTool';
import { useWords } from './language-context';
import { useViewer, useViewerStore } from './viewer-context';

const FactsTool = lazy(async () => ({ default: (await import('./FactsTool')).FactsTool }));
const ReceptorTool = lazy(async () => ({ default: (await import('./receptor/ReceptorTool')).ReceptorTool }));
const StereoTool = lazy(async () => ({ default: (await import('./stereo/StereoTool')).StereoTool }));
const ConformersTool = lazy(async () => ({ default: (await import('./conformers/ConformersTool')).ConformersTool }));
const ProtonationTool = lazy(async () => ({ default: (await import('./protonation/ProtonationTool')).ProtonationTool }));
const LabTool = lazy(async () => ({ default: (await import('./lab/LabTool')).LabTool }));
const CompareTool = lazy(async () => ({ default: (await import('./compare/CompareTool')).CompareTool }));
const TooLarge = lazy(async () => ({ default: (await import('./TooLarge')).TooLarge }));

/** Above this chemistry labels and names nothing either. */
const MOST_INSPECTED = 1000;

const TOOLS: Readonly<Record<ToolId, ReactElement>> = {
  formula: <FormulaTool />,
  facts: <FactsTool />,
  receptor: <ReceptorTool />,
  stereo: <StereoTool />,
  conformers: <ConformersTool />,
  protonation: <ProtonationTool />,
  lab: <LabTool />,
  compare: <CompareTool />,
};

/** These look at each atom or bond. */
const FINE: ReadonlySet<ToolId> = new Set(['stereo', 'conformers', 'protonation']);

/** On a phone the text comes first. */
const HAS_ROOM = '(min-width: 60rem)';

export function Workbench() {
  const store = useViewerStore();
  const words = useWords(workbench);
  const { opening } = useWords(acts);
  const open = useViewer(({ tool }) => tool);
  const openTool = useViewer((state) => state.openTool);
  const atoms = useViewer(({ shown }) => shown.molecule.atoms.length);
  const isAwaited = useViewer(({ loading }) => loading?.isFirst ?? false);
  const id = useId();
  const waiting = <p className="workbench-waiting">{opening}</p>;
  const chosen = open && (FINE.has(open) && atoms > MOST_INSPECTED ? <TooLarge atoms={atoms} most={MOST_INSPECTED} /> : TOOLS[open]);
  const body = isAwaited ? waiting : chosen;
  useLayoutEffect(() => {
    const { tool } = store.getState();
    if (tool === undefined && window.matchMedia(HAS_ROOM).matches) openTool('formula');
  }, [store, openTool]);
  return (
    <section className="workbench" aria-labelledby={`${id}-title`}>
      {/* Headings are how a screen reader moves about; the tools' own stand below it. */}
      <h2 id={`${id}-title`} className="visually-hidden">
        {words.name}
      </h2>
      <ul className="workbench-tools">
        {TOOL_IDS.map((tool) => (
          <li key={tool}>
            <button
              type="button"
              title={words.tools[tool].hint}
              aria-expanded={tool === open}
              aria-controls={id}
              onClick={() => openTool(tool === open ? undefined : tool)}
            >
              {words.tools[tool].title}
            </button>
          </li>
        ))}
      </ul>
      <div id={id} className="workbench-body" hidden={!open}>
        <Suspense fallback={waiting}>{open && <Fragment key={open}>{body}</Fragment>}</Suspense>
      </div>
    </section>
  );
}
