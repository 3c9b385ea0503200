import { z } from 'zod';

/** Lines of a text field, without the blank ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A text field that holds a list, one entry a line; a fault says on which line it is. */
export function linesShape(list: z.ZodType<string[]>) {
  return z.string().transform((text, context) => {
    const parsed = list.safeParse(linesOf(text));
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      const [index] = path;
      context.addIssue({
        code: 'custom',
        message: typeof index === 'number' ? `第 ${String(index + 1)} 项：${message}` : message,
      });
    }
    return z.NEVER;
  });
}
