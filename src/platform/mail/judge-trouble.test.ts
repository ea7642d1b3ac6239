import { describe, expect, test } from "vitest";
import { judgeTrouble, NoAddress, sayTrouble } from "./judge-trouble.ts";

const said = (command: string, response: string, code = "EENVELOPE") =>
  Object.assign(new Error("refused"), {
    code,
    command,
    response,
    responseCode: Number(response.slice(0, 3)),
  });

describe("a mail server's no", () => {
  test.each([
    ["to a mailbox that is not there", said("RCPT TO", "550 5.1.1 No such user here"), "address"],
    ["to a domain that is not there", said("RCPT TO", "550 5.1.2 Bad destination"), "address"],
    ["without a code of three parts", said("RCPT TO", "550 Unknown"), "address"],
    ["to a full mailbox", said("RCPT TO", "552 5.2.2 Mailbox full"), "later"],
    ["to a sender on somebody's list", said("RCPT TO", "554 5.7.1 Blocked by a list"), "letter"],
    ["to what stands in the letter", said("DATA", "554 5.6.0 Not taken", "EMESSAGE"), "letter"],
    ["for now", said("RCPT TO", "450 4.2.0 Greylisted"), "later"],
    ["to our password", said("AUTH PLAIN", "535 5.7.8 Bad credentials", "EAUTH"), "later"],
    ["to our own address as the sender", said("MAIL FROM", "550 5.7.1 Not your address"), "later"],
    [
      "by not being there",
      Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNECTION" }),
      "later",
    ],
    ["that a fault of ours took for one", new TypeError("undefined is not a function"), "later"],
    ["that nobody had to say", new NoAddress(), "address"],
  ] as const)("%s", (_, error, judged) => expect(judgeTrouble(error)).toBe(judged));

  test("is kept in one short line", () => {
    expect(sayTrouble(said("RCPT TO", "550-5.1.1 No\r\n550 such user"))).toBe("550-5.1.1 No 550 such user");
    expect(sayTrouble(new Error("x".repeat(500)))).toHaveLength(200);
    expect(sayTrouble("no")).toBe("no");
  });
});
