const MOMENT = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

/** An instant in the machine's own time, such as 2026年9月28日 09:30. */
export function momentText(instant: string): string {
  return MOMENT.format(new Date(instant));
}
