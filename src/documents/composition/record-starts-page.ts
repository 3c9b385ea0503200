import type { OfficialDocument } from '../official/official-document.ts';
import type { PaperFlow } from '../official/paper-flow.ts';
import { composePaper } from './compose-paper.ts';

/**
 * Whether the 版记 has a page of its own: the text ends on an odd page, or leaves no room on its even one (7.4). A
 * letter's always stays with the end of its text.
 */
export function recordStartsPage(paper: OfficialDocument, flow: PaperFlow): boolean {
  if (flow.record?.isRuled !== true) return false;
  const last = composePaper(paper, flow).at(-1);
  return last !== undefined && last.length === 1 && last[0]?.slip.kind === 'record';
}
