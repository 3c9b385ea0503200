import { useSnackbar } from 'notistack';
import { useState } from 'react';

/** Runs one action at a time; keeps its failure for an {@link ErrorNotice} and tells its success in passing. */
export function useAction() {
  const { enqueueSnackbar } = useSnackbar();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = (action: () => Promise<string | void>) => {
    if (running) return;
    setRunning(true);
    setError(null);
    action()
      .then((message) => {
        if (message !== undefined) enqueueSnackbar(message, { variant: 'success' });
      }, setError)
      .finally(() => {
        setRunning(false);
      });
  };
  return {
    running,
    error,
    run,
    clearError: () => {
      setError(null);
    },
  };
}
