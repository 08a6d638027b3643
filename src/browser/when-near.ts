/** How far below or above the window something is near, in CSS pixels: as far as a slow line needs to fetch a script. */
const near = 1000;

/** Does work once for each element, as soon as it is in the window or near it. */
export function whenNear(
  elements: Iterable<HTMLElement>,
  work: (element: HTMLElement) => void,
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        work(target);
      }
    },
    { rootMargin: `${near}px` },
  );
  for (const element of elements) observer.observe(element);
}
