import { app } from 'electron';

/** No page, whichever it is, may go elsewhere, open windows or embed a webview. */
export function closeAllContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      // The preview shows a page in itself (srcdoc); that is no navigation to anywhere.
      if (event.url !== 'about:srcdoc') event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
