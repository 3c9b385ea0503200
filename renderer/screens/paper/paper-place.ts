import type { PaperAbout } from '../../../src/contract/calls/paper-calls.ts';
import type { DocumentKind } from '../../../src/domain/glossary.ts';

/** The page of what a paper is about, and what the way back to it is called. */
export function homeOf(about: PaperAbout): { readonly path: string; readonly label: string } {
  return about.of === 'record'
    ? { path: `/projects/${String(about.projectId)}`, label: '返回项目' }
    : { path: `/inclusion/${String(about.draftId)}`, label: '返回草案' };
}

/** Where a paper is issued; with `again` in the place of the one that is out. */
export function paperPlace(kind: DocumentKind, about: PaperAbout, again: boolean): string {
  const of = about.of === 'record' ? `/${String(about.recordId)}` : '';
  return `${homeOf(about).path}/papers/${kind}${of}${again ? '?again' : ''}`;
}
