import { describe, expect, it } from 'vitest';
import type { ProjectContent } from '../../../src/domain/project.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { declaredSums } from '../../../renderer/screens/registration/model/declared-sums.ts';
import { newRegistration } from '../../../renderer/screens/registration/model/new-registration.ts';
import { REGISTRATION_SHAPES } from '../../../renderer/screens/registration/model/registration-shape.ts';
import type { RegistrationValues } from '../../../renderer/screens/registration/model/registration-values.ts';
import { switchPriceUnit } from '../../../renderer/screens/registration/model/switch-price-unit.ts';
import { valuesFromContent } from '../../../renderer/screens/registration/model/values-from-content.ts';
import { sampleContent } from '../../support/sample-content.ts';

function read(values: RegistrationValues) {
  return REGISTRATION_SHAPES[values.priceUnit].parse(values);
}

function faults(values: RegistrationValues): Record<string, string> {
  const result = REGISTRATION_SHAPES[values.priceUnit].safeParse(values);
  return Object.fromEntries((result.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]));
}

function typed(changes: Partial<RegistrationValues>): RegistrationValues {
  return { ...valuesFromContent(sampleContent(), '区城管局', false), ...changes };
}

const oneItem = (changes: object) => typed({ contentItems: [{ ...typed({}).contentItems[0]!, ...changes }] });

describe('the form gives back what is on record', () => {
  const content = sampleContent();
  const cases: [string, ProjectContent][] = [
    ['a complete declaration', content],
    [
      'nothing but the head',
      { ...content, contentItems: [], goals: [], dataResources: [], papers: [], fundShares: [] },
    ],
    [
      'a total that is one fen beside quantity × price',
      {
        ...content,
        contentItems: [
          {
            ...content.contentItems[0]!,
            quantityMilli: 1_500,
            unitPrice: parseMoney('0.01', '元'),
            total: parseMoney('0.01', '元'),
          },
        ],
      },
    ],
    [
      'several sources, to the fen',
      {
        ...content,
        fundShares: [
          { source: 'generalBudget', amount: parseMoney('119.999999', '万元') },
          { source: 'selfRaised', amount: parseMoney('0.01', '元') },
        ],
      },
    ],
  ];

  it.each(cases)('%s', (_name, onRecord) => {
    expect(read(valuesFromContent(onRecord, '区城管局', false))).toEqual(onRecord);
    const values = valuesFromContent(onRecord, '区城管局', false);
    const inWan = {
      ...values,
      priceUnit: '万元' as const,
      contentItems: switchPriceUnit(values.contentItems, '元', '万元'),
    };
    expect(read(inWan)).toEqual(onRecord);
  });

  it('keeps the phone on record when the masked one is left as it is', () => {
    const masked = valuesFromContent(sampleContent({ contactPhone: '138****0000' }), '区城管局', true);
    expect(masked.contactPhone).toBe('');
    expect(read(masked)).not.toHaveProperty('contactPhone');
  });

  it('sends the phone that was typed anew, and an empty one when it was cleared', () => {
    const masked = valuesFromContent(sampleContent({ contactPhone: '138****0000' }), '区城管局', true);
    expect(read({ ...masked, phoneKept: false, contactPhone: '0571-1 转 2' }).contactPhone).toBe('0571-1 转 2');
    expect(read({ ...masked, phoneKept: false }).contactPhone).toBe('');
  });
});

describe('what people type', () => {
  it('full-width digits and thousands separators are read', () => {
    const [item] = read(oneItem({ quantityMilli: '１．５', unitPrice: '1,000.10', total: '' })).contentItems;
    expect(item).toMatchObject({ quantityMilli: 1_500, unitPrice: 100_010, total: 150_015 });
  });

  it('blank rows are left out, and a fault keeps the place of its row', () => {
    const blank = newRegistration(2026).contentItems[0]!;
    const item = typed({}).contentItems[0]!;
    expect(read(typed({ contentItems: [blank, item, blank] })).contentItems).toHaveLength(1);
    expect(faults(typed({ contentItems: [blank, { ...item, unitPrice: '一万' }] }))).toEqual({
      'contentItems.1.unitPrice': '“一万”不是金额，请填写数字，例如 12.5。',
    });
  });

  it('an empty form names every missing answer at its field', () => {
    expect(faults(newRegistration(2026))).toEqual({
      unitId: '请选择建设单位。',
      name: '请填写项目名称。',
      constructionType: '请选择建设类型。',
      contentCategory: '请选择内容类别。',
      classified: '请回答是否涉密。',
      securityLevel: '请选择等保级别。',
    });
  });

  it('a classified project cannot be saved', () => {
    expect(faults(typed({ classified: 'yes' }))['classified']).toContain('附则');
  });

  it.each([
    ['quantityMilli', '', '请填写数量。'],
    ['quantityMilli', '1.2345', '数量“1.2345”最多保留 3 位小数。'],
    ['unitPrice', '', '请填写单价。'],
    ['unitPrice', '0.001', '“0.001”元不能精确到分，请最多保留 2 位小数。'],
    ['costClass', '', '请选择费用类别。'],
    ['name', ' ', '请填写内容名称。'],
    ['total', '1', '合价与数量×单价（1200000.00 元）相差超过 1 分，请核对。'],
  ])('%s “%s” in the content table: %s', (key, cell, message) => {
    expect(faults(oneItem({ [key]: cell }))).toEqual({ [`contentItems.0.${key}`]: message });
  });

  it('a plan year and copies are whole numbers', () => {
    expect(faults(typed({ planYear: '明年', papers: [{ kind: 'letter', title: '函', copies: '0' }] }))).toEqual({
      planYear: '请填写计划年度（整数）。',
      'papers.0.copies': '份数至少为 1。',
    });
  });

  it('too many rows are refused at the table', () => {
    const item = typed({}).contentItems[0]!;
    expect(faults(typed({ contentItems: Array.from({ length: 501 }, () => item) }))).toEqual({
      contentItems: '最多 500 行，请合并同类内容。',
    });
  });
});

describe('live sums', () => {
  const item = typed({}).contentItems[0]!;
  const funds = newRegistration(2026).fundShares;

  it('are exact to the fen, by class, and count what cannot be read yet', () => {
    const rows = [
      { ...item, costClass: 'hardware', quantityMilli: '3', unitPrice: '0.10', total: '' },
      { ...item, costClass: 'hardware', quantityMilli: '1', unitPrice: '0.20', total: '' },
      { ...item, costClass: 'testing', quantityMilli: '1', unitPrice: '一', total: '' },
      newRegistration(2026).contentItems[0]!,
    ];
    expect(declaredSums(rows, '元', { ...funds, generalBudget: '0.00005', selfRaised: '？' })).toEqual({
      content: 50,
      funded: 50,
      byClass: [{ costClass: 'hardware', amount: 50 }],
      unread: 2,
    });
  });

  it('are not shown when they leave the accepted range', () => {
    const rows = [1, 2].map(() => ({ ...item, quantityMilli: '1', unitPrice: '99999999999', total: '' }));
    expect(declaredSums(rows, '元', funds)).toBeNull();
  });
});
