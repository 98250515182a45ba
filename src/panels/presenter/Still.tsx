// How a step looked, small; a quiet field where it was not seen yet.

import { useEffect, useRef } from 'react';

function Picture({ image }: { readonly image: Blob }) {
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(image);
    if (picture.current) picture.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [image]);
  return <img className="presenter-still" ref={picture} alt="" />;
}

export function Still({ image }: { readonly image: Blob | undefined }) {
  return image ? <Picture image={image} /> : <span className="presenter-still" aria-hidden="true" />;
}
