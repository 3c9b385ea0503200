/** A process that this one started, and the line to it. */
export interface ProcessLink {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, however the process ended. */
  onExit(listener: () => void): void;
  /** Ends it at once. */
  kill(): void;
}
