import { useSnackbar } from 'notistack';
import { useCallback, useState } from 'react';

/** Runs one action at a time; keeps its failure for an {@link ErrorNotice} and tells its success in passing. */
export function useAction() {
  const { enqueueSnackbar } = useSnackbar();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const finish = async (action: () => Promise<string | void>) => {
    try {
      const message = await action();
      if (message !== undefined) enqueueSnackbar(message, { variant: 'success' });
    } catch (failure) {
      setError(failure);
    } finally {
      setRunning(false);
    }
  };
  const run = (action: () => Promise<string | void>) => {
    if (running) return;
    setRunning(true);
    setError(null);
    void finish(action);
  };
  const clearError = useCallback(() => {
    setError(null);
  }, []);
  return { running, error, run, clearError };
}
