import { describeEveryPage } from '../support/every-page.ts';

// In two files, which run at the same time.
describeEveryPage((place) => place % 2 === 0);
