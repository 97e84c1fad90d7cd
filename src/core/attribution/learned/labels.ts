/** What the learned labeller says of each token. The order is part of the model's form. */

/** Outside, then for each role its first token and a further one. */
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CUE = 3;
export const CONTENT = 5;
/** Number of labels. */
export const LABELS = 7;

/** Whether `next` may follow `last`: a further token only follows its own role. */
export function mayFollow(last: number, next: number): boolean {
  const isFurther = next !== OUTSIDE && next % 2 === 0;
  return !isFurther || last === next || last === next - 1;
}
