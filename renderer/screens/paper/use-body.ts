import { useState } from 'react';
import type { CallError } from '../../../src/contract/call-error.ts';
import type { PaperView } from '../../../src/contract/shapes/paper-view.ts';
import { useSettled } from '../../components/use-settled.ts';
import type { Body } from './body-editor.tsx';

/** A preview for every key would have the page jump under the eyes; it follows once the typing pauses. */
const TYPING_PAUSE_MS = 300;

/** A paper's text as it is edited, null for the generated one; `shown` is what its preview is asked for. */
export function useBody() {
  const [edited, setEdited] = useState<Body | null>(null);
  const shown = useSettled(edited, TYPING_PAUSE_MS);
  return { edited, setEdited, shown, isShown: shown === edited };
}

interface Preview {
  readonly data: PaperView | undefined;
  readonly error: CallError | null;
  readonly isPlaceholderData: boolean;
}

/** The latest view that there was: a text that is refused for now, with an empty paragraph, must not take away its own editor. */
export function useLatestView({ data, error, isPlaceholderData }: Preview, isShown: boolean) {
  const [latest, setLatest] = useState(data);
  if (data !== undefined && data !== latest) setLatest(data);
  return {
    view: data ?? latest,
    error,
    /** The page shows the text as it stands; only what is seen is issued. */
    isSeen: isShown && data !== undefined && !isPlaceholderData && error === null,
  };
}
