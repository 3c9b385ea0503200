import { app } from 'electron';

/** No page, whichever it is, may go elsewhere, open windows or embed a webview; it may begin anew where it is. */
export function closeAllContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const isHere = (url: string) => url === contents.getURL();
    contents.on('will-navigate', (event) => {
      if (!isHere(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      // The preview shows a page in itself (srcdoc); that is no navigation to anywhere.
      const isAllowed = event.isMainFrame ? isHere(event.url) : event.url === 'about:srcdoc';
      if (!isAllowed) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
