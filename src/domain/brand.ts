declare const brand: unique symbol;

/** A value that only its own constructor may make: `Brand<number, 'fen'>` is no plain number. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
