import type { z } from 'zod';

/** Who answers a call: the core process (the library) or the desktop shell (dialogs, printing, settings). */
export type CallHost = 'core' | 'shell';

/** One call between screen and host, validated both ways. */
export interface CallSpec<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly host: CallHost;
  readonly input: Input;
  readonly output: Output;
}

/** A call that the core answers. */
export function coreCall<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { host: 'core', input, output } as const satisfies CallSpec<Input, Output>;
}

/** A call that the desktop shell answers. */
export function shellCall<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { host: 'shell', input, output } as const satisfies CallSpec<Input, Output>;
}
