/** Brings a part of a long page into sight and gives it the focus, so that keys go on from there. */
export function goToAnchor(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
