import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { PLACES } from './navigation.tsx';

/** Alt+1…9 goes to a place, Ctrl+K to the search, F1 shows the keys. */
export function usePlaceShortcuts(onHelp: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const place = event.altKey && !event.ctrlKey ? PLACES[Number(event.key) - 1] : undefined;
      if (place) void navigate(place.path);
      else if (event.ctrlKey && event.key.toLowerCase() === 'k') document.getElementById('project-search')?.focus();
      else if (event.key === 'F1') onHelp();
      else return;
      event.preventDefault();
    };
    globalThis.addEventListener('keydown', onKeyDown);
    return () => {
      globalThis.removeEventListener('keydown', onKeyDown);
    };
  }, [navigate, onHelp]);
}
