// What `ref` gives: the methods of a viewer from the first render on. Those that answer at once answer with nothing until the
// viewer is there; the others wait for it.

import { ViewerFault } from '../api/viewer-fault';
import type { ViewerApi } from '../viewer-api';
import type { ViewerHost } from './viewer-host';

/** The methods of `<molecule-viewer>`, and `on`, which returns what ends it. */
export type MoleculeViewerHandle = ViewerApi;

export function createHandle(host: ViewerHost): MoleculeViewerHandle {
  return {
    molecule: () => host.api()?.molecule(),
    loaded: () => host.api()?.loaded() ?? false,
    setOptions: async (patch) => (await host.ready()).setOptions(patch),
    setMolfile: async (text) => (await host.ready()).setMolfile(text),
    getState: () => host.api()?.getState() ?? host.input().options,
    setState: async (state) => (await host.ready()).setState(state),
    select: (atoms) => host.soon((api) => api.select(atoms)),
    focusAtom: (atom) => host.soon((api) => api.focusAtom(atom)),
    goToStep: async (story, step) => (await host.ready()).goToStep(story, step),
    resetView: () => host.soon((api) => api.resetView()),
    describe: (level) => host.api()?.describe(level) ?? host.input().alt ?? '',
    toBlob: async (request) => (await host.ready()).toBlob(request),
    toDataURL: async (request) => (await host.ready()).toDataURL(request),
    exportMolecule(format) {
      const api = host.api();
      if (!api) throw new ViewerFault('no-picture', 'No molecule is shown yet. Wait for onLoad.');
      return api.exportMolecule(format);
    },
    exportModel: async (format) => (await host.ready()).exportModel(format),
    on: (name, hear) => host.on(name, hear),
  };
}
