import { z } from 'zod';
import { ITEM_KINDS } from '../../domain/exchange/item-kinds.ts';
import { DECISIONS, ITEM_STATES } from '../../domain/exchange/planned-item.ts';
import { keysOf } from '../../domain/glossary.ts';
import { planYearShape, text, unitIdShape } from './values.ts';

export const itemKindShape = z.enum(keysOf(ITEM_KINDS));
export const itemStateShape = z.enum(keysOf(ITEM_STATES));
export const decisionShape = z.enum(keysOf(DECISIONS));
export const itemUidShape = z.uuid();
/** By which two states of an item are told apart. */
export const stateHashShape = z.string().regex(/^([0-9a-f]{64})?$/);

/** A package that was read and is about to be taken. */
export const packageIdShape = z.uuid();

/** What two reviewers agree on by word of mouth; it is kept nowhere. */
export const passphraseShape = z.string().min(8, '口令至少 8 个字符。').max(100, '口令最多 100 个字符。');

/** A passphrase that is tried on a package. */
export const typedPassphraseShape = z.string().min(1, '请填写口令。').max(100, '口令最多 100 个字符。');

/** What goes into a package. */
export const exchangeScopeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({
    kind: z.literal('projects'),
    query: text(60),
    unitId: unitIdShape.nullable(),
    planYear: planYearShape.nullable(),
  }),
  z.object({ kind: z.literal('people') }),
]);

/** One item of a package as lists show it. */
export const exchangeItemShape = z.object({
  uid: itemUidShape,
  kind: itemKindShape,
  label: z.string(),
  state: itemStateShape,
  /** The hash of what is here, which a decision is about; empty when there is nothing here. */
  ours: stateHashShape,
  choices: z.array(decisionShape),
  hint: z.string(),
});
