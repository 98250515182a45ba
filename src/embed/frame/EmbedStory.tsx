// The story of an embedded viewer: the words of its step beside or under the picture.
export function EmbedStory() {
  return null;
}
