import type { CallOutput } from '../../../../src/contract/contract.ts';

/** A package that was read, as it compares with the library. */
export type ReadPackage = CallOutput<'exchange.read'>;
/** What taking a package did. */
export type TakenPackage = CallOutput<'exchange.take'>;
