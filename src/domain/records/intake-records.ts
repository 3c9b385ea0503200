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

/** The declaration was registered with a wrong date or receipt number; the right ones hold from now on. */
export const declarationCorrection = defineRecord({
  label: '更正申报登记',
  phase: 'intake',
  article: '办公室规定',
  on: 'correctedOn',
  fields: {
    correctedOn: date('更正日期'),
    declaredOn: date('正确的申报日期'),
    receiptNumber: line('正确的收文编号', 40),
    reason: text('更正的原因'),
  },
});

export const INTAKE_RECORDS = { supplementRequest, supplementReceived, declarationCorrection };
