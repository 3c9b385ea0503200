import { useState } from 'react';
import type { FontPresence, MeasureFont } from './font-presence.ts';
import { fontPresence } from './font-presence.ts';

// Narrow and wide letters: no two fonts give them all the same widths.
const SAMPLE = 'mmmmmmWWWWWWiiiiiillll0123456789@';
const SIZE = '64px';

function canvasMeasure(): MeasureFont | null {
  if (!('OffscreenCanvas' in globalThis)) return null;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return null;
  return (font) => {
    canvas.font = `${SIZE} ${font}`;
    return canvas.measureText(SAMPLE).width;
  };
}

/** Which of the papers' fonts this machine has, as it is when the place is opened; null where that cannot be told. */
export function useFontPresence(): readonly FontPresence[] | null {
  const [presence] = useState(() => {
    const measure = canvasMeasure();
    return measure && fontPresence(measure);
  });
  return presence;
}
