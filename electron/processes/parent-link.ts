import { packMessage, unpackMessage } from './forked-message.ts';

/** The line to the process that started this one. */
export interface ParentLink {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The parent is gone; nothing that is sent will be heard. */
  onClosed(listener: () => void): void;
}

/** A utility process of Electron has `parentPort`; a forked Node has `process.send`. Same messages either way. */
export function connectToParent(): ParentLink {
  // Typed as always there, because the types describe Electron's processes only.
  const port = process.parentPort as Electron.ParentPort | undefined;
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', (event) => listener(event.data)),
      // Electron ends a utility process together with its parent.
      onClosed: () => undefined,
    };
  }
  return {
    send: (message) => process.send?.(packMessage(message)),
    onMessage: (listener) => process.on('message', (packed) => listener(unpackMessage(packed))),
    onClosed: (listener) => process.on('disconnect', listener),
  };
}
