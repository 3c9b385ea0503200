import type { ReactNode } from 'react';
import { useState } from 'react';

/** A screen that is left, by the button or on its own account, and come back to. */
export function Revisited({ children }: { readonly children: (leave: () => void) => ReactNode }) {
  const [here, setHere] = useState(true);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setHere(!here);
        }}
      >
        {here ? '离开' : '回来'}
      </button>
      {here &&
        children(() => {
          setHere(false);
        })}
    </>
  );
}
