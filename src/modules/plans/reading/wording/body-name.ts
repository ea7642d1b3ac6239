/**
 * Whether a line is the name of a body and nothing else ("Strathbrae Community Planning Partnership"): it says whose paper
 * this is, and names neither a plan nor an improvement.
 */
export function isBodyName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length <= 8 && NAME.test(text.trim()) && !SAYS_MORE.test(text);
}

const NAME =
  /^\p{Lu}[\p{L}\s&'’.,()/-]*\b(?:partnership|council|cpp|community planning|alliance|health board|(?:strategic|partnership|executive) board|fire and rescue service|association|joint board)\)?$/iu;

/** A verb or a document makes it more than a name. */
const SAYS_MORE =
  /\b(?:plans?|programme|actions?|improve\w*|improvements?|develop\w*|strengthen\w*|support\w*|build\w*|deliver\w*|working|better|stronger|strong|effective|role|with|for|between|through|in)\b/iu;

/** What a sheet is called that holds "the plan" and nothing more is said of it. */
export function saysOnlyPlan(caption: string): boolean {
  return /^(?:the )?(?:plan|actions?|main|overview|data|table)\s*\d{0,2}$/iu.test(caption.trim());
}
