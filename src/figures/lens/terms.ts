/** The two terms that the figure sets side by side: its upper and its lower road. */
export const journeyId = 'customer-journey';
export const cycleId = 'purchase-cycle';
