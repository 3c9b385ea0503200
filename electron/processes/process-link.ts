/** A process that this one started, and the line to it. */
export interface ProcessLink {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however the process ended; `code` is null when a signal ended it or it never started. */
  onExit(listener: (code: number | null) => void): void;
  /** Ends it at once. */
  kill(): void;
}
