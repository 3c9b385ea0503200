import { isoDate } from '../../../../src/domain/dates.ts';
import type { RecordId } from '../../../../src/domain/ids.ts';
import { parseMoney } from '../../../../src/domain/money.ts';
import type { RecordFields, RecordKind } from '../../../../src/domain/records/record-kinds.ts';

/** Answers the id of the latest record of a kind, for records that rest on an earlier one. */
export type IdOf = (kind: RecordKind) => RecordId;

/** A valid record of every kind, as the sample declaration of 120 万元 for 2027 might collect it. */
export type Samples = { readonly [Kind in RecordKind]: (idOf: IdOf) => RecordFields<Kind> };

export const day = isoDate;
export const wan = (amount: string) => parseMoney(amount, '万元');

/** The content item that the sample declaration consists of. */
export const ITEM_NAME = '事件分拨模块开发';

/** The year that the sample declaration asks money for. */
export const PLAN_YEAR = 2027;

/** What the sample project is granted, from the review to the issued budget. */
export const GRANTED = wan('110');
export const GRANTED_SHARES = [{ source: 'generalBudget', amount: GRANTED }] as const;
