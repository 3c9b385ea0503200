import type { PageLayout, PageProfile } from '../../domain/page-profile.ts';
import { profileOf } from '../../domain/page-profile.ts';
import type { Block, OfficialDocument } from '../../documents/official/official-document.ts';

/** What a paper has that does not follow from its facts; the register keeps it beside them. */
export interface PaperSetting {
  /** The text as it was edited; null where it was not. */
  readonly editedBody: readonly Block[] | null;
  /** The type area that the office has chosen; the standard's own where it has chosen none, as in papers of before. */
  readonly profile?: PageProfile;
}

export function paperSetting(editedBody: readonly Block[] | null, layout: PageLayout | undefined): PaperSetting {
  return { editedBody, ...(layout === undefined ? {} : { profile: profileOf(layout) }) };
}

/** The paper with the text and in the type area that it goes out with. */
export function asSet(paper: OfficialDocument, { editedBody, profile }: PaperSetting): OfficialDocument {
  return {
    ...paper,
    ...(editedBody === null ? {} : { body: editedBody }),
    ...(profile === undefined ? {} : { profile }),
  };
}
