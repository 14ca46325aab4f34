/**
 * A file let go beside the place it was meant for does nothing. Without this the browser opens it
 * in place of the page, and what was typed is gone. Places that take files have the first word.
 */
export function keepStrayFilesOut(window: Window): void {
  const stray = (event: DragEvent): void => {
    const { dataTransfer, target } = event;
    if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', stray);
  window.addEventListener('drop', stray);
}
