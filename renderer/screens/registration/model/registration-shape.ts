import { z } from 'zod';
import type { ProjectContentInput } from '../../../../src/contract/shapes/project.ts';
import {
  contentItemShape,
  dataResourceShape,
  declarationPaperShape,
  performanceGoalShape,
  projectContentInputShape,
} from '../../../../src/contract/shapes/project.ts';
import { lineTotal } from '../../../../src/domain/content-item.ts';
import { FUND_SOURCES, keysOf } from '../../../../src/domain/glossary.ts';
import { InvalidValue } from '../../../../src/domain/invalid-value.ts';
import type { MoneyUnit } from '../../../../src/domain/money.ts';
import { formatYuan, parseMoney, ZERO_FEN } from '../../../../src/domain/money.ts';
import { plainNumber } from '../../../../src/domain/plain-number.ts';
import { parseQuantity } from '../../../../src/domain/quantity.ts';
import { filledRows } from '../../../components/editable-table/filled-rows.ts';
import { typed } from '../../../text/typed.ts';
import { BLANK_ROWS } from './blank-rows.ts';
import type { RegistrationValues, TableName } from './registration-values.ts';

function moneyCell(unit: MoneyUnit, what: string) {
  return typed((text) => {
    if (text.trim() === '') throw new InvalidValue(`请填写${what}。`);
    return parseMoney(plainNumber(text), unit);
  });
}

function wholeNumber(what: string) {
  return typed((text) => {
    const plain = plainNumber(text);
    if (!/^\d{1,9}$/.test(plain)) throw new InvalidValue(`请填写${what}（整数）。`);
    return Number(plain);
  });
}

const fundCells = z
  .record(
    z.enum(keysOf(FUND_SOURCES)),
    typed((text) => (text.trim() === '' ? ZERO_FEN : parseMoney(plainNumber(text), '万元'))),
  )
  .transform((cells) =>
    keysOf(FUND_SOURCES)
      .map((source) => ({ source, amount: cells[source] }))
      .filter(({ amount }) => amount > 0),
  );

function contentRow(unit: MoneyUnit) {
  return contentItemShape
    .extend({
      quantityMilli: typed((text) => {
        if (text.trim() === '') throw new InvalidValue('请填写数量。');
        return parseQuantity(plainNumber(text));
      }),
      unitPrice: moneyCell(unit, '单价'),
      total: typed((text) => (text.trim() === '' ? null : parseMoney(plainNumber(text), unit))),
    })
    .transform((row, context) => {
      try {
        const computed = lineTotal(row);
        const total = row.total ?? computed;
        if (Math.abs(total - computed) > 1) {
          throw new InvalidValue(`合价与数量×单价（${formatYuan(computed)} 元）相差超过 1 分，请核对。`);
        }
        return { ...row, total };
      } catch (error) {
        if (!(error instanceof InvalidValue)) throw error;
        context.addIssue({ code: 'custom', message: error.message, path: ['total'] });
        return z.NEVER;
      }
    });
}

function rows<Row>(table: TableName, row: z.ZodType<Row>, max: number) {
  return filledRows(BLANK_ROWS[table], row).refine(
    (read) => read.length <= max,
    `最多 ${String(max)} 行，请合并同类内容。`,
  );
}

/** The shape reads whatever is typed, so its own input type is wider than the form's. */
type RegistrationShape = z.ZodType<ProjectContentInput, RegistrationValues>;

function shapeFor(unit: MoneyUnit): RegistrationShape {
  const content = projectContentInputShape.shape;
  const shape: z.ZodType<ProjectContentInput> = z
    .object({
      ...content,
      unitId: z.number({ error: '请选择建设单位。' }).pipe(content.unitId),
      planYear: wholeNumber('计划年度').pipe(content.planYear),
      classified: z
        .literal('no', {
          error: ({ input }) =>
            input === 'yes'
              ? '涉密项目不在本机办理（附则），不能保存。请按国家保密有关规定另行办理。'
              : '请回答是否涉密。',
        })
        .transform(() => false),
      fundShares: fundCells,
      contentItems: rows('contentItems', contentRow(unit), 500),
      goals: rows('goals', performanceGoalShape, 100),
      dataResources: rows('dataResources', dataResourceShape, 300),
      papers: rows(
        'papers',
        declarationPaperShape.extend({ copies: wholeNumber('份数').pipe(content.papers.element.shape.copies) }),
        60,
      ),
      contactPhone: content.contactPhone.unwrap(),
      phoneKept: z.boolean(),
    })
    .transform(({ phoneKept, contactPhone, ...rest }) => (phoneKept ? rest : { ...rest, contactPhone }));
  return shape as RegistrationShape;
}

/** Reads the typed form into what `projects.saveDraft` takes, by the contract's own shapes; prices in the form's unit. */
export const REGISTRATION_SHAPES: Readonly<Record<MoneyUnit, RegistrationShape>> = {
  元: shapeFor('元'),
  万元: shapeFor('万元'),
};
