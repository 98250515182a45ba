// On the picture: what the channel does now. Read aloud when the reader steps or chooses, not while it plays.

import { useViewer } from '../viewer-context';

export function ChannelNote() {
  const words = useViewer(({ channel }) => channel?.words);
  const isPlaying = useViewer(({ channel }) => channel?.isPlaying);
  return (
    <p className="channel-note" aria-live={isPlaying ? 'off' : 'polite'} aria-atomic="true">
      <span>{words}</span>
    </p>
  );
}
