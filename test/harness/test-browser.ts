import { BASE_URL, type TestApp } from "./app.ts";

export interface TestBrowser {
  cookies(): readonly string[];
  get(path: string): Promise<Response>;
  post(path: string, fields?: Record<string, string>): Promise<Response>;
}

/** A browser of somebody: its cookies change as answers set them. Without a name, of a stranger. */
export async function testBrowser(test: TestApp, who?: string): Promise<TestBrowser> {
  const jar = new Map<string, string>();
  const keep = (pair: string) => jar.set(pair.slice(0, pair.indexOf("=")), pair);
  if (who) for (const pair of (await test.signIn(who)).split("; ")) keep(pair);
  const send = async (path: string, init: RequestInit) => {
    const answer = await test.app.request(`${BASE_URL}${path}`, {
      ...init,
      headers: {
        cookie: [...jar.values()].join("; "),
        origin: BASE_URL,
        "content-type": "application/x-www-form-urlencoded",
      },
    });
    for (const set of answer.headers.getSetCookie()) keep(set.split(";")[0] ?? "");
    return answer;
  };
  return {
    cookies: () => [...jar.values()],
    get: (path) => send(path, { method: "GET" }),
    post: (path, fields = {}) => send(path, { method: "POST", body: new URLSearchParams(fields).toString() }),
  };
}
