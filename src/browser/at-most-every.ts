/**
 * Work that is done at once when it is asked for, and after that at most once in a while: a key that is held down asks for
 * it thirty times a second. What was asked for last is never left out.
 * @param pause in milliseconds
 */
export function atMostEvery(pause: number, work: () => void): () => void {
  let isResting = false;
  let isDue = false;
  const act = () => {
    isResting = true;
    isDue = false;
    work();
    setTimeout(() => {
      isResting = false;
      if (isDue) act();
    }, pause);
  };
  return () => {
    if (isResting) isDue = true;
    else act();
  };
}
