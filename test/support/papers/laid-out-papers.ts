import { buildDrawRecord } from '../../../src/documents/draw-record/build-draw-record.ts';
import { buildInclusionDraft } from '../../../src/documents/inclusion-draft/build-inclusion-draft.ts';
import type { Block, OfficialDocument } from '../../../src/documents/official/official-document.ts';
import { PROJECT_PAPER_KINDS, PROJECT_PAPERS } from '../../../src/documents/project-papers/project-papers.ts';
import { sampleDrawFacts } from './sample-draw-facts.ts';
import { sampleInclusionFacts } from './sample-inclusion-facts.ts';
import { samplePaperFacts } from './sample-paper-facts.ts';

const PARAGRAPH: Block = {
  kind: 'paragraph',
  text: '为规范信息化项目建设，领导小组办公室会同有关部门对项目的建设内容、投资规模和数据共享进行了审核，现提出如下意见。',
};
const SIGNATURE = { office: '拱墅区政府数字化转型工作领导小组办公室', date: '2026年11月24日' };

function fileOf(paragraphs: number, copies: readonly string[]): OfficialDocument {
  return {
    form: 'file',
    head: '拱墅区政府数字化转型工作领导小组办公室文件',
    number: '拱数转办〔2026〕3号',
    title: '关于印发2027年度信息化项目入库草案的通知',
    addressee: '各有关单位',
    body: Array.from({ length: paragraphs }, () => PARAGRAPH),
    signature: SIGNATURE,
    copies,
    imprint: SIGNATURE,
    attachments: [],
  };
}

/** Papers of every form whose layout every rendering is measured by. */
export const LAID_OUT_PAPERS: ReadonlyMap<string, OfficialDocument> = new Map<string, OfficialDocument>([
  ['fileOfOnePage', fileOf(1, [])],
  ['fileOfTwoPages', fileOf(9, ['区财政局', '区发改经信局'])],
  ['fileToTheSecondPagesEnd', fileOf(15, ['区财政局', '区发改经信局', '区审计局'])],
  ['drawRecord', buildDrawRecord(sampleDrawFacts())],
  ['inclusionDraft', buildInclusionDraft(sampleInclusionFacts(40))],
  // The experts' forms are tables alone: they have no lines of text to measure.
  ...PROJECT_PAPER_KINDS.filter((kind) => kind !== 'expertOpinionForms').map(
    (kind) => [kind, PROJECT_PAPERS[kind].build(samplePaperFacts(kind))] as const,
  ),
]);
