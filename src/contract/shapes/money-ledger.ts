import { z } from 'zod';
import type { MoneyLedger } from '../../domain/money-ledger.ts';
import { fundShareShape } from './project.ts';
import { recordIdShape } from './record.ts';
import { fenShape } from './values.ts';

const shares = z.array(fundShareShape);

/** 申报 → 审定 → … → 已支付 of a project; null while a step has not come. */
export const moneyLedgerShape = z.object({
  declared: fenShape,
  reviewed: fenShape.nullable(),
  reduced: fenShape.nullable(),
  approved: fenShape.nullable(),
  years: z.array(z.object({ year: z.int(), requested: shares, arranged: shares, issued: shares, paid: shares })),
  arranged: fenShape,
  issued: fenShape,
  ceiling: fenShape.nullable(),
  awarded: fenShape.nullable(),
  contracted: fenShape.nullable(),
  paid: fenShape,
  contracts: z.array(z.object({ contractId: recordIdShape, awarded: fenShape, contracted: fenShape, paid: fenShape })),
}) satisfies z.ZodType<MoneyLedger, unknown>;
