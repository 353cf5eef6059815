// The list of completions over the message box, and the hint beneath it.
import { build } from "./build.js";
import { get } from "./server.js";

const PAUSE_MILLIS = 60;
let lists = 0;

export class Completion {
  #input;
  #channel;
  #list;
  #hint;
  #candidates = [];
  #chosen = -1;
  #asked = 0;
  #timer;

  /** Completes what is typed in the input; channel() names where. */
  constructor(input, list, hint, channel) {
    this.#input = input;
    this.#channel = channel;
    this.#list = list;
    this.#hint = hint;
    list.id = `completions-${++lists}`;
    input.setAttribute("aria-controls", list.id);
    input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
  }

  get open() {
    return !this.#list.hidden;
  }

  /** Asks for completions shortly after the last key. */
  typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.ask(false), PAUSE_MILLIS);
  }

  /** Asks now; explicitly = the person wants the list also where it would not open by itself. */
  async ask(explicitly) {
    const text = this.#input.value.slice(0, this.#input.selectionStart);
    const asked = ++this.#asked;
    if (text.trim() === "" && !explicitly) return this.clear();
    const query = new URLSearchParams({ text, channel: this.#channel() });
    const found = await get(`/api/complete?${query}`).catch(() => undefined);
    if (!found || asked !== this.#asked) return;
    this.#showHint(found.hint);
    const done = found.candidates.length === 1 && text.slice(found.candidates[0].from) + " " === found.candidates[0].insert;
    this.#candidates = done ? [] : found.candidates;
    this.#draw();
  }

  /** Takes one of the keys that belong to an open list; true when it did. */
  key(event) {
    if (event.key === "Tab" && !event.shiftKey) return this.#tab(event);
    if (!this.open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const count = this.#candidates.length;
      const from = this.#chosen === -1 && step === -1 ? 0 : this.#chosen;
      this.#choose((from + step + count) % count);
    } else if (event.key === "Enter" && this.#chosen >= 0) this.#accept(this.#chosen);
    else if (event.key === "Escape") this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  close() {
    this.#candidates = [];
    this.#draw();
  }

  /** Forgets everything, also an answer under way. */
  clear() {
    this.#asked++;
    clearTimeout(this.#timer);
    this.#hint.replaceChildren();
    this.close();
  }

  #tab(event) {
    if (this.open) this.#accept(Math.max(this.#chosen, 0));
    else if (this.#input.value === "") return false;
    else this.ask(true);
    event.preventDefault();
    return true;
  }

  #accept(index) {
    const candidate = this.#candidates[index];
    this.close();
    const rest = this.#input.value.slice(this.#input.selectionStart);
    const start = this.#input.value.slice(0, candidate.from) + candidate.insert;
    this.#input.value = start + rest.trimStart();
    this.#input.setSelectionRange(start.length, start.length);
    this.#input.dispatchEvent(new Event("input"));
  }

  #choose(index) {
    this.#chosen = index;
    [...this.#list.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index >= 0) this.#input.setAttribute("aria-activedescendant", `${this.#list.id}-${index}`);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #draw() {
    const chosen = this.#list.children[this.#chosen]?.firstChild.textContent;
    const options = this.#candidates.map((candidate, index) =>
      build(
        "li",
        { role: "option", id: `${this.#list.id}-${index}`, "aria-selected": "false", onmousedown: (event) => (event.preventDefault(), this.#accept(index)) },
        build("b", {}, candidate.label),
        build("span", {}, candidate.detail),
      ),
    );
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute("aria-expanded", String(options.length > 0));
    this.#choose(this.#candidates.findIndex((candidate) => candidate.label === chosen));
  }

  #showHint(parts) {
    const current = parts.find((part) => part.current);
    this.#hint.replaceChildren(
      ...parts.map((part) => build("span", { class: part.current ? "part current" : "part" }, part.text)),
      ...(current ? [build("em", {}, current.summary)] : []),
    );
  }
}
