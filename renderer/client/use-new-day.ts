import { useEffect, useEffectEvent } from 'react';

/** A timer set for midnight would be late after the machine slept, so the date is looked at again and again. */
const LOOK_EVERY_MS = 30_000;

/** Tells when this machine's calendar date has become another: at midnight, after sleep, when the clock is set. */
export function useNewDay(onNewDay: () => void): void {
  const tell = useEffectEvent(onNewDay);
  useEffect(() => {
    let day = new Date().toDateString();
    const look = () => {
      const now = new Date().toDateString();
      if (now === day) return;
      day = now;
      tell();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    globalThis.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('focus', look);
    };
  }, []);
}
