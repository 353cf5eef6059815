// Lists messages: grouped by author, with day dividers and what hangs on them.
import { build, dayOf, timeOf } from "./build.js";
import { draw } from "./cards.js";

const names = { you: "You", paperboy: "Paperboy" };
const GROUP_MILLIS = 5 * 60_000;

/**
 * A list in an element.
 *
 * @param actions press(message, button, element), reply(message), repliesOf(message)
 */
export class MessageList {
  #box;
  #actions;
  #shown = new Map();
  #last;
  #waiting;

  constructor(box, actions) {
    this.#box = box;
    this.#actions = actions;
    let atEnd = true;
    box.addEventListener("scroll", () => {
      atEnd = this.atEnd();
      actions.scrolled?.();
    });
    // a narrower window or a taller input must not push the newest message out of sight
    new ResizeObserver(() => atEnd && this.toEnd()).observe(box);
  }

  /** Shows these messages and nothing else. */
  show(messages, empty) {
    this.#box.replaceChildren();
    this.#shown.clear();
    this.#last = undefined;
    this.#waiting = undefined;
    if (messages.length === 0 && empty) this.#box.append(empty);
    messages.forEach((message) => this.put(message));
    this.toEnd();
  }

  /** Adds a message, or draws it anew where it stands. */
  put(message) {
    this.#box.querySelector(".empty")?.remove();
    const before = this.#shown.get(message.id);
    const drawn = this.#draw(message, before ? before.classList.contains("follows") : this.#follows(message));
    if (before) {
      const focused = before.contains(document.activeElement);
      before.replaceWith(drawn);
      if (focused) drawn.querySelector(".card button")?.focus();
    } else {
      this.#divide(message);
      this.#box.insertBefore(drawn, this.#waiting ?? null);
      this.#last = message;
    }
    this.#shown.set(message.id, drawn);
  }

  /** Takes a message away that turned out not to have been sent. */
  remove(id) {
    this.#shown.get(id)?.remove();
    this.#shown.delete(id);
  }

  /** Shows or hides that an answer is under way. */
  waiting(on) {
    this.#waiting?.remove();
    this.#waiting = on
      ? build("div", { class: "waiting" }, build("span", { class: "avatar paperboy", "aria-hidden": "true" }), build("span", { class: "dots", role: "status", "aria-label": "Paperboy is writing" }, build("i"), build("i"), build("i")))
      : undefined;
    if (this.#waiting) this.#box.append(this.#waiting);
  }

  atEnd() {
    return this.#box.scrollHeight - this.#box.scrollTop - this.#box.clientHeight < 80;
  }

  toEnd() {
    this.#box.scrollTop = this.#box.scrollHeight;
  }

  /** Brings the beginning of a long answer into view, the end of a short one. */
  reveal(id) {
    const shown = this.#shown.get(id);
    if (!shown) return;
    this.toEnd();
    if (shown.offsetHeight > this.#box.clientHeight) {
      const previous = shown.previousElementSibling;
      this.#box.scrollTop = (previous ?? shown).offsetTop - this.#box.offsetTop - 8;
    }
  }

  #follows(message) {
    const last = this.#last;
    return (
      last !== undefined &&
      last.author === message.author &&
      !last.onlyYou === !message.onlyYou &&
      dayOf(last.sent) === dayOf(message.sent) &&
      message.because === undefined &&
      message.key === undefined && // an announcement stands for itself
      new Date(message.sent) - new Date(last.sent) < GROUP_MILLIS
    );
  }

  #divide(message) {
    if (this.#last && dayOf(this.#last.sent) === dayOf(message.sent)) return;
    const label = dayOf(message.sent);
    this.#box.insertBefore(build("div", { class: "day", role: "separator", "aria-label": label }, build("span", {}, label)), this.#waiting ?? null);
  }

  #draw(message, follows) {
    const classes = ["message", message.author];
    if (follows) classes.push("follows");
    if (message.onlyYou) classes.push("private");
    if (message.pending) classes.push("pending");
    const label = message.card ? `Paperboy: ${message.card.headline}` : `You: ${message.text}`;
    return build(
      "article",
      { class: classes.join(" "), "aria-label": label, "data-id": message.id },
      build("span", { class: `avatar ${message.author}`, "aria-hidden": "true" }),
      build(
        "div",
        { class: "said" },
        build("div", { class: "by" }, build("strong", {}, names[message.author]), message.author === "paperboy" && build("span", { class: "bot" }, "APP"), build("time", { datetime: message.sent }, timeOf(message.sent))),
        message.onlyYou && build("div", { class: "only" }, "Only you can see this"),
        message.because && build("div", { class: "because" }, "↳ You pressed ", build("b", {}, message.because)),
        message.card ? draw(message.card, (button, element) => this.#actions.press(message, button, element)) : build("p", { class: "typed" }, message.text),
        this.#thread(message),
      ),
      this.#actions.reply && !message.onlyYou && !message.channel.startsWith("@") && build("div", { class: "tools" }, build("button", { type: "button", onclick: () => this.#actions.reply(message) }, "Reply in thread")),
    );
  }

  #thread(message) {
    const replies = this.#actions.repliesOf?.(message) ?? [];
    if (!this.#actions.reply || (replies.length === 0 && !message.topic)) return undefined;
    const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
    const last = replies.at(-1);
    return build(
      "button",
      { type: "button", class: "replies", onclick: () => this.#actions.reply(message) },
      build("b", {}, replies.length ? count : "Thread"),
      last ? ` last at ${timeOf(last.sent)}` : ` ${message.topic}`,
    );
  }
}
