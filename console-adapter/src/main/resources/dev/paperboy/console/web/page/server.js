// Talks to Paperboy: requests, and the stream of what is new.

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const RELOADED = "reloaded";

/** A failure with a message for the person. */
export class Refused extends Error {}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (response.status === 403) enterAgain();
  if (!response.ok) throw new Refused(body.error ?? `Paperboy answered ${response.status}.`);
  return body;
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refused("Paperboy can't be reached. Is it still running?");
  }
  return answer(response);
}

/** After a restart the server has a new token: loading the page again fetches it. Once, not in a loop. */
function enterAgain() {
  const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
  if (Date.now() - last < 10_000) return;
  sessionStorage.setItem(RELOADED, String(Date.now()));
  location.reload();
}

export const get = (path) => ask(path, {});

export const post = (path, body) =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...body, zone }),
  });

/** Listens to what is new after the revision; reconnects by itself and then misses nothing. */
export function listen(revision, onMessage, onConnection) {
  let last = revision;
  const connect = () => {
    const events = new EventSource(`/api/events?since=${last}`);
    events.addEventListener("open", () => onConnection(true));
    events.addEventListener("message", (event) => {
      last = Number(event.lastEventId);
      onMessage(JSON.parse(event.data));
    });
    events.addEventListener("error", () => {
      onConnection(false);
      if (events.readyState !== EventSource.CLOSED) return;
      events.close();
      setTimeout(() => get("/api/state").then(connect, connect), 3000);
    });
  };
  connect();
}
