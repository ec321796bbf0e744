/**
 * The floor of "usable": the same questions of the same deal as plain DOM, read from the same database and kept in it, by hand.
 * No conditions, no checks, no drift, nothing about departments; every question is built at once. Served as it stands.
 */
const [number, checklist] = JSON.parse(decodeURIComponent(location.hash.slice(1)));

const answerOf = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const database = await answerOf(indexedDB.open("whitespot"));
const reading = database.transaction(["playbooks", "answers"]);
const [{ content }, rows] = await Promise.all([
  answerOf(reading.objectStore("playbooks").get(number)),
  answerOf(reading.objectStore("answers").index("checklist").getAll(checklist)),
]);
const answers = new Map(rows.map(({ field, answer }) => [field, answer]));

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const keep = (field, value) => {
  const change = database.transaction("answers", "readwrite", { durability: "strict" });
  const answer = { state: "answered", value, source: { from: "typed" } };
  change.objectStore("answers").put({ checklist, field, answer });
};

function controlOf({ id, kind, options = [] }) {
  const value = answers.get(id)?.value ?? "";
  const onchange = ({ currentTarget }) => keep(id, currentTarget.value);
  if (options.length > 0) {
    const choices = options.map((one) => element("option", { value: one.value, textContent: one.label }));
    return element("select", { value, onchange }, ...choices);
  }
  return kind === "longtext"
    ? element("textarea", { value, onchange })
    : element("input", { type: "text", value, onchange });
}

const page = document.createDocumentFragment();
for (const field of content.fields) {
  const question = element("h3", { textContent: field.question });
  const why = element("p", { textContent: field.why ?? "" });
  const card = element("section", {}, question, why, element("label", {}, controlOf(field)));
  card.dataset.field = field.id;
  page.append(card);
}
document.body.append(page);
