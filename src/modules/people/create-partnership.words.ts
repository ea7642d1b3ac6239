/** Why a partnership could not be made, by the reason of the refusal, with the way out. For the command line. */
const WORDS = {
  "slug-unusable":
    "The address takes 2 to 40 small letters, figures and single hyphens, and begins with a letter: strathbrae",
  "slug-reserved": "This address is the service's own. Choose another, such as strathbrae",
  "slug-taken": "There is a partnership at this address already. Choose another",
  "name-missing": "Give the name of the partnership, such as Strathbrae",
  "admin-name-missing": "Give the name of its first administrator",
  "admin-email-unusable":
    "Give the whole e-mail address of its first administrator: sign-in links are sent there",
} as const;

export function sayCreationRefusal(reason: keyof typeof WORDS): string {
  return WORDS[reason];
}
