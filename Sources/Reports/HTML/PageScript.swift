/// The few lines that sort and filter a page's tables; without them all can be read.
package enum PageScript {
  /// The hash of ``code`` by which a page's policy lets it in; a test holds it true.
  package static let hash = "sha256-nb3hYG9IkT5h+/QWU5N8sNe9ZczSnRLc5MqEbXXXlgY="

  /// The script.
  package static let code = #"""
    "use strict";
    for (const table of document.querySelectorAll("table[data-tools]")) {
      const body = table.tBodies[0], rows = [...body.rows], heads = [...table.tHead.rows[0].cells];
      const key = (row, column) => {
        const cell = row.cells[column], text = cell.dataset.key || cell.textContent.trim();
        return /^[-\d.,]+( |$)/.test(text) ? parseFloat(text.replace(/,/g, "")) : text.toLowerCase();
      };
      const order = (a, b) => a === b ? 0
        : typeof a === typeof b ? (a < b ? -1 : 1) : typeof a === "number" ? -1 : 1;
      if (rows.length > 1) heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.title = "Sort by this column";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const first = head.classList.contains("n") || head.classList.contains("c")
            ? "descending" : "ascending";
          const other = first === "ascending" ? "descending" : "ascending";
          const next = head.getAttribute("aria-sort") === first ? other : first;
          for (const one of heads) one.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", next);
          const sign = next === "ascending" ? 1 : -1;
          body.append(...[...rows].sort((a, b) => sign * order(key(a, column), key(b, column))));
        });
      });
      if (rows.length > 12) {
        const label = document.createElement("label"), input = document.createElement("input");
        label.className = "filter";
        input.type = "search";
        label.append("Rows with", input);
        table.closest(".scroll").before(label);
        input.addEventListener("input", () => {
          const wanted = input.value.trim().toLowerCase();
          for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
        });
      }
    }
    """#
}
