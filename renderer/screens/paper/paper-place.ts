import type { PaperAbout } from '../../../src/contract/calls/paper-calls.ts';
import type { DocumentKind } from '../../../src/domain/glossary.ts';

/** The page of what a paper is about, and what the way back to it is called. */
export function homeOf(kind: DocumentKind, about: PaperAbout): { readonly path: string; readonly label: string } {
  switch (about.of) {
    case 'record':
      return { path: `/projects/${String(about.projectId)}`, label: '返回项目' };
    case 'inclusion':
      return { path: `/inclusion/${String(about.draftId)}`, label: '返回草案' };
    case 'draw':
      return {
        path: `/meetings/${String(about.meetingId)}?part=${kind === 'drawRecord' ? 'draw' : 'invitations'}`,
        label: '返回会议',
      };
  }
}

/** What follows the page of what a paper is about, to name the one that it is about there. */
function placeBelow(kind: DocumentKind, about: PaperAbout): { readonly page: string; readonly one: string } {
  switch (about.of) {
    case 'record':
      return { page: homeOf(kind, about).path, one: `/${String(about.recordId)}` };
    case 'inclusion':
      return { page: homeOf(kind, about).path, one: '' };
    case 'draw':
      return { page: `/meetings/${String(about.meetingId)}`, one: `/${String(about.drawId)}` };
  }
}

/** Where a paper is issued; with `again` in the place of the one that is out. */
export function paperPlace(kind: DocumentKind, about: PaperAbout, again: boolean): string {
  const { page, one } = placeBelow(kind, about);
  return `${page}/papers/${kind}${one}${again ? '?again' : ''}`;
}
