import { buildDrawRecord } from '../../../src/documents/draw-record/build-draw-record.ts';
import { composePaper } from '../../../src/documents/composition/compose-paper.ts';
import { buildInclusionDraft } from '../../../src/documents/inclusion-draft/build-inclusion-draft.ts';
import { buildAttendanceSheet } from '../../../src/documents/meeting-notice/build-attendance-sheet.ts';
import { buildMeetingNotice } from '../../../src/documents/meeting-notice/build-meeting-notice.ts';
import type { Block, OfficialDocument } from '../../../src/documents/official/official-document.ts';
import { mm, PAGE } from '../../../src/documents/official/page-measures.ts';
import { buildPreReviewLetter } from '../../../src/documents/pre-review-letter/build-pre-review-letter.ts';
import { PROJECT_PAPER_KINDS, PROJECT_PAPERS } from '../../../src/documents/project-papers/project-papers.ts';
import { PAGE_PROFILES } from '../../../src/domain/page-profile.ts';
import { awkwardAcceptanceReport, awkwardReviewOpinion } from './awkward-paper-facts.ts';
import { sampleLetterFacts } from './sample-letter-facts.ts';
import { sampleDrawFacts } from './sample-draw-facts.ts';
import { sampleInclusionFacts } from './sample-inclusion-facts.ts';
import { sampleMeetingFacts } from './sample-meeting-facts.ts';
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

/** The file form whose text ends right above the record, on the last line that it leaves; every program breaks this text alike. */
function fileToAPagesEnd(): OfficialDocument {
  for (let characters = 1; characters < 800; characters += 1) {
    const body = [400, characters].map((count) => ({ kind: 'paragraph', text: '审'.repeat(count) }) as const);
    const longer = { ...fileOf(1, []), body };
    const [, second] = composePaper(longer);
    const last = second?.findLast(({ slip }) => slip.kind === 'line');
    // The room between the last line and the record block is less than a line.
    if (last && PAGE.height - mm(35) - (last.top + 2 * last.slip.height) < 0.2) return longer;
  }
  throw new Error('no text ends at a page’s end');
}

/** A wide binding edge, and lines as high as 22 of them allow. */
const OWN_PROFILE = { topMm: 33, bottomMm: 31, leftMm: 30, linePt: 30 };

const LETTER_IN_FILE_FORM = buildPreReviewLetter(sampleLetterFacts('improve', { form: 'file' }));

/** Papers of every form whose layout every rendering is measured by. */
export const LAID_OUT_PAPERS: ReadonlyMap<string, OfficialDocument> = new Map<string, OfficialDocument>([
  ['fileOfOnePage', fileOf(1, [])],
  ['fileOfTwoPages', fileOf(9, ['区财政局', '区发改经信局'])],
  ['fileToTheSecondPagesEnd', fileOf(15, ['区财政局', '区发改经信局', '区审计局'])],
  ['fileToAPagesEnd', fileToAPagesEnd()],
  ['letterInFileForm', LETTER_IN_FILE_FORM],
  ['fileOfGb33476', { ...fileOf(15, ['区财政局']), profile: PAGE_PROFILES.gb33476 }],
  ['letterOfGb33476', { ...buildPreReviewLetter(sampleLetterFacts('improve')), profile: PAGE_PROFILES.gb33476 }],
  ['letterOfOwnProfile', { ...buildPreReviewLetter(sampleLetterFacts('qualified')), profile: OWN_PROFILE }],
  ['reportOfGb33476', { ...buildInclusionDraft(sampleInclusionFacts(6)), profile: PAGE_PROFILES.gb33476 }],
  ['awkwardReviewOpinion', awkwardReviewOpinion()],
  ['awkwardAcceptanceReport', awkwardAcceptanceReport()],
  ['drawRecord', buildDrawRecord(sampleDrawFacts())],
  ['meetingNotice', buildMeetingNotice(sampleMeetingFacts())],
  ['attendanceSheet', buildAttendanceSheet(sampleMeetingFacts())],
  ['inclusionDraft', buildInclusionDraft(sampleInclusionFacts(40))],
  // The experts' forms are tables alone: they have no lines of text to measure.
  ...PROJECT_PAPER_KINDS.filter((kind) => kind !== 'expertOpinionForms').map(
    (kind) => [kind, PROJECT_PAPERS[kind].build(samplePaperFacts(kind))] as const,
  ),
]);
