// Has the worker and OpenChemLib here, and warm, before the reader has typed the first molecule: a cold worker takes seconds.

/** A reader who asked for fewer data has only what is needed, when it is needed. */
const savesData = () => (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

let preparing: Promise<void> | undefined;

/** Once; again, where it did not arrive. */
export function prepareChemistry(): void {
  if (savesData()) return;
  preparing ??= import('../chemistry/loading/client')
    .then(({ warmUp }) => warmUp())
    .catch(() => {
      preparing = undefined;
    });
}
