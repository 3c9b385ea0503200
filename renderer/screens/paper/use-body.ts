import { useLayoutEffect, useState } from 'react';
import type { CallError } from '../../../src/contract/call-error.ts';
import type { PaperView } from '../../../src/contract/shapes/paper-view.ts';
import { useSettled } from '../../components/use-settled.ts';
import type { EditedBody } from './follow-generated.ts';
import { followGenerated, isSameBody } from './follow-generated.ts';

/** A preview for every key would have the page jump under the eyes; it follows once the typing pauses. */
const TYPING_PAUSE_MS = 300;

/** A paper's text as it is edited, null for the generated one. */
export function useEditedBody() {
  const [edited, setEdited] = useState<EditedBody | null>(null);
  return { edited, setEdited };
}

export type EditedBodyState = ReturnType<typeof useEditedBody>;

/** What the page is asked for: the text once the typing pauses. */
export function useShownBody({ edited }: EditedBodyState) {
  const body = edited?.body ?? null;
  const shown = useSettled(body, TYPING_PAUSE_MS);
  return { shown, isShown: shown === body };
}

interface Preview {
  readonly data: PaperView | undefined;
  readonly error: CallError | null;
  readonly isPlaceholderData: boolean;
  readonly isFetching: boolean;
}

/**
 * The page of the text as it stands, beside what would be generated now: when that changes, the edited text follows it
 * where the reviewer left it alone. A text that is refused for now, with an empty paragraph, keeps the page before it:
 * its editor must not go.
 */
export function useBodyPreview(
  { edited, setEdited }: EditedBodyState,
  isShown: boolean,
  page: Preview,
  plain: Preview,
) {
  const [latest, setLatest] = useState(page.data);
  if (page.data !== undefined && page.data !== latest) setLatest(page.data);
  const generated = plain.data?.generated;
  const behind = edited !== null && generated && !isSameBody(edited.from, generated);
  // Before anything is drawn: a text that the records left behind is never offered.
  useLayoutEffect(() => {
    if (behind) setEdited(followGenerated(edited, generated));
  }, [behind, edited, generated, setEdited]);
  const shownPage = page.data ?? latest ?? plain.data;
  return {
    view: shownPage && plain.data && { ...shownPage, generated: plain.data.generated },
    /** The page shows the text as it stands and as the records are; only what is seen is issued. */
    isSeen:
      isShown &&
      !behind &&
      page.data !== undefined &&
      [page, plain].every(({ error, isPlaceholderData }) => error === null && !isPlaceholderData) &&
      !plain.isFetching,
  };
}
