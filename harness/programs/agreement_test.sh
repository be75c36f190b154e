#!/bin/bash
# agreement_test.sh COROSPEC PROGRAM...: the reference and CPython print the same, at each version of
# CPython found.
set -uo pipefail
corospec=$(realpath "$1")
shift
versions=$(COROSPEC_ROOT=/ "$corospec" subjects 2>/dev/null |
  sed -nE 's/^\* CPython (3\.[0-9]+)\..*/\1/p' | sort -uV)
if [[ -z $versions ]]; then
  echo "no CPython was found; install libpython3-dev"
  exit 1
fi
failures=0
for version in $versions; do
  programs=()
  for program in "$@"; do
    since=$(sed -nE '1s/^# from Python (3\.[0-9]+) on$/\1/p' "$program")
    if [[ $(printf '%s\n' "${since:-3.0}" "$version" | sort -V | head -1) == "$version" &&
      $since != "$version" ]]; then
      continue
    fi
    programs+=("$program")
  done
  if ! output=$("$corospec" compare "${programs[@]}" --python "$version" 2>&1 </dev/null); then
    printf 'Python %s:\n%s\n' "$version" "$(grep -v ': same (' <<<"$output")"
    failures=$((failures + 1))
  fi
done
exit $((failures > 0))
