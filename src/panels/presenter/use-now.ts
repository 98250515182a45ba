// The time of day, as often as a clock shows it.

import { useEffect, useState } from 'react';

/** Milliseconds, as Date.now has it. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
