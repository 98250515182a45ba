// The script of embed.html: one viewer that fills the frame, after the options in its address, and its messages to the page around.
// The frame may have no origin: nothing here asks for storage, history or a channel.

import { readAddress } from '../options/address';
import { embedPage } from './messages/embed-page';
import { mountViewer } from './mount-viewer';

embedPage({
  document,
  window,
  mount: mountViewer,
  read: () => readAddress(window.location),
});
