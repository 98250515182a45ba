// Whether the picture follows one channel of the lab, and what to do where the drug of the run is not the molecule shown.

import { poreDrug, SCHEME_SENTENCE } from '../../content/describe-channel';
import { FaultText } from '../FaultText';
import { useLanguage } from '../language-context';
import { useViewer } from '../viewer-context';
import type { LabSettings } from './lab-settings';
import './pore-switch.css';

/** By the id that the library has for it. */
const LIBRARY = { ketamine: 'esketamine', memantine: 'memantine' } as const;

export function PoreSwitch({ drug }: { readonly drug: LabSettings['drug'] }) {
  const isOn = useViewer(({ options }) => options.receptor !== 'none');
  const progress = useViewer(({ receptorProgress }) => receptorProgress);
  const note = useViewer(({ channel }) => channel?.note);
  const setOptions = useViewer((state) => state.setOptions);
  const showLibrary = useViewer((state) => state.showLibrary);
  const fault = progress && 'fault' in progress ? progress.fault : undefined;
  const name = poreDrug(drug);
  const language = useLanguage();
  return (
    <div className="lab-pore">
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => setOptions({ receptor: target.checked ? 'pore' : 'none', camera: undefined })} />
        Show it in the pore
      </label>
      {isOn && <p>{fault ? <FaultText fault={fault} /> : `The picture follows one channel. ${SCHEME_SENTENCE}`}</p>}
      {isOn && note && drug !== 'none' && drug !== 'competitor' && (
        <p>
          <span lang={language}>{note}</span>{' '}
          <button type="button" className="link" onClick={() => void showLibrary(LIBRARY[name])}>
            Show {LIBRARY[name]} itself
          </button>
        </p>
      )}
    </div>
  );
}
