/** Whether windows can be shown; on Linux somebody has to say where. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Chromium refuses its sandbox to root; a person should not be root, a test machine may. */
export function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
