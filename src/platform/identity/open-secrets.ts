import { createHmac, hkdfSync } from "node:crypto";

/**
 * Secrets that are worked out and never kept: the same for the same words, and of no use for guessing another. Their key comes
 * from the house's secret and is used for nothing else. 32 signs of 64, which is 192 bits.
 */
export function openSecrets(secret: string): (words: string) => string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "commonty secrets in letters", 32));
  return (words) =>
    createHmac("sha256", key).update(words, "utf8").digest().subarray(0, 24).toString("base64url");
}
