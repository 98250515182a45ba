// One line of the atom outline. It renders again only when one of its own words or marks changes.

import { type CSSProperties, memo } from 'react';
import type { OutlineRow } from '../content/atom-outline';
import { Icon } from './Icon';

export interface OutlineRowItemProps {
  readonly row: OutlineRow;
  readonly domId: string;
  /** Where the keyboard stands. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** The pointer is over it, here or in a picture; or over something folded into it. */
  readonly isPointed: boolean;
  /** Something that is folded into it is selected. */
  readonly holdsSelected: boolean;
}

/** Tells a row by the attribute `data-row`; the tree listens for all of them. */
export const OutlineRowItem = memo(function OutlineRowItem({ row, domId, isActive, isSelected, isPointed, holdsSelected }: OutlineRowItemProps) {
  const { node, level, position, siblings, open } = row;
  const place = {
    role: 'treeitem',
    'aria-level': level,
    'aria-posinset': position,
    'aria-setsize': siblings,
    'aria-selected': isSelected,
    ...(open === undefined ? {} : { 'aria-expanded': open }),
  };
  return (
    <div
      id={domId}
      className={`outline-row outline-${node.kind}`}
      style={{ '--level': level - 1 } as CSSProperties}
      data-row={node.id}
      data-active={isActive}
      data-pointed={isPointed}
      data-holds={holdsSelected}
      {...place}
    >
      <span className="outline-twist" data-twist={open !== undefined}>
        {open !== undefined && <Icon name="down" />}
      </span>
      <span className="outline-label">{node.label}</span>
      {node.note !== '' && <span className="outline-note"><span className="visually-hidden">,</span> {node.note}</span>}
    </div>
  );
});
