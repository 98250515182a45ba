// Starts the page: reads the address, draws the first picture, and has the live page put in the place of the one made at build.

import { defaultMolecule } from 'virtual:library';
import { AT_HAND } from '../languages/at-hand';
import { languageOf } from '../languages/language';
import { notesIdOf } from '../state/presenter/notes-address';
import { openFirstPicture } from './first-picture';
import { optionsOfAddress } from './options-of-address';
import './styles/tokens.css';
import './styles/page.css';
import './styles/viewer.css';
import './styles/poster.css';
import './styles/controls.css';
import './styles/article.css';
import './styles/figures.css';
import './styles/figure-channels.css';
import './styles/workbench.css';
import './styles/formula.css';
import './styles/dialogs.css';
import './styles/settings.css';
import './styles/sharing.css';
import './styles/story.css';
import './styles/story-slide.css';
import './styles/questions.css';
import './styles/conformers.css';
import './styles/panes.css';
import './styles/protonation.css';
import './styles/stereo.css';
import './styles/compare.css';
import './styles/print.css';

async function openViewer(host: Element): Promise<void> {
  const options = optionsOfAddress();
  if (options.story === undefined && (options.smiles ?? options.src) !== undefined) {
    // Where it does not arrive, whoever needs it says so.
    import('./early-source').then(({ beginEarly }) => beginEarly(options)).catch(() => {});
  }
  try {
    // Until it is drawn the line and the processor are its own.
    await openFirstPicture(options, defaultMolecule.molecule);
    await (await import('./open-page')).openPage(host, options);
  } catch (fault) {
    const note = document.createElement('p');
    note.className = 'no-script';
    note.setAttribute('role', 'alert');
    note.textContent = AT_HAND[languageOf(options.lang)].rest;
    delete document.documentElement.dataset['address'];
    (host.querySelector('.reading') ?? host).prepend(note);
    throw fault;
  }
}

const host = document.querySelector('#page');
if (!host) throw new Error('index.html has no #page.');
// The second window of a presenter is this page too, with the notes in place of the viewer.
const notes = notesIdOf(window.location.hash);
if (notes === undefined) void openViewer(host);
else void import('../panels/presenter/notes/show-notes').then(({ showNotes }) => showNotes(host, notes));
