import type { BrowserContext } from "playwright-core";

/**
 * What a browser complains of in silence: script errors, and whatever our content security policy made it refuse. The list grows
 * as pages of the context are visited.
 */
export function complaintsOf(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on("weberror", (event) => complaints.push(`script error: ${event.error().message}`));
  context.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}
