import { z } from 'zod';
import expertsJson from '../../../assets/sample/experts.json' with { type: 'json' };
import type { CallContext } from '../../contract/call-context.ts';
import type { Handlers } from '../../contract/dispatcher.ts';
import type { ExpertFields } from '../../domain/experts/expert.ts';
import { EXPERT_KINDS } from '../../domain/experts/glossary-of-experts.ts';
import { inventedCreditCode, inventedIdentityNumber } from '../../domain/experts/invented-numbers.ts';
import { keysOf } from '../../domain/glossary.ts';
import type { SpecialtyId } from '../../domain/ids.ts';
import { stopIfAborted } from './walk-sample-past.ts';

/** The use cases that fill the 专家库 of the sample library. */
export type ExpertHandlers = Handlers<'specialties.list' | 'experts.create' | 'experts.changeState'>;

/** Name, kind, employer, title, from outside, specialties. */
const sampleExpertRow = z.tuple([
  z.string(),
  z.enum(keysOf(EXPERT_KINDS)),
  z.string(),
  z.string(),
  z.boolean(),
  z.array(z.string()),
]);

const SAMPLE_EXPERTS = z.array(sampleExpertRow).parse(expertsJson);

/** These last ones of the file wait to be approved. */
const PENDING = 2;

function fieldsOf(index: number, row: (typeof SAMPLE_EXPERTS)[number], ids: ReadonlyMap<string, SpecialtyId>) {
  const [name, kind, employer, title, outside, specialties] = row;
  const person = kind === 'person';
  const fields: ExpertFields = {
    kind,
    name: person ? `${name}（示例）` : name,
    number: person ? inventedIdentityNumber(index) : inventedCreditCode(index),
    employer,
    title,
    outside,
    contactName: person ? '' : '示例联系人',
    // No number of the country's begins so.
    phone: `0000-${String(index).padStart(8, '0')}`,
    email: `expert${String(index)}@example.com`,
    bankHolder: name,
    bankName: '示例银行',
    bankAccount: `000000${String(index).padStart(10, '0')}`,
    specialties: specialties.map((specialty) => {
      const id = ids.get(specialty);
      if (id === undefined) throw new Error(`sample expert with unknown specialty: ${specialty}`);
      return id;
    }),
    interests: [],
    leaves: [],
    note: '示例资料',
  };
  return fields;
}

/** Invented experts and institutions over all fields, nearly all of them 正式, so that draws can be tried. */
export async function createSampleExperts(handlers: ExpertHandlers, context: CallContext): Promise<void> {
  const { rows } = await handlers['specialties.list']({}, context);
  const ids = new Map(rows.flatMap(({ id, name, parentId }) => (parentId === null ? [] : [[name, id] as const])));
  for (const [index, row] of SAMPLE_EXPERTS.entries()) {
    stopIfAborted(context);
    const fields = fieldsOf(index + 1, row, ids);
    const { id, version } = await handlers['experts.create']({ fields, confirmedDistinctFrom: [] }, context);
    if (index >= SAMPLE_EXPERTS.length - PENDING) continue;
    const approval = { id, version, to: 'active', reason: '示例资料，审核通过' } as const;
    await handlers['experts.changeState'](approval, context);
  }
}
