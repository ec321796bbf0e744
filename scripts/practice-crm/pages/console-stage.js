/**
 * How a Lightning console keeps its records: a primary tab for each, holding the record's own page and a subtab for every page
 * opened from it. All stay in the document with their pages still `active`; only the section in front is shown. A subtab's address
 * names its primary tab: `?ws=<path>`.
 */
export function consoleStage(center) {
  const primaries = new Map();
  const tabs = element("ul", "tabBarItems slds-grid");
  center.classList.add("navexConsoleContainer");
  center.append(tabs);
  const nameOf = ({ pathname, searchParams }) => searchParams.get("ws") ?? pathname;

  const primaryOf = (name) => {
    if (!primaries.has(name)) {
      const section = element("section", "tabContent oneConsoleTab");
      const tab = element("li", "oneConsoleTabItem tabItem slds-context-bar__item");
      const link = Object.assign(element("a", "slds-context-bar__label-action"), { href: name });
      tab.append(link);
      tabs.append(tab);
      center.append(section);
      primaries.set(name, { section, tab, link, pages: new Map() });
    }
    return primaries.get(name);
  };

  return {
    show(address) {
      const primary = primaryOf(nameOf(address));
      for (const each of primaries.values()) {
        each.section.classList.toggle("active", each === primary);
        each.tab.classList.toggle("slds-is-active", each === primary);
      }
      if (!primary.pages.has(address.pathname)) {
        const subtab = element("section", "tabContent oneConsoleTab");
        const container = element("div", "windowViewMode-maximized oneContent active lafPageHost");
        subtab.append(container);
        primary.section.append(subtab);
        primary.pages.set(address.pathname, { subtab, container });
      }
      for (const [path, { subtab }] of primary.pages)
        subtab.classList.toggle("active", path === address.pathname);
      return primary.pages.get(address.pathname);
    },
    drawn(address, _container, title) {
      const primary = primaryOf(nameOf(address));
      primary.pages.get(address.pathname).title = title;
      if (nameOf(address) === address.pathname) primary.link.textContent = title;
    },
    drop(address) {
      const { pages } = primaryOf(nameOf(address));
      pages.get(address.pathname)?.subtab.remove();
      pages.delete(address.pathname);
    },
  };
}

const element = (tag, css) => Object.assign(document.createElement(tag), { className: css });
