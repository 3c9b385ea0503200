import { STAGES } from '../domain/glossary.ts';
import { RECORDS } from '../domain/records/record-kinds.ts';
import { standingOf } from '../domain/stage.ts';
import { judgedStage, STAGES_OF_STEP } from '../domain/steps-of-stage.ts';
import type { Rule } from './rule.ts';
import { fail, OFFICE_POLICY, pass } from './rule.ts';

/** Steps are taken in the order of the regulation's chapters, and none on a project that has ended. */
export const stepInTurn: Rule<'file' | 'kind'> = {
  id: 'P05',
  title: '按办理顺序进行',
  article: OFFICE_POLICY,
  sentence:
    '各环节按照申报、预审、方案审查、入库、资金安排、采购、实施、验收、运维、评价的顺序办理，已终止的项目不再办理',
  kind: 'block',
  check({ file, kind }) {
    const standing = standingOf(file);
    const stages = STAGES_OF_STEP[kind];
    const judged = judgedStage(kind, standing);
    if (stages.includes(judged)) return pass;
    const allowed = stages.map((each) => STAGES[each]).slice(0, 6);
    const more = stages.length > allowed.length ? '等' : '';
    return fail(
      `项目${standing.suspended && judged !== 'suspended' ? '暂停前' : ''}处于“${STAGES[judged]}”阶段，不能办理“${RECORDS[kind].label}”。`,
      `请在${allowed.map((label) => `“${label}”`).join('、')}${more}阶段办理。`,
    );
  },
};
