// The message box: typing, history, sending.
import { build } from "./build.js";
import { Completion } from "./completion.js";

const KEPT = 100;

export class Composer {
  #input;
  #completion;
  #send;
  #history;
  #at = 0;
  #draft = "";

  /**
   * Makes a message box in the element.
   *
   * @param options id, label, channel() and send(text)
   */
  constructor(box, options) {
    const list = build("ul", { class: "completions", role: "listbox", "aria-label": "Completions", hidden: true });
    const hint = build("div", { class: "hint", "aria-live": "polite" });
    this.#input = build("textarea", {
      id: options.id, rows: "1", role: "combobox", "aria-label": options.label, "aria-expanded": "false", "aria-autocomplete": "list",
      "aria-haspopup": "listbox", autocomplete: "off", spellcheck: "false", maxlength: "12000", placeholder: options.label,
    });
    const button = build("button", { type: "submit", class: "send", "aria-label": "Send", title: "Send (Enter)" }, "➤");
    box.append(list, build("form", { onsubmit: (event) => (event.preventDefault(), this.#submit()) }, this.#input, button), hint);
    this.#completion = new Completion(this.#input, list, hint, options.channel);
    this.#send = options.send;
    this.#history = JSON.parse(localStorage.getItem("history") ?? "[]");
    this.#at = this.#history.length;
    this.#input.addEventListener("input", () => this.#changed());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
  }

  focus() {
    this.#input.focus();
  }

  label(text) {
    this.#input.placeholder = text;
    this.#input.setAttribute("aria-label", text);
  }

  #changed() {
    this.#grow();
    this.#completion.typed();
  }

  /** As high as its text; an empty one as high as the style says. */
  #grow() {
    this.#input.style.height = "";
    const needed = this.#input.scrollHeight;
    if (this.#input.value !== "" && needed > this.#input.clientHeight) this.#input.style.height = `${Math.min(needed, 180)}px`;
  }

  #key(event) {
    if (event.isComposing || this.#completion.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "ArrowUp" && (this.#input.value === "" || this.#at < this.#history.length)) this.#recall(event, -1);
    else if (event.key === "ArrowDown" && this.#at < this.#history.length) this.#recall(event, 1);
  }

  #recall(event, step) {
    if (event.altKey) return;
    const to = this.#at + step;
    if (to < 0 || to > this.#history.length) return;
    event.preventDefault();
    if (this.#at === this.#history.length) this.#draft = this.#input.value;
    this.#at = to;
    this.#input.value = to === this.#history.length ? this.#draft : this.#history[to];
    this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length);
  }

  #submit() {
    const text = this.#input.value.trim();
    if (text === "") return;
    this.#history = [...this.#history.filter((line) => line !== text), text].slice(-KEPT);
    localStorage.setItem("history", JSON.stringify(this.#history));
    this.#at = this.#history.length;
    this.#input.value = "";
    this.#changed();
    this.#completion.clear();
    this.#send(text);
  }
}
