// The card of what is chosen, where the page around can style it.

import { lazy, Suspense } from 'react';
import { InfoCard } from '../../panels/InfoCard';
import { useViewer } from '../../panels/viewer-context';

const PartCard = lazy(async () => ({ default: (await import('../../panels/receptor/PartCard')).PartCard }));

export function EmbedInfo() {
  const hasPart = useViewer(({ options }) => options.part.length > 0);
  return (
    <div className="embed-info" part="info">
      <InfoCard />
      <Suspense>{hasPart && <PartCard />}</Suspense>
    </div>
  );
}
