const keptPages = 6;

/** How Lightning keeps pages outside a console: a container per page, the one in front `active`, those before it hidden but still there. */
export function standardStage(center) {
  const drawn = new Map();
  return {
    show({ pathname }) {
      for (const page of center.children) page.classList.remove("active");
      const known = drawn.get(pathname);
      if (known) {
        known.container.classList.add("active");
        return known;
      }
      const container = document.createElement("div");
      container.className = "windowViewMode-normal oneContent active lafPageHost";
      center.append(container);
      return { container };
    },
    drawn({ pathname }, container, title) {
      drawn.set(pathname, { container, title });
      for (const [oldest, page] of drawn) {
        if (drawn.size <= keptPages) break;
        page.container.remove();
        drawn.delete(oldest);
      }
    },
    drop: (_address, container) => container.remove(),
  };
}
