/** Does work once the browser has shown what the reader's tap led to: nobody should have to wait for the rest of it. */
export const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};
