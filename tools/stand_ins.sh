# shellcheck shell=bash
# For tests of scripts: a tree of their own to run in, and stand-ins for the programs they call.
#
# After sourcing it the test stands in a folder, $tree, that holds copies of the scripts; PATH
# starts with the folder of stand-ins, and $calls is a file with a line per call of one.
set -uo pipefail

runfiles=$PWD
tree=$(mktemp -d "${TEST_TMPDIR:-/tmp}/tree.XXXXXX")
stand_ins=$tree.bin
calls=$tree.calls
failures=0
mkdir -p "$tree/tools" "$tree/third_party" "$stand_ins"
cp "$runfiles/corospec" "$tree/"
cp "$runfiles/tools/check" "$runfiles/tools/tidy" "$tree/tools/"
: >"$calls"
export PATH=$stand_ins:$PATH calls
cd "$tree" || exit 1

# Makes the program $1 whose body is standard input; it notes its arguments in $calls first.
stand_in() {
  {
    printf '#!/bin/bash\nprintf "%%s\\n" "%s ' "$1"
    # shellcheck disable=SC2016
    echo '$*" >>"$calls"'
    cat
  } >"$stand_ins/$1"
  chmod +x "$stand_ins/$1"
}

# expect WHAT WANTED SEEN
expect() {
  [[ $2 == "$3" ]] && return
  printf 'FAILED %s\n  wanted: %s\n  seen:   %s\n' "$1" "$2" "$3"
  failures=$((failures + 1))
}

# expect_in WHAT PART WHOLE
expect_in() {
  [[ $3 == *"$2"* ]] && return
  printf 'FAILED %s\n  wanted in it: %s\n  seen:         %s\n' "$1" "$2" "$3"
  failures=$((failures + 1))
}

finish() {
  ((failures == 0)) && echo "all expectations hold"
  exit $((failures != 0))
}
