import { date, line, optional, text } from './field.ts';
import { defineRecord } from './record-definition.ts';

/** Papers are owed: the clock of R09 stops until they are there (office policy). */
export const supplementRequest = defineRecord({
  label: '通知补充资料',
  phase: 'intake',
  article: '四（二）',
  on: 'requestedOn',
  fields: {
    requestedOn: date('通知日期'),
    papers: text('需补充的资料'),
    dueOn: date('补齐期限'),
  },
});

export const supplementReceived = defineRecord({
  label: '收到补充资料',
  phase: 'intake',
  article: '四（二）',
  on: 'receivedOn',
  fields: {
    receivedOn: date('收到日期'),
    papers: text('收到的资料'),
    receiptNumber: optional(line('收文编号', 40)),
  },
});

export const INTAKE_RECORDS = { supplementRequest, supplementReceived };
