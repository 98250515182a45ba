// The molecule beside another, laid on it by what they share.

export function CompareTool() {
  return null;
}
