import { RESOURCE_KINDS } from '../domain/glossary-of-records.ts';
import { isSameResource } from '../domain/low-use.ts';
import { recordById } from '../domain/records/project-file.ts';
import type { Rule } from './rule.ts';
import { fail, pass } from './rule.ts';

/** What is allocated was applied for and evaluated first. */
export const resourcesAllocatedAsEvaluated: Rule<'record' | 'file', 'resourceAllocation'> = {
  id: 'R28',
  title: '资源经申请、评估后分配',
  article: '五（六）',
  sentence:
    '项目建设单位根据项目实施进度计划，向区数据资源局申请政务云、基础服务、数据共享等资源，区数据资源局对资源申请要求评估后，分配相关资源，并下达资源分配表',
  kind: 'warn',
  check({ record: { fields }, file }) {
    const evaluation = recordById(file, 'resourceEvaluation', fields.evaluation);
    if (!evaluation) return fail('没有选定资源评估。', '请先登记资源申请和评估，再下达资源分配表。');
    const request = recordById(file, 'resourceRequest', evaluation.fields.request);
    const steps = [
      { step: '申请', resources: request?.fields.resources ?? [] },
      { step: '评估', resources: evaluation.fields.resources },
    ];
    const missing = steps.flatMap(({ step, resources }) =>
      fields.resources
        .filter((allocated) => !resources.some((each) => isSameResource(each, allocated)))
        .map(({ resourceKind, name }) => `${RESOURCE_KINDS[resourceKind]}“${name}”未经${step}`),
    );
    if (missing.length === 0) return pass;
    return fail(`${missing.join('；')}。`, '请核对资源类别和名称，使其与申请、评估一致，或说明情况。');
  },
};
