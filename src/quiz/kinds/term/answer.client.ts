/* A term is chosen, judged and explained as any single choice is. */
export { choice as term } from '../choice/answer.client.ts';
