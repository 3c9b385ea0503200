import { ACCEPTANCE_CONCLUSIONS, ACCEPTANCE_CONTENTS, CHECK_RESULTS } from '../glossary-of-records.ts';
import { choice, confirm, date, line, optional, recordRef, rows, text, withHint } from './field.ts';
import { panelMembers } from './panel-members.ts';
import { defineRecord } from './record-definition.ts';

/** The unit reports completion and asks for the acceptance (办法五（五）). */
export const acceptanceRequest = defineRecord({
  label: '受理验收申请',
  phase: 'acceptance',
  article: '五（五）',
  on: 'requestedOn',
  fields: {
    requestedOn: date('申请日期'),
    completedOn: date('建设完成日期'),
    papers: text('提交的验收资料'),
  },
});

/** 竣工验收 or 复验: organised by the office, judged by experts, five contents (办法五（五）). */
export const acceptance = defineRecord({
  label: '竣工验收',
  phase: 'acceptance',
  article: '五（五）',
  on: 'acceptedOn',
  fields: {
    acceptedOn: date('验收日期'),
    reinspectionOf: withHint(optional(recordRef('复验的验收', 'acceptance')), '复验时选定上一次不合格的验收'),
    organisedByOffice: confirm('由领导小组办公室统一组织'),
    experts: panelMembers('验收专家'),
    contents: rows('五项验收内容', {
      content: choice('内容', ACCEPTANCE_CONTENTS),
      finding: optional(text('审查情况')),
      result: optional(choice('结果', CHECK_RESULTS)),
    }),
    trial: optional(text('试运行情况')),
    defects: optional(rows('问题与整改要求', { what: line('问题', 300), dueOn: date('整改期限') })),
    opinion: text('专家组意见'),
    conclusion: choice('验收结论', ACCEPTANCE_CONCLUSIONS),
  },
});

/** 投入使用: only after a passed acceptance (办法五（五）: 验收不合格的信息化项目不得投入使用). */
export const inUse = defineRecord({
  label: '投入使用',
  phase: 'acceptance',
  article: '五（五）',
  on: 'inUseOn',
  fields: { inUseOn: date('投入使用日期'), users: optional(line('使用单位', 100)), note: optional(text('说明')) },
});

export const ACCEPTANCE_RECORDS = { acceptanceRequest, acceptance, inUse };
