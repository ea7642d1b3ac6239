/** What an improvement is called in its plan: as its paper numbers it, else by its place there (counted from 0). */
export function improvementLabel(number: string | null, place: number): string {
  return number ?? String(place + 1);
}

/** “2.3”: an action by its improvement's label and its own place there (counted from 0). */
export function actionLabel(improvement: string, place: number): string {
  return `${improvement}.${place + 1}`;
}
