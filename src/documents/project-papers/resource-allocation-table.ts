import { formatChineseDate } from '../../domain/dates.ts';
import { RESOURCE_KINDS } from '../../domain/glossary-of-records.ts';
import { isSameResource } from '../../domain/low-use.ts';
import { recordById } from '../../domain/records/project-file.ts';
import { REGULATION } from '../official/regulation.ts';
import { formTable, signatureTable } from './form-table.ts';
import { paragraph, projectTitle } from './paper-texts.ts';
import type { ProjectPaper } from './project-paper.ts';
import type { ProjectPaperFacts } from './project-paper-facts.ts';
import { subjectFields } from './subject-record.ts';

function chainOf(facts: ProjectPaperFacts) {
  const evaluation = recordById(facts, 'resourceEvaluation', subjectFields(facts, 'resourceAllocation').evaluation);
  const request = evaluation && recordById(facts, 'resourceRequest', evaluation.fields.request);
  return { evaluation, request };
}

/** 资源分配表 (办法五（六）): requested, evaluated, allocated, resource by resource. */
export const resourceAllocationTable: ProjectPaper = {
  about: 'resourceAllocation',
  isNumbered: false,
  templateVersion: 1,
  missing(facts) {
    const { evaluation, request } = chainOf(facts);
    return [...(request ? [] : ['资源申请']), ...(evaluation ? [] : ['资源评估'])];
  },
  build(facts) {
    const { allocatedOn, number, resources } = subjectFields(facts, 'resourceAllocation');
    const { evaluation, request } = chainOf(facts);
    return {
      form: 'plain',
      title: `${projectTitle(facts.content.name)}资源分配表`,
      body: [
        paragraph(`依据${REGULATION}第五条第（六）款，区数据资源局对资源申请评估后，分配资源如下：`),
        formTable([
          ['项目编号', facts.projectCode],
          ['建设单位', facts.unitName],
          ...(number.trim() === '' ? [] : [['分配表编号', number] as const]),
          ['申请日期', request ? formatChineseDate(request.on) : ''],
          ['评估日期', evaluation ? formatChineseDate(evaluation.on) : ''],
          ['分配日期', formatChineseDate(allocatedOn)],
        ]),
        paragraph('分配明细：'),
        {
          kind: 'table',
          columns: [
            { title: '序号', widthMm: 12, align: 'center' },
            { title: '类别', widthMm: 22, align: 'center' },
            { title: '资源名称', widthMm: 32, align: 'start' },
            { title: '申请', widthMm: 30, align: 'start' },
            { title: '评估', widthMm: 30, align: 'start' },
            { title: '分配', widthMm: 30, align: 'start' },
          ],
          rows: resources.map((resource, index) => [
            String(index + 1),
            RESOURCE_KINDS[resource.resourceKind],
            resource.name,
            request?.fields.resources.find((each) => isSameResource(each, resource))?.requested ?? '未申请',
            evaluation?.fields.resources.find((each) => isSameResource(each, resource))?.evaluated ?? '未评估',
            resource.allocated,
          ]),
        },
        paragraph('签章：'),
        signatureTable(['区数据资源局', '建设单位']),
      ],
      closing: null,
      attachments: [],
    };
  },
};
