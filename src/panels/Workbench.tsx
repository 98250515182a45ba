// The tools that look at the molecule in one way each: a row of buttons, and the one that is open below it. All but the formula
// arrive when they are first opened.

import { Fragment, lazy, type ReactElement, Suspense, useEffect, useId } from 'react';
import { TOOL_IDS, type ToolId } from '../state/exhibit';
import { FormulaTool } from './FormulaTool';
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

interface Tool {
  readonly title: string;
  /** One phrase: what it is for. */
  readonly hint: string;
  readonly body: ReactElement;
  /** It looks at each atom or bond. */
  readonly isFine?: boolean;
}

const TOOLS: Readonly<Record<ToolId, Tool>> = {
  formula: { title: 'Formula', hint: 'The flat formula and the list of atoms', body: <FormulaTool /> },
  facts: { title: 'Facts', hint: 'The data sheet', body: <FactsTool /> },
  receptor: { title: 'Receptor', hint: 'The molecule in the pore that it blocks', body: <ReceptorTool /> },
  stereo: { title: 'Stereo', hint: 'The mirror image, and which hand is R or S', body: <StereoTool />, isFine: true },
  conformers: { title: 'Conformers', hint: 'Other shapes of the same molecule, and their energies', body: <ConformersTool />, isFine: true },
  protonation: { title: 'pH', hint: 'How much of it carries a proton', body: <ProtonationTool />, isFine: true },
  lab: { title: 'Channel', hint: 'The channel lab: run the block by the drug', body: <LabTool /> },
  compare: { title: 'Compare', hint: 'Another molecule beside it', body: <CompareTool /> },
};

/** On a phone the text comes first. */
const HAS_ROOM = '(min-width: 60rem)';

export function Workbench() {
  const store = useViewerStore();
  const open = useViewer(({ tool }) => tool);
  const openTool = useViewer((state) => state.openTool);
  const atoms = useViewer(({ shown }) => shown.molecule.atoms.length);
  const id = useId();
  const body = open && (TOOLS[open].isFine && atoms > MOST_INSPECTED ? <TooLarge atoms={atoms} most={MOST_INSPECTED} /> : TOOLS[open].body);
  useEffect(() => {
    const { tool } = store.getState();
    if (tool === undefined && window.matchMedia(HAS_ROOM).matches) openTool('formula');
  }, [store, openTool]);
  return (
    <section className="workbench" aria-label="Inspect the molecule">
      <ul className="workbench-tools">
        {TOOL_IDS.map((tool) => (
          <li key={tool}>
            <button
              type="button"
              title={TOOLS[tool].hint}
              aria-expanded={tool === open}
              aria-controls={id}
              onClick={() => openTool(tool === open ? undefined : tool)}
            >
              {TOOLS[tool].title}
            </button>
          </li>
        ))}
      </ul>
      <div id={id} className="workbench-body" hidden={!open}>
        <Suspense fallback={<p className="workbench-waiting">Opening…</p>}>{open && <Fragment key={open}>{body}</Fragment>}</Suspense>
      </div>
    </section>
  );
}
