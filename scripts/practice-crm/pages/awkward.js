/** Pages as they are on a bad day. */

/** `?latency=never`: nothing but the skeleton, until `practice.draw()`. */
let draw;
export const drawnAtLast = new Promise((done) => {
  draw = done;
});
export { draw };

/** What Lightning shows in place of a record that was deleted, or that this person may not see. */
export function noRecord() {
  const card = document.createElement("div");
  card.className = "slds-card slds-p-around_large";
  const title = document.createElement("h2");
  title.textContent = "This record isn't available.";
  const text = document.createElement("p");
  text.textContent = "It was deleted, or you don't have access to it.";
  card.append(title, " ", text);
  return card;
}

/** `?churn=<ms>`: a part of the record's page is made anew, over and over. */
export function churn(container, everyMs) {
  const part = document.createElement("div");
  container.append(part);
  setInterval(() => {
    part.replaceChildren(
      ...Array.from({ length: 200 }, (_, at) =>
        Object.assign(document.createElement("span"), {
          className: "slds-badge",
          textContent: `${at} ${performance.now()}`,
        }),
      ),
    );
  }, everyMs);
}
