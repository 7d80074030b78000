/// What a script finds wrong with a page as the browser has drawn it; nothing where all is well.
enum PageAudit {
  /// Opens all that can be opened, so that it is looked at too.
  static let openAll = "for (const one of document.querySelectorAll('details')) one.open = true"

  /// What sticks out of the window, and drawings whose words meet or are cut off.
  static let layout = #"""
    (() => {
      const found = [], root = document.documentElement;
      if (root.scrollWidth > innerWidth) {
        const wide = [...document.querySelectorAll("body *")]
          .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".scroll"));
        found.push(`scrolls to ${root.scrollWidth} of ${innerWidth}: ${wide[0]?.outerHTML.slice(0, 120)}`);
      }
      for (const drawing of document.querySelectorAll("svg[role=img]")) {
        const frame = drawing.getBoundingClientRect();
        const words = [...drawing.querySelectorAll("text")]
          .map(one => ({ box: one.getBoundingClientRect(), text: one.textContent }));
        for (const [place, { box, text }] of words.entries()) {
          if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`cut off: ${text}`);
          for (const other of words.slice(place + 1)) {
            const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            if (across > 0.5 && down > 4) found.push(`meet: ${text} | ${other.text}`);
          }
        }
      }
      return found.slice(0, 5);
    })()
    """#

  /// Texts that stand out from what is behind them by less than 4.5 to 1.
  static let contrast = #"""
    (() => {
      const parts = colour => {
        const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
        return [red, green, blue, alpha];
      };
      const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
      const light = colour => {
        const [red, green, blue] = colour.slice(0, 3).map(part => {
          const share = part / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const behind = element => {
        if (!element) return [255, 255, 255, 1];
        const own = parts(getComputedStyle(element).backgroundColor);
        return own[3] === 1 ? own : over(own, behind(element.parentElement));
      };
      // In a drawing, what is behind a text are the shapes drawn there.
      const drawn = element => {
        const box = element.getBoundingClientRect(), below = behind(element.closest("svg"));
        const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
        return [...element.closest("svg").querySelectorAll("rect")].filter(shape => {
          const area = shape.getBoundingClientRect();
          return area.left < x && x < area.right && area.top < y && y < area.bottom;
        }).reduce((colour, shape) => over(parts(getComputedStyle(shape).fill), colour), below);
      };
      const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let count = 0;
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent.trim(), element = walker.currentNode.parentElement;
        if (!text || ["SCRIPT", "STYLE", "title"].includes(element.tagName)) continue;
        if (!element.checkVisibility() || element.closest(".skip")) continue;
        count += 1;
        const style = getComputedStyle(element), isDrawn = element instanceof SVGElement;
        const below = isDrawn ? drawn(element) : behind(element);
        const [first, second] = [over(parts(isDrawn ? style.fill : style.color), below), below].map(light);
        const ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        if (ratio < 4.5) found.push(`${ratio.toFixed(2)}: ${text.slice(0, 60)}`);
      }
      if (count < 50) found.push(`only ${count} texts`);
      return found.slice(0, 5);
    })()
    """#

  /// Headings out of order, and what has no name for those who do not see it.
  static let names = #"""
    (() => {
      const found = [];
      let depth = 0;
      for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
        const next = Number(heading.tagName[1]);
        if (next > depth + 1) found.push(`h${next} after h${depth}: ${heading.textContent}`);
        depth = next;
      }
      const named = one => one.getAttribute("aria-label") || one.labels?.length || one.textContent.trim()
        || document.getElementById(one.getAttribute("aria-labelledby"))?.textContent;
      for (const one of document.querySelectorAll(
        "input, button, summary, a, section, nav, [role=region], svg[role=img]")) {
        if (!named(one)) found.push(`no name: ${one.outerHTML.slice(0, 120)}`);
      }
      for (const one of document.querySelectorAll("svg")) {
        if (!one.querySelector("title") && one.getAttribute("aria-hidden") !== "true") found.push("no title");
      }
      for (const one of document.querySelectorAll("table")) {
        if (!one.caption?.textContent) found.push("a table without a caption");
      }
      for (const link of document.querySelectorAll("a[href^='#']")) {
        if (!document.getElementById(link.hash.slice(1))) found.push(`leads nowhere: ${link.hash}`);
      }
      if (!document.documentElement.lang || !document.title) found.push("no language or no title");
      return found.slice(0, 5);
    })()
    """#

  /// Where the focus is, by the order in which things stand in the page, and whether it can be seen.
  static let focus = #"""
    (() => {
      const all = [...document.querySelectorAll("*")], here = document.activeElement;
      const style = getComputedStyle(here);
      return [here === document.body ? 0 : all.indexOf(here), style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth)];
    })()
    """#

  /// What does not work: a table is sorted by a click on a head and filtered by a word.
  static let tools = #"""
    (() => {
      const found = [], input = document.querySelector("input[type=search]");
      if (!input) return found;
      const table = input.closest("label").nextElementSibling.querySelector("table");
      const firsts = () => [...table.querySelectorAll("th[scope=row]")].map(cell => cell.textContent);
      const place = table.querySelector("th[scope=row]").cellIndex;
      const before = firsts(), head = table.tHead.rows[0].cells[place];
      for (const wanted of ["ascending", "descending"]) {
        head.querySelector("button").click();
        if (head.getAttribute("aria-sort") !== wanted) found.push(`not ${wanted}`);
      }
      if (firsts().join() === before.join()) found.push("not sorted");
      input.value = before[0];
      input.dispatchEvent(new Event("input"));
      const left = [...table.tBodies[0].rows].filter(row => !row.hidden);
      if (left.length === 0 || left.length === before.length) found.push(`${left.length} rows left`);
      if (left.some(row => !row.textContent.includes(before[0]))) found.push("not filtered");
      return found;
    })()
    """#

  /// What would be cut off on paper.
  static let paper = #"""
    [...document.querySelectorAll(".scroll")].filter(one => one.checkVisibility()
      && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
      .map(one => one.getAttribute("aria-label")).slice(0, 5)
    """#
}
