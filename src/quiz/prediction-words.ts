/** What stands around a question that does not count: over it, over its options, on its answers, and before each of them. */
export interface PredictionWords {
  kicker: string;
  hint: string;
  reveal: string;
  right: string;
  other: string;
}
