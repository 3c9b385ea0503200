import { z } from 'zod';
import { InvalidValue } from '../../src/domain/invalid-value.ts';

/** Typed text that a domain function reads; what that function refuses becomes the message at the field. */
export function typed<Value>(read: (text: string) => Value) {
  return z.string().transform((text, context): Value => {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });
}
