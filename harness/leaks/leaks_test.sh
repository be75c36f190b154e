#!/bin/bash
# leaks_test.sh COROSPEC CHAPTER TURNS [BYTES]: nothing stays behind, BYTES aside, when its cases are
# executed so often in one process. LEAKS_TURNS: how often instead.
set -uo pipefail
corospec=$(realpath "$1")
leaks=$(realpath "$(dirname "$0")/leaks.py")
turns=${LEAKS_TURNS:-$3}
spare=${4:+--spare $4}
cases=("$PWD/cases/$2"/*.py)
cd "$(mktemp -d)" || exit 2  # some cases write files
trap 'rm -rf "$PWD"' EXIT

run() {
  # shellcheck disable=SC2086 # none or two words
  COROSPEC_ROOT=/ "$corospec" exec "${@:2}" "$leaks" --turns "$1" $spare "${chosen[@]}"
}

failures=0
check() {
  "$@" || failures=$((failures + 1))
}

# Faults that must be found.
cat >leaky.py <<'PROGRAM'
import sys
sys.kept = getattr(sys, 'kept', []) + [object()]
PROGRAM
cat >open.py <<'PROGRAM'
import os
os.dup(0)
PROGRAM
cat >clean.py <<'PROGRAM'
print([object() for _ in range(100)])
raise SystemExit
PROGRAM
chosen=(leaky.py open.py clean.py)
output=$(run 50)
check test $? -eq 1
check grep -q '^leaky.py: 1.0[0-9] blocks' <<<"$output"
check grep -q '^open.py: 0.0[0-9] blocks, .* 1.00 descriptors a turn' <<<"$output"
check grep -q '^2 of 3 programs' <<<"$output"
chosen=(absent.py)
output=$(run 1 2>&1)
check test $? -eq 2
check grep -q 'absent.py: No such file' <<<"$output"

mapfile -t chosen < <(grep -L '^# time: virtual' "${cases[@]}")
((${#chosen[@]} == 0)) || check run "$turns"
mapfile -t chosen < <(grep -l '^# time: virtual' "${cases[@]}")
((${#chosen[@]} == 0)) || check run "$turns" --virtual-time
exit $((failures > 0))
