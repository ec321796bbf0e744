/** Decides once, before anything is drawn, which of the two builds of the same page this is. */
const asked = new URLSearchParams(location.search).get("mode");
const mode = asked ?? (location.hostname.includes("native") ? "native" : "synthetic");
document.head.append(Object.assign(document.createElement("script"), { src: `/practice/app.${mode}.js` }));
