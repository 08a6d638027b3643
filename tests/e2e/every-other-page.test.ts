import { describeEveryPage } from '../support/every-page.ts';

describeEveryPage((path) => !path.startsWith('/nl/'));
