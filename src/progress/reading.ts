/**
 * Whether a sheet counts as read: its end has been in the window, and so have at least half of its sections. Who skips a
 * section that they know has read the sheet; who jumps to the questions has not.
 * @param seen how many sections have been in the window
 * @param sections how many there are
 */
export const isRead = (seen: number, sections: number, endSeen: boolean): boolean =>
  endSeen && 2 * seen >= sections;

/**
 * Calls back once, when the sheet on this page has been read.
 * @returns stops looking
 */
export function whenRead(read: (lesson: string) => void): () => void {
  const seen = new Set<Element>();
  const sections = document.querySelectorAll('[data-progress-section]');
  const end = document.querySelector<HTMLElement>('[data-progress-end]');
  if (!end) return () => undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) seen.add(target);
      if (!isRead(seen.size - Number(seen.has(end)), sections.length, seen.has(end))) return;
      observer.disconnect();
      read(end.dataset.progressEnd ?? '');
    },
    { threshold: 0.5 },
  );
  for (const element of [...sections, end]) observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
