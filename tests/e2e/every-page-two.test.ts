import { describeEveryPage } from '../support/every-page.ts';

describeEveryPage((place) => place % 2 === 1);
