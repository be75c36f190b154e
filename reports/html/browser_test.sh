#!/bin/sh
# Opens a report in Chromium and looks at what came of it: the pages render from files, their own
# script runs, and what subjects printed is text, not markup and not code.
# Argument: the program that writes a report of a made-up run.
set -eu

command -v chromium >/dev/null || {
  echo "this test needs chromium on PATH: install the package chromium" >&2
  exit 1
}
report="${TEST_TMPDIR:?}/report"
"$1" "$report"

# The document as it stands after all scripts ran.
dom() {
  HOME="$TEST_TMPDIR" timeout 120 chromium --headless --no-sandbox --disable-gpu \
    --disable-dev-shm-usage --user-data-dir="$TEST_TMPDIR/profile" --virtual-time-budget=2000 \
    --dump-dom "file://$report/$1" 2>"$TEST_TMPDIR/chromium.log" || {
    cat "$TEST_TMPDIR/chromium.log" >&2
    exit 1
  }
}

failures=0
page=""
shows() {
  if ! grep -qF -- "$1" "$TEST_TMPDIR/$page.html"; then
    echo "$page lacks: $1" >&2
    failures=$((failures + 1))
  fi
}
lacks() {
  if grep -qiF -- "$1" "$TEST_TMPDIR/$page.html"; then
    echo "$page has: $1" >&2
    failures=$((failures + 1))
  fi
}
scripts_are_one() {
  count=$(grep -oi '<script' "$TEST_TMPDIR/$page.html" | wc -l)
  if [ "$count" -ne 1 ]; then
    echo "$page has $count scripts" >&2
    failures=$((failures + 1))
  fi
}

page=index
dom index.html >"$TEST_TMPDIR/index.html"
shows '<title>corospec: 3 of 4 cases are in dispute</title>'
shows 'gen.send.unstarted</code>'
shows 'Only PyPy 7.3.11 differs from the expectation'
# The report's own script ran: it shows the form, which is hidden without it.
shows '<form class="filter" data-filters="matrix" role="search">'
scripts_are_one

page=case
dom cases/generators/hostile_output.html >"$TEST_TMPDIR/case.html"
shows 'what a subject &lt;b&gt;prints&lt;/b&gt; is data'
shows "&lt;script&gt;document.title='owned'&lt;/script&gt;"
shows '&lt;img src=x onerror='
shows '<span class="odd" title="U+001B">\x1b</span>'
shows '<span class="odd" title="U+0000">\x00</span>'
shows '<span class="odd" title="byte ff, not UTF-8">\xff</span>'
shows 'of 90,000,000 bytes were kept'
lacks '<title>owned'
lacks '<img'
scripts_are_one

[ "$failures" -eq 0 ]
