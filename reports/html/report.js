// Filters the rows of a table by what became of them and by text, and brings a few keys: / to the
// filter, and on the page of a case ← and → to its neighbours. Without this script a report lacks
// nothing else.
'use strict';

function apply(form, table) {
  const kind = form.elements.kind.value;
  const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = [...table.querySelectorAll('tr.clause')];
  for (const row of rows) {
    const text = row.cells[0].textContent.toLowerCase();
    const hasKind = !kind || row.dataset.kinds.split(' ').includes(kind);
    row.hidden = !(hasKind && words.every((word) => text.includes(word)));
  }
  hideEmptyGroups(table);
  const shown = rows.filter((row) => !row.hidden).length;
  const all = shown === rows.length;
  form.querySelector('output').textContent = all ? '' : `${shown} of ${rows.length}`;
}

// A section without a visible row goes, and so does a chapter without a visible section.
function hideEmptyGroups(table) {
  let chapter = null;
  for (const body of table.tBodies) {
    if (body.querySelector('tr.chapter')) {
      chapter = body;
      chapter.hidden = true;
      continue;
    }
    body.hidden = !body.querySelector('tr.clause:not([hidden])');
    if (chapter && !body.hidden) chapter.hidden = false;
  }
}

for (const form of document.querySelectorAll('form.filter')) {
  const table = document.getElementById(form.dataset.filters);
  form.hidden = false;
  form.addEventListener('input', () => apply(form, table));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply(form, table);  // A reloaded page may come with its fields filled in.
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest('input, select, .scroll, .code')) return;
  if (event.key === '/') {
    const field = document.querySelector('form.filter input');
    if (!field) return;
    event.preventDefault();
    field.focus();
  }
  const relation = {ArrowLeft: 'prev', ArrowRight: 'next'}[event.key];
  if (relation) document.querySelector(`.neighbours a[rel=${relation}]`)?.click();
});
