// Pairs up vertices of a graph along its edges so that every required vertex has a partner (Edmonds' blossom algorithm, 1965).
// Kekulé structures are such pairings: each pair is a double bond. Knows nothing of chemistry.

export interface MatchingProblem {
  /** Neighbours of each vertex. */
  readonly neighbours: readonly (readonly number[])[];
  /** Vertices that must have a partner; the others may stay alone. */
  readonly required: (vertex: number) => boolean;
}

/** Partner of each vertex, -1 for none; `unserved` is a required vertex left over where not all can have partners, else -1. */
export function matchVertices({ neighbours, required }: MatchingProblem): { partner: Int32Array; unserved: number } {
  const partner = pairLeavesFirst(neighbours, required);
  const search = new BlossomSearch(neighbours, required, partner);
  for (let vertex = 0; vertex < neighbours.length; vertex++) {
    if (required(vertex) && partner[vertex] === -1 && !search.serve(vertex)) return { partner, unserved: vertex };
  }
  return { partner, unserved: -1 };
}

/** A quick first pairing (Karp and Sipser, 1981): who has one free neighbour left takes it; this settles most molecules at once. */
function pairLeavesFirst(neighbours: MatchingProblem['neighbours'], required: MatchingProblem['required']): Int32Array {
  const partner = new Int32Array(neighbours.length).fill(-1);
  const active = neighbours.map((_, vertex) => required(vertex));
  const choices = neighbours.map((list, vertex) => (active[vertex] ? list.filter((each) => active[each]).length : 0));
  const leaves = choices.flatMap((count, vertex) => (count === 1 ? [vertex] : []));
  const settle = (vertex: number) => {
    active[vertex] = false;
    for (const each of neighbours[vertex] ?? []) {
      const left = (choices[each] ?? 0) - 1;
      choices[each] = left;
      if (active[each] && left === 1) leaves.push(each);
    }
  };
  const pair = (vertex: number) => {
    const other = active[vertex] ? neighbours[vertex]?.find((each) => active[each]) : undefined;
    if (other === undefined) return;
    partner[vertex] = other;
    partner[other] = vertex;
    settle(vertex);
    settle(other);
  };
  for (let vertex = 0; vertex < neighbours.length; vertex++) {
    pair(vertex);
    for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) pair(leaf);
  }
  return partner;
}

/** Grows an alternating tree from one vertex at a time; odd rings in it are shrunk to their base. */
class BlossomSearch {
  private readonly parent: Int32Array;
  private readonly base: Int32Array;
  private readonly outer: Uint8Array;
  private readonly seen: Int32Array;
  private stamp = 0;
  private touched: number[] = [];
  private queue: number[] = [];
  /** A vertex just reached that has a partner but may stay alone, or -1. */
  private dispensable = -1;

  constructor(
    private readonly neighbours: MatchingProblem['neighbours'],
    private readonly required: MatchingProblem['required'],
    private readonly partner: Int32Array,
  ) {
    const count = neighbours.length;
    this.parent = new Int32Array(count).fill(-1);
    this.base = Int32Array.from({ length: count }, (_, vertex) => vertex);
    this.outer = new Uint8Array(count);
    this.seen = new Int32Array(count);
  }

  /** Gives `root` a partner without taking one from another required vertex; false if that cannot be. */
  serve(root: number): boolean {
    for (const vertex of this.touched) {
      this.parent[vertex] = -1;
      this.base[vertex] = vertex;
      this.outer[vertex] = 0;
    }
    this.touched = [];
    this.queue = [];
    this.makeOuter(root);
    for (let next = 0; next < this.queue.length; next++) {
      const vertex = this.queue[next] ?? 0;
      for (const other of this.neighbours[vertex] ?? []) {
        if (this.find(vertex) === this.find(other) || this.partner[vertex] === other) continue;
        if (this.outer[other]) {
          this.shrink(vertex, other);
        } else if (this.parent[other] === -1) {
          this.parent[other] = vertex;
          this.touched.push(other);
          const mate = this.partner[other] ?? -1;
          if (mate === -1) return this.flipTo(other);
          this.makeOuter(mate);
        }
        const freed = this.takeDispensable();
        if (freed !== -1) return this.flipTo(freed);
      }
    }
    return false;
  }

  private makeOuter(vertex: number): void {
    if (this.outer[vertex]) return;
    this.outer[vertex] = 1;
    this.touched.push(vertex);
    this.queue.push(vertex);
    if (this.partner[vertex] !== -1 && !this.required(vertex)) this.dispensable = vertex;
  }

  /** It gives up its partner, which then ends the path. */
  private takeDispensable(): number {
    const vertex = this.dispensable;
    this.dispensable = -1;
    if (vertex === -1) return -1;
    const mate = this.partner[vertex] ?? -1;
    this.partner[vertex] = -1;
    this.partner[mate] = -1;
    return mate;
  }

  private flipTo(end: number): true {
    for (let vertex = end; vertex !== -1; ) {
      const before = this.parent[vertex] ?? -1;
      const next = this.partner[before] ?? -1;
      this.partner[vertex] = before;
      this.partner[before] = vertex;
      vertex = next;
    }
    return true;
  }

  private find(vertex: number): number {
    let root = vertex;
    while ((this.base[root] ?? root) !== root) root = this.base[root] ?? root;
    for (let each = vertex; each !== root; ) {
      const next = this.base[each] ?? root;
      this.base[each] = root;
      each = next;
    }
    return root;
  }

  private shrink(a: number, b: number): void {
    const top = this.commonBase(a, b);
    const branch = [...this.walkBranch(a, top, b), ...this.walkBranch(b, top, a)];
    for (const vertex of branch) {
      this.base[this.find(vertex)] = top;
      this.touched.push(vertex);
      this.makeOuter(vertex);
    }
  }

  /** From `start` up to the base, turning parents round so that paths may run either way about the ring. */
  private walkBranch(start: number, top: number, from: number): number[] {
    const walked: number[] = [];
    let child = from;
    for (let vertex = start; this.find(vertex) !== top; ) {
      const mate = this.partner[vertex] ?? 0;
      this.parent[vertex] = child;
      walked.push(vertex, mate);
      child = mate;
      vertex = this.parent[mate] ?? 0;
    }
    return walked;
  }

  private commonBase(a: number, b: number): number {
    this.stamp++;
    let [one, two] = [this.find(a), this.find(b)];
    for (;;) {
      if (one !== -1) {
        if (this.seen[one] === this.stamp) return one;
        this.seen[one] = this.stamp;
        one = this.baseAbove(one);
      }
      [one, two] = [two, one];
      if (one === -1 && two === -1) return a;
    }
  }

  private baseAbove(base: number): number {
    const mate = this.partner[base] ?? -1;
    const above = mate === -1 ? -1 : (this.parent[mate] ?? -1);
    return above === -1 ? -1 : this.find(above);
  }
}
