// The page of deliveries: lists them, and posts again what a person wants posted again.
import { build, byId, momentOf } from "./build.js";
import { get, post } from "./server.js";
import "./theme.js";

const BAD = new Set(["FAILED_CHANNEL", "FAILED_INSTALL", "DEAD", "EXPIRED", "FLAGGED", "AMBIGUOUS"]);
const REFRESH = 10_000;
const SURE = 4_000;
let show = "all";

function tell(message) {
  byId("notice").textContent = message;
  byId("notice").hidden = false;
  setTimeout(() => (byId("notice").hidden = true), 6_000);
}

/** Asks once more before it posts: the first press arms the button for a moment. */
function again(delivery) {
  const button = build("button", { type: "button", onclick: press }, "Post again");
  let armed = false;
  async function press() {
    if (!armed) {
      armed = true;
      button.classList.add("sure");
      button.textContent = "Really post?";
      setTimeout(disarm, SURE);
      return;
    }
    button.disabled = true;
    try {
      await post("/api/deliveries/again", { announcement: delivery.announcement });
      await refresh();
    } catch (refused) {
      tell(refused.message);
      disarm();
      button.disabled = false;
    }
  }
  function disarm() {
    armed = false;
    button.classList.remove("sure");
    button.textContent = "Post again";
  }
  return button;
}

function row(delivery) {
  const state = delivery.state === "SENT" ? "sent" : BAD.has(delivery.state) ? "bad" : "";
  const reason = delivery.reason && build("div", { class: "reason" }, delivery.reason);
  return build(
    "tr",
    { class: state, "data-name": delivery.announcement },
    build("td", { class: "state" }, delivery.words),
    build("td", {}, delivery.address, reason),
    build("td", { class: "name" }, delivery.announcement),
    build("td", { class: "moment", "data-title": "due" }, momentOf(delivery.due)),
    build("td", { class: "moment", "data-title": "since" }, momentOf(delivery.since)),
    build("td", {}, delivery.ended && again(delivery)),
  );
}

const count = ([words, number]) => build("li", {}, build("b", {}, number.toLocaleString()), ` ${words}`);

async function refresh() {
  const { counts, deliveries } = await get(`/api/deliveries?show=${show}`);
  byId("counts").replaceChildren(...Object.entries(counts).map(count));
  byId("rows").replaceChildren(...deliveries.map(row));
  byId("none").hidden = deliveries.length > 0;
}

const retry = () => refresh().catch((refused) => tell(refused.message));

byId("which").addEventListener("click", (event) => {
  if (!event.target.dataset.show) return;
  show = event.target.dataset.show;
  for (const button of byId("which").children) button.setAttribute("aria-pressed", String(button.dataset.show === show));
  retry();
});
setInterval(() => document.querySelector("button.sure") ?? retry(), REFRESH);
retry();
