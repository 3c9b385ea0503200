import { describe, expect, it } from 'vitest';
import type { Body } from '../../../renderer/screens/paper/body-editor.tsx';
import { followGenerated } from '../../../renderer/screens/paper/follow-generated.ts';

const body = (...texts: string[]): Body => texts.map((text) => ({ kind: 'paragraph', text }));
const table = (...cells: string[]): Body[number] => ({
  kind: 'table',
  columns: [{ title: '审查内容', widthMm: 60, align: 'start' }],
  rows: cells.map((cell) => [cell]),
});

function followed(from: Body, edited: Body, generated: Body): Body {
  return followGenerated({ body: edited, from, seen: from }, generated).body;
}

describe('an edited text whose records changed', () => {
  it('keeps what the reviewer wrote and takes the rest as it is generated now', () => {
    expect(followed(body('函告', '甲', '乙'), body('函告如下', '甲', '乙'), body('函告', '甲', '乙二'))).toEqual(
      body('函告如下', '甲', '乙二'),
    );
    expect(followed(body('甲', '乙', '丙'), body('甲改', '乙', '丙改'), body('甲', '乙二', '丙'))).toEqual(
      body('甲改', '乙二', '丙改'),
    );
  });

  it('keeps a paragraph that the reviewer added, also beside one that the records changed', () => {
    expect(followed(body('甲', '乙'), body('甲', '补充', '乙'), body('甲二', '乙二'))).toEqual(
      body('甲二', '补充', '乙二'),
    );
  });

  it('takes up paragraphs that are new, and gives up those that are no more', () => {
    expect(followed(body('甲', '乙'), body('甲改', '乙'), body('前', '甲', '中', '乙', '后'))).toEqual(
      body('前', '甲改', '中', '乙', '后'),
    );
    expect(followed(body('甲', '乙', '丙'), body('甲改', '乙', '丙'), body('甲', '丙'))).toEqual(body('甲改', '丙'));
  });

  it('leaves out what the reviewer left out', () => {
    expect(followed(body('甲', '乙', '丙'), body('甲', '丙'), body('甲', '乙', '丙二'))).toEqual(body('甲', '丙二'));
  });

  it('keeps a paragraph that both changed as the reviewer wrote it', () => {
    expect(followed(body('甲', '乙'), body('甲改', '乙'), body('甲二', '乙二'))).toEqual(body('甲改', '乙二'));
    expect(followed(body('甲'), body('甲改'), body('甲二', '又'))).toEqual(body('甲改'));
  });

  it('never keeps a table of what was, whatever stands around it', () => {
    const from = [...body('甲'), table('合格'), ...body('乙')];
    const edited = [...body('甲改'), table('合格'), ...body('乙改')];
    expect(followed(from, edited, [...body('甲二'), table('不合格'), ...body('乙二', '丙')])).toEqual([
      ...body('甲改'),
      table('不合格'),
      ...body('乙改'),
    ]);
  });
});
