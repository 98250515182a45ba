// What a click makes of the selection, in the picture and in the formula alike.

/** `ends` are the atoms that were clicked, a bond being both of its ends; none: the ground. With Shift or Ctrl they add up. */
export function clickedSelection(selection: readonly number[], ends: readonly number[], additive: boolean): readonly number[] {
  if (!additive) return ends;
  const isChosen = ends.every((atom) => selection.includes(atom));
  return isChosen ? selection.filter((atom) => !ends.includes(atom)) : [...new Set([...selection, ...ends])];
}
