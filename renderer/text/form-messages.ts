/** A fault of a form with the path of its field. */
export interface FormMessage {
  readonly path: string;
  readonly message: string;
}

/** Every message among a form's errors, in their order; one of a whole table has the table's own path. */
export function formMessages(errors: unknown, path: string): FormMessage[] {
  if (typeof errors !== 'object' || errors === null) return [];
  if ('message' in errors && typeof errors.message === 'string') return [{ path, message: errors.message }];
  return Object.entries(errors)
    .filter(([key]) => key !== 'ref')
    .flatMap(([key, inner]) => formMessages(inner, key === 'root' ? path : path ? `${path}.${key}` : key));
}
