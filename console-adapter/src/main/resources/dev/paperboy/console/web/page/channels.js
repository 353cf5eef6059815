// The list of channels, with what is unread in each.
import { build, byId } from "./build.js";

const SEEN = "seen";

export class Channels {
  #direct;
  #names;
  #open;
  #unread = new Map();
  #seen = JSON.parse(localStorage.getItem(SEEN) ?? "{}");
  #newest = new Map();

  /** Shows the channels; open(name) is called when one is chosen. */
  constructor(names, direct, open) {
    this.#names = [...names];
    this.#direct = direct;
    this.#open = open;
  }

  current;

  has(name) {
    return name === this.#direct || this.#names.includes(name);
  }

  /** Takes notice of a message; true when it is news to the person. */
  notice(message) {
    const { channel, revision } = message;
    if (!this.has(channel)) this.#names.push(channel);
    this.#newest.set(channel, Math.max(revision, this.#newest.get(channel) ?? 0));
    const read = message.author === "you" || (channel === this.current && document.hasFocus()) || revision <= (this.#seen[channel] ?? 0);
    if (!read) this.#unread.set(channel, (this.#unread.get(channel) ?? 0) + 1);
    else if (channel === this.current) this.#remember();
    return !read;
  }

  /** What is open has been read. */
  read() {
    this.#unread.delete(this.current);
    this.#remember();
    this.draw();
  }

  choose(name) {
    this.current = name;
    this.read();
  }

  /** The channel that many steps below, or above. */
  beside(step) {
    const all = [...this.#names, this.#direct];
    return all[(all.indexOf(this.current) + step + all.length) % all.length];
  }

  label(name) {
    return name === this.#direct ? "Paperboy" : `# ${name}`;
  }

  draw() {
    byId("channels").replaceChildren(...this.#names.map((name) => this.#item(name, "#", name)));
    byId("direct").replaceChildren(this.#item(this.#direct, "●", "Paperboy"));
    const unread = [...this.#unread.values()].reduce((sum, count) => sum + count, 0);
    document.title = `${unread ? `(${unread}) ` : ""}${this.label(this.current)} · Paperboy`;
  }

  #item(name, sign, label) {
    const unread = this.#unread.get(name) ?? 0;
    const current = name === this.current;
    return build(
      "li",
      {},
      build(
        "button",
        { type: "button", "aria-current": current ? "page" : undefined, class: unread ? "unread" : undefined, "data-channel": name, onclick: () => this.#open(name) },
        build("span", { class: "sign", "aria-hidden": "true" }, sign),
        build("span", { class: "name" }, label),
        unread ? build("span", { class: "count", "aria-label": `${unread} unread` }, String(unread)) : undefined,
      ),
    );
  }

  #remember() {
    this.#seen[this.current] = this.#newest.get(this.current) ?? 0;
    localStorage.setItem(SEEN, JSON.stringify(this.#seen));
  }
}
