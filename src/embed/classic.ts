// The one-file script: a page that can only paste a <script src> gets <molecule-viewer> from it, from any origin.

import { defineMoleculeViewer } from './element/define';

defineMoleculeViewer();
