#!/usr/bin/env bash
# tools/tidy: clean files are remembered, until something that they depend on changes.
# shellcheck source=tools/stand_ins.sh
source tools/stand_ins.sh

cp "$runfiles/third_party/debian-packages.txt" third_party/
touch .clang-tidy
mkdir folder
echo '#include "folder/outer.h"' >folder/a.cc
echo '#include "inner.h"' >folder/outer.h
touch folder/inner.h folder/b.cc
stand_in clang-tidy-22 <<'TEXT'
[[ $1 != --version ]] || exit 0
! grep -q BAD "$2" || { echo "$2: it is bad"; exit 1; }
TEXT
export XDG_CACHE_HOME=$tree.cache

# Runs tools/tidy over both files; sets $output, $code and $examined, the files that it looked at.
tidy() {
  : >"$calls"
  code=0
  output=$(tools/tidy --external /nowhere -- folder/a.cc folder/b.cc 2>&1) || code=$?
  examined=$(sed -n 's/^clang-tidy-22 --quiet \([^ ]*\) .*/\1/p' "$calls" | sort | tr '\n' ' ')
}

tidy
expect 'clean files' 0 "$code"
expect 'are looked at once' 'folder/a.cc folder/b.cc ' "$examined"
tidy
expect 'and not again' '' "$examined"

echo '// changed' >>folder/inner.h
tidy
expect 'a header of a header counts' 'folder/a.cc ' "$examined"
echo '# changed' >>.clang-tidy
tidy
expect 'so does the configuration' 'folder/a.cc folder/b.cc ' "$examined"

echo '// BAD' >>folder/b.cc
tidy
expect 'findings are code 1' 1 "$code"
expect_in 'and are shown' 'folder/b.cc: it is bad' "$output"
tidy
expect 'findings are not remembered' 'folder/b.cc ' "$examined"

finish
