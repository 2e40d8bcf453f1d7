// The answers kept in this browser, as a table to take along.
import {boxes} from "./boxes.js";

export const csv = {
  cell: (value) => (/[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value)),

  text: ({says, questions}) => {
    const all = boxes.all();
    const known = new Map(questions.map((one) => [one.id, one]));
    const rows = boxes.log().map(([when, id, right]) => {
      const {text = "", kind = "", level = ""} = known.get(id) ?? {};
      const [box = "", day] = all[id] ?? [];
      const due = day === undefined ? "" : new Date(day * 86400000).toISOString().slice(0, 10);
      return [when, id, text, kind, level, right ? says.yes : says.no, box, due];
    });
    return `${[says.columns.split(","), ...rows].map((row) => row.map(csv.cell).join(",")).join("\r\n")}\r\n`;
  },

  save: (table) => {
    const url = URL.createObjectURL(new Blob([csv.text(table)], {type: "text/csv;charset=utf-8"}));
    const link = window.dash_clientside.make.element("a", "", {href: url, download: table.says.csv});
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  },
};
