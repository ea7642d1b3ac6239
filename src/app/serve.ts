import { createAdaptorServer } from "@hono/node-server";
import { startClock } from "./clock/start-clock.ts";
import type { OpenHouse } from "./open-house.ts";

const POST_EVERY_MS = 5_000;

/** Listens, empties the postbox and lets the clock run as long as the house is open. Answers the address, and how to stop in order. */
export async function serve(open: OpenHouse): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { config, log } = open.house;
  const server = createAdaptorServer({ fetch: open.app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : config.port;
  let round: Promise<unknown> | null = null;
  const deliver = () => {
    // A round that has much to carry lasts longer than the pause between two.
    round ??= open
      .deliver()
      .catch((error) => log.fault("the post stands still", error))
      .finally(() => {
        round = null;
      });
  };
  const timer = setInterval(deliver, POST_EVERY_MS);
  const clock = startClock(open);
  return {
    url: config.port === 0 ? `http://${config.host}:${port}` : config.baseUrl,
    stop: async () => {
      clearInterval(timer);
      open.stopDelivering();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Browsers keep their connections open long after the last answer.
        if ("closeIdleConnections" in server) server.closeIdleConnections();
        setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 5_000).unref();
      });
      await clock.stop();
      await round;
      await open.close();
    },
  };
}
