// Which bonds are part of a ring: all but the bridges of the graph (Tarjan, 1974), in linear time and without recursion.

interface Link {
  readonly from: number;
  readonly to: number;
}

/** One flag a link. */
export function ringLinks(vertexCount: number, links: readonly Link[]): boolean[] {
  const around: number[][] = Array.from({ length: vertexCount }, () => []);
  links.forEach(({ from, to }, index) => {
    around[from]?.push(index);
    around[to]?.push(index);
  });
  const inRing = links.map(() => true);
  const order = new Int32Array(vertexCount).fill(-1);
  const lowest = new Int32Array(vertexCount);
  const cursor = new Int32Array(vertexCount);
  const cameBy = new Int32Array(vertexCount).fill(-1);
  const lower = (vertex: number, value: number) => (lowest[vertex] = Math.min(lowest[vertex] ?? 0, value));
  let visited = 0;
  for (let root = 0; root < vertexCount; root++) {
    if (order[root] !== -1) continue;
    order[root] = lowest[root] = visited++;
    const path = [root];
    for (let vertex = path.at(-1); vertex !== undefined; vertex = path.at(-1)) {
      const place = cursor[vertex] ?? 0;
      const index = around[vertex]?.[place];
      const link = links[index ?? -1];
      if (index === undefined || !link) {
        path.pop();
        const above = path.at(-1);
        if (above === undefined) continue;
        lower(above, lowest[vertex] ?? 0);
        if ((lowest[vertex] ?? 0) > (order[above] ?? 0)) inRing[cameBy[vertex] ?? -1] = false;
        continue;
      }
      cursor[vertex] = place + 1;
      if (index === cameBy[vertex]) continue;
      const other = link.from === vertex ? link.to : link.from;
      if (order[other] !== -1) {
        lower(vertex, order[other] ?? 0);
      } else {
        order[other] = lowest[other] = visited++;
        cameBy[other] = index;
        path.push(other);
      }
    }
  }
  return inRing;
}
