import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { enterScreen } from './enter-screen.ts';
import { PLACES } from './navigation.tsx';

/** Alt and a place's key goes there, Ctrl+K to the search, F1 shows the keys. */
export function usePlaceShortcuts(onHelp: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = event.altKey && !event.ctrlKey ? event.key.toLowerCase() : undefined;
      const place = PLACES.find(({ key }) => key === pressed);
      if (place) void Promise.resolve(navigate(place.path)).then(enterScreen);
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
