import type { MeetingPurpose } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { MEETING_PURPOSES } from '../../../../src/domain/experts/glossary-of-experts.ts';
import { STAGES_OF_PURPOSE } from '../../../../src/domain/experts/purpose-of-meeting.ts';
import { STAGES } from '../../../../src/domain/glossary.ts';
import type { ChosenProject } from './meeting-values.ts';

function stagesText(purpose: MeetingPurpose): string {
  return (STAGES_OF_PURPOSE[purpose] ?? []).map((stage) => `“${STAGES[stage]}”`).join('、');
}

/** Which projects are offered for a purpose, and how many of those that were looked for are not; Chinese. */
export function offeredText(purpose: MeetingPurpose, showsAll: boolean, others: number): string {
  if (showsAll) return '列出各个阶段的项目，请核对项目名称下面的阶段。';
  const left = others === 0 ? '' : `另有 ${String(others)} 个项目不在这些阶段，没有列出。`;
  return `${MEETING_PURPOSES[purpose]}只列出处于${stagesText(purpose)}的项目。${left}`;
}

/** Which of the chosen projects stand at a stage that a purpose does not fit; empty when none does. */
export function elsewhereText(purpose: MeetingPurpose, chosen: readonly ChosenProject[]): string {
  const fitting = STAGES_OF_PURPOSE[purpose];
  const elsewhere = fitting === null ? [] : chosen.filter(({ stage }) => !fitting.includes(stage));
  if (elsewhere.length === 0) return '';
  const named = elsewhere.map(({ name, stage }) => `“${name}”（${STAGES[stage]}）`).join('、');
  return `${named}不在${MEETING_PURPOSES[purpose]}的阶段，会后可能不能登记，请核实。`;
}
