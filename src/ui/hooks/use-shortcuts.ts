import { useEffect } from 'react';
import type { Lab } from '../../state';

/** Ctrl or Cmd + Z undoes, with Shift (or Ctrl + Y) redoes; text fields and dialogs keep their own. */
export function useShortcuts(lab: Lab): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) lab.actions.undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') lab.actions.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [lab]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog')) return true;
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type === 'text') ||
    target.isContentEditable
  );
}
