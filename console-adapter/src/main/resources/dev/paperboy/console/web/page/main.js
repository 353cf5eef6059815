// Puts the page together: what was said, what is open, what the person does.
import "./theme.js";
import { build, byId } from "./build.js";
import { Channels } from "./channels.js";
import { Composer } from "./composer.js";
import { MessageList } from "./messages.js";
import { get, listen, post } from "./server.js";

const messages = new Map();
const waiting = new Map();
let channels;
let thread;

const repliesOf = (root) => [...messages.values()].filter((message) => message.thread === root.id);
const press = (message, button, element) => work(message, element, () => post("/api/press", { message: message.id, call: button.call }));
const list = new MessageList(byId("messages"), { press, reply: openThread, repliesOf, scrolled: () => list.atEnd() && (byId("newer").hidden = true) });
const replies = new MessageList(byId("replies"), { press });
const place = () => ({ channel: channels.current });
const composer = new Composer(byId("composer"), { id: "input", label: "Message", channel: () => channels.current, send: (text) => say(text, place()) });
const threadComposer = new Composer(byId("thread-composer"), {
  id: "thread-input", label: "Reply… (/papers for a command)", channel: () => channels.current, send: (text) => say(text, { ...place(), thread }),
});

/** Sends what was typed; it shows at once. */
async function say(text, at) {
  const id = crypto.randomUUID();
  const echo = { ...at, id, text, author: "you", sent: new Date().toISOString(), revision: 0, pending: true };
  arrive(echo);
  (at.thread ? replies : list).toEnd();
  await work(at, undefined, () => post("/api/say", { ...at, id, text }), () => {
    messages.delete(id);
    (at.thread ? replies : list).remove(id);
  });
}

/** Asks the server, with the dots shown meanwhile and any failure told. */
async function work(at, element, ask, undo) {
  const key = at.thread ?? at.channel;
  wait(key, 1);
  element?.setAttribute("aria-busy", "true");
  try {
    const answer = await ask();
    answer.messages.forEach(arrive);
    const last = answer.messages.at(-1);
    if (last.author === "paperboy" && !element) (last.thread ? replies : list).reveal(last.id);
    else if (last.because) (last.thread ? replies : list).reveal(last.id);
  } catch (failure) {
    undo?.();
    notify(failure.message);
  } finally {
    wait(key, -1);
    element?.removeAttribute("aria-busy");
  }
}

function wait(key, change) {
  waiting.set(key, (waiting.get(key) ?? 0) + change);
  list.waiting((waiting.get(channels.current) ?? 0) > 0);
  replies.waiting((waiting.get(thread) ?? 0) > 0);
}

/** Takes in a new or changed message, from whichever way it came; the same may come twice. */
function arrive(message) {
  const known = messages.get(message.id);
  if (known && !known.pending && known.revision >= message.revision) return;
  const end = list.atEnd();
  const threadEnd = replies.atEnd();
  messages.set(message.id, message);
  if (!known) channels.notice(message);
  if (message.channel === channels.current) {
    if (!message.thread) list.put(message);
    else if (messages.has(message.thread)) list.put(messages.get(message.thread));
    if (thread && (message.thread === thread || message.id === thread)) replies.put(message);
  }
  if (end) list.toEnd();
  else if (!known && !message.thread && message.channel === channels.current && message.author === "paperboy") byId("newer").hidden = false;
  if (threadEnd) replies.toEnd();
  channels.draw();
}

function openChannel(name) {
  closeThread();
  channels.choose(name);
  byId("channel-title").textContent = channels.label(name);
  byId("channel-about").textContent = name.startsWith("@") ? "Between you and Paperboy" : "Everyone in the channel sees the answers";
  composer.label(name.startsWith("@") ? "Message Paperboy" : `Message #${name}, or type / for commands`);
  list.show([...messages.values()].filter((message) => message.channel === name && !message.thread), empty(name));
  list.waiting((waiting.get(name) ?? 0) > 0);
  byId("newer").hidden = true;
  location.hash = name;
  menu(false);
  composer.focus();
}

/** What an empty channel shows: what to try. */
function empty(name) {
  const examples = ["/papers trending", "/papers search diffusion models", "/papers subscribe", "/papers help"];
  return build(
    "div",
    { class: "empty" },
    build("h2", {}, name.startsWith("@") ? "Ask Paperboy anything about papers" : `This is #${name}`),
    build("p", {}, "Nothing has been said here yet. Try one of these:"),
    build("div", { class: "buttons" }, examples.map((text) => build("button", { type: "button", onclick: () => say(text, place()) }, text))),
  );
}

function openThread(root) {
  thread = root.id;
  byId("thread").hidden = false;
  document.body.classList.add("threaded");
  byId("thread-about").textContent = root.topic ?? channels.label(root.channel);
  replies.show([root, ...repliesOf(root)]);
  threadComposer.focus();
}

/** A card may lead to a thread, also of another channel. */
function follow(event) {
  const root = messages.get(event.target.closest?.("[data-thread]")?.dataset.thread);
  if (!root) return;
  if (root.channel !== channels.current) openChannel(root.channel);
  openThread(root);
}

function closeThread() {
  if (!thread) return;
  const root = thread;
  thread = undefined;
  byId("thread").hidden = true;
  document.body.classList.remove("threaded");
  (document.querySelector(`#messages [data-id="${root}"] .replies`) ?? byId("input")).focus();
}

let noticeTimer;
function notify(text) {
  const notice = byId("notice");
  notice.textContent = text;
  notice.hidden = false;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => (notice.hidden = true), 8000);
}

function menu(open) {
  document.body.classList.toggle("menu", open);
  byId("menu").setAttribute("aria-expanded", String(open));
}

async function addChannel(event) {
  event.preventDefault();
  const input = byId("channel-name");
  const name = input.value.trim().replace(/^#/, "").toLowerCase().replace(/\s+/g, "-");
  if (name === "") return;
  try {
    if (!channels.has(name)) (await post("/api/channels", { name })).forEach(arrive);
    input.value = "";
    openChannel(name);
  } catch (failure) {
    notify(failure.message);
  }
}

function key(event) {
  if (event.key === "Escape" && document.body.classList.contains("menu")) menu(false);
  else if (event.key === "Escape" && thread) closeThread();
  else if (event.altKey && event.key === "ArrowDown") openChannel(channels.beside(1));
  else if (event.altKey && event.key === "ArrowUp") openChannel(channels.beside(-1));
  else return;
  event.preventDefault();
}

async function start() {
  const state = await get("/api/state");
  channels = new Channels(state.channels, state.direct, openChannel);
  for (const message of state.messages) {
    messages.set(message.id, message);
    channels.notice(message);
  }
  const wanted = decodeURIComponent(location.hash.slice(1));
  openChannel(channels.has(wanted) ? wanted : state.channels[0]);
  listen(state.revision, arrive, (on) => {
    byId("connection").textContent = on ? "Connected" : "Reconnecting…";
    byId("connection").className = on ? "on" : "off";
  });
}

byId("add-channel").addEventListener("submit", addChannel);
byId("close-thread").addEventListener("click", closeThread);
byId("menu").addEventListener("click", () => menu(!document.body.classList.contains("menu")));
byId("veil").addEventListener("click", () => menu(false));
byId("newer").addEventListener("click", () => list.toEnd());
window.addEventListener("focus", () => channels?.read());
document.addEventListener("keydown", key);
document.addEventListener("click", follow);
start().catch((failure) => notify(failure.message));
