import type { OfficialDocument } from '../official/official-document.ts';
import { composePaper } from './compose-paper.ts';

/** Whether the 版记 has a page of its own: the text ends on an odd page, or leaves no room on its even one (7.4). */
export function recordStartsPage(paper: OfficialDocument): boolean {
  const last = composePaper(paper).at(-1);
  return last !== undefined && last.length === 1 && last[0]?.slip.kind === 'record';
}
