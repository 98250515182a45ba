// The card of what is chosen, where the page around can style it.

import { lazy, Suspense } from 'react';
import { useViewer } from '../../panels/viewer-context';

const InfoCard = lazy(async () => ({ default: (await import('../../panels/InfoCard')).InfoCard }));
const PartCard = lazy(async () => ({ default: (await import('../../panels/receptor/PartCard')).PartCard }));

export function EmbedInfo() {
  const hasPart = useViewer(({ options }) => options.part.length > 0);
  const isChosen = useViewer(({ selection }) => selection.length > 0);
  return (
    <div className="embed-info" part="info">
      <Suspense>{isChosen && <InfoCard />}</Suspense>
      <Suspense>{hasPart && <PartCard />}</Suspense>
    </div>
  );
}
