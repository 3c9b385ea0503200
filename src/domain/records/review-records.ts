import { COST_CLASSES } from '../glossary.ts';
import { ADOPTIONS, REVIEW_CONCLUSIONS } from '../glossary-of-records.ts';
import { choice, date, line, money, optional, rows, tenths, text, withHint } from './field.ts';
import { panelMembers } from './panel-members.ts';
import { defineRecord } from './record-definition.ts';

/** The panel is formed for a meeting (办法四（二）: 组织区发改经信局、区财政局等相关部门和专家组成评审专家组). */
export const reviewMeeting = defineRecord({
  label: '组成评审专家组',
  phase: 'review',
  article: '四（二）',
  on: 'formedOn',
  fields: {
    formedOn: date('组建日期'),
    meetingOn: date('评审会日期'),
    place: line('地点', 100),
    chair: line('组长', 30),
    members: panelMembers('评审专家组成员'),
  },
});

/** What each member of the panel thinks of the project. */
export const expertOpinions = defineRecord({
  label: '登记专家个人意见',
  phase: 'review',
  article: '四（二）',
  on: 'givenOn',
  fields: {
    givenOn: date('评审日期'),
    opinions: rows('个人意见', {
      member: line('专家', 60),
      score: optional(tenths('评分', 100, '分')),
      opinion: text('意见'),
    }),
  },
});

/** The panel's conclusion: the asked questions, what becomes of each opinion, the reviewed amount of each item. */
export const reviewConclusion = defineRecord({
  label: '作出审查结论',
  phase: 'review',
  article: '四（二）',
  on: 'concludedOn',
  fields: {
    concludedOn: date('审查日期'),
    necessity: optional(text('建设必要性')),
    scale: optional(text('建设内容及规模')),
    planning: optional(text('是否符合全区数据资源统一规划和年度实施任务')),
    cost: optional(text('经费是否合理')),
    sharing: optional(text('数据资源归集与共享')),
    performance: optional(text('绩效评估意见')),
    items: rows('逐项审定金额', {
      name: line('内容名称', 100),
      costClass: choice('费用类别', COST_CLASSES),
      declared: money('申报金额'),
      reviewed: money('审定金额'),
      reason: optional(line('核减理由', 200)),
    }),
    adoptions: optional(
      rows('专家意见采纳情况', {
        member: line('专家', 60),
        opinion: text('意见'),
        adoption: choice('是否采纳', ADOPTIONS),
        reason: optional(line('不采纳的理由', 300)),
      }),
    ),
    conclusion: choice('审查结论', REVIEW_CONCLUSIONS),
    revisions: withHint(optional(text('修改要求')), '结论为“修改后通过”时填写'),
  },
});

/** The scheme was revised as the panel asked (conclusion 修改后通过). */
export const revisionConfirmed = defineRecord({
  label: '确认修改后的方案',
  phase: 'review',
  article: '四（二）',
  on: 'confirmedOn',
  fields: {
    confirmedOn: date('确认日期'),
    note: text('修改情况'),
    confirmedBy: line('确认人', 30),
  },
});

export const REVIEW_RECORDS = { reviewMeeting, expertOpinions, reviewConclusion, revisionConfirmed };
