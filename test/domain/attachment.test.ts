import { describe, expect, it } from 'vitest';
import {
  attachmentKind,
  attachmentName,
  formatByteLength,
  MAX_ATTACHMENT_BYTES,
  mayBeOpened,
  refuseAttachmentLength,
} from '../../src/domain/attachment.ts';
import { maskDigits } from '../../src/domain/mask-digits.ts';

describe('the kind of a file', () => {
  it.each([
    ['验收报告.docx', 'word'],
    ['方案.WPS', 'word'],
    ['清单.et', 'excel'],
    ['批复.v2.PDF', 'pdf'],
    ['现场.JPEG', 'image'],
    ['会议.ofd', 'other'],
    ['docx', 'other'],
    ['.docx', 'word'],
    ['', 'other'],
  ])('of “%s” is %s', (name, kind) => {
    expect(attachmentKind(name)).toBe(kind);
  });

  it.each([
    'a.exe',
    'a.bat',
    'a.js',
    'a.vbs',
    'a.lnk',
    'a.docm',
    'a.xlsm',
    'a.html',
    'a.svg',
    'a.zip',
    'a',
    'a.pdf.exe',
    'a.pdf ',
  ])('never lets “%s” be opened', (name) => {
    expect(mayBeOpened(name)).toBe(false);
  });
});

describe('the name of a file', () => {
  it.each([
    ['报告.pdf', '报告.pdf'],
    ['报告\u202Efdp.exe', '报告fdp.exe'],
    ['a\u0000b\nc.txt', 'abc.txt'],
    ['\u200B', '未命名'],
    ['坏\uD800字.txt', '坏\uFFFD字.txt'],
  ])('%j reads %j', (picked, name) => {
    expect(attachmentName(picked)).toBe(name);
  });
});

describe('the size of a file', () => {
  it.each([
    [1, '0.1 KB'],
    [1536, '1.5 KB'],
    [1024 * 1024 - 1, '1024.0 KB'],
    [1024 * 1024, '1.0 MB'],
    [MAX_ATTACHMENT_BYTES, '200.0 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatByteLength(bytes)).toBe(text);
  });

  it('from one byte to 200 MB is accepted, nothing else', () => {
    for (const length of [1, MAX_ATTACHMENT_BYTES]) expect(() => refuseAttachmentLength(length)).not.toThrow();
    expect(() => refuseAttachmentLength(0)).toThrow('文件是空的');
    expect(() => refuseAttachmentLength(MAX_ATTACHMENT_BYTES + 1)).toThrow('200 MB');
  });
});

describe('what the audit keeps of a text', () => {
  it.each([
    ['张三33010519900101001X.jpg', '张三******************.jpg'],
    ['联系13800001234', '联系***********'],
    ['联系138-0000-1234。', '联系***-****-****。'],
    ['卡6222021234567890123', '卡*******************'],
    ['１３８００００１２３４', '***********'],
    ['验收报告20260928第2版', '验收报告20260928第2版'],
    ['2026-09-28 拱数转办〔2026〕12号', '2026-09-28 拱数转办〔2026〕12号'],
  ])('of “%s” is “%s”', (text, masked) => {
    expect(maskDigits(text)).toBe(masked);
  });
});
