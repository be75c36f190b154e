#!/usr/bin/env bash
# corospec at the root: what it installs, how it builds, what it runs.
# shellcheck source=tools/stand_ins.sh
source tools/stand_ins.sh

cat >third_party/debian-packages.txt <<'TEXT'
# comment
always-dev
browser   test
TEXT
stand_in dpkg-query <<'TEXT'
cat "$tree_state"
TEXT
stand_in sudo <<'TEXT'
"$@"
TEXT
stand_in apt-get <<'TEXT'
[[ -e $tree_state.broken ]] && { rm "$tree_state.broken"; exit 100; }
[[ $1 == update ]] || echo "always-dev installed" >>"$tree_state"
TEXT
stand_in bazel <<'TEXT'
[[ -e $tree_state.uncompilable ]] && { echo "it does not compile"; exit 1; }
mkdir -p bazel-out/k8-opt/bin/harness/cli bazel-out/k8-fastbuild/bin/harness/cli
cat >bazel-out/k8-opt/bin/harness/cli/corospec <<'PROGRAM'
#!/bin/bash
printf '%s|' "$PWD" "$COROSPEC_ROOT" "$@"
exit 7
PROGRAM
chmod +x bazel-out/k8-opt/bin/harness/cli/corospec
TEXT
export tree_state=$tree.state
mkdir "$tree.elsewhere"

# Runs ../corospec "$@" from another folder; sets $output, $errors and $code.
corospec() {
  : >"$calls"
  code=0
  output=$(cd "$tree.elsewhere" && "$tree/corospec" "$@" 2>"$tree.errors") || code=$?
  errors=$(<"$tree.errors")
}

echo "always-dev installed" >"$tree_state"
corospec exec 'a b' c
expect 'the program runs where the user stands' "$tree.elsewhere|$tree|exec|a b|c|" "$output"
expect 'its exit code is handed on' 7 "$code"
expect 'a build that works says nothing' '' "$errors"
expect_in 'the build is optimized' 'build -c opt' "$(grep ^bazel "$calls")"
expect 'nothing is installed' '' "$(grep ^apt-get "$calls")"

touch "$tree_state.uncompilable"
corospec list
rm "$tree_state.uncompilable"
expect 'a build that fails is code 1' 1 "$code"
expect_in 'and is shown' 'it does not compile' "$errors"

echo "always-dev config-files" >"$tree_state"
COROSPEC_NO_INSTALL=1 corospec list
expect 'a missing package is code 2' 2 "$code"
expect_in 'and is named' 'apt-get install always-dev' "$errors"

corospec list
expect 'a missing package is installed, then the program runs' 7 "$code"
expect_in 'that package alone' ' always-dev|' "$(grep ^apt-get "$calls" | tr '\n' '|')"
expect 'without fresh package lists' '' "$(grep 'apt-get update' "$calls")"

echo "always-dev config-files" >"$tree_state"
touch "$tree_state.broken"
corospec list
expect 'a failed installation is tried again' 7 "$code"
expect 'with fresh package lists' 'apt-get update -q' "$(grep 'apt-get update' "$calls")"

COROSPEC_NO_INSTALL=1 corospec test
expect_in 'the tests need more than the program' 'not installed: browser' "$errors"

COROSPEC_NO_CHECK=1 corospec --help
expect 'help is an answer' 0 "$code"
corospec
expect 'no command is a mistake' 2 "$code"

# Elsewhere than on Debian.
mkdir "$tree.plain"
for program in bash cat dirname env readlink; do
  ln -s "$(command -v "$program")" "$tree.plain/$program"
done
PATH=$tree.plain corospec list
expect 'another system is code 2' 2 "$code"
expect_in 'and the packages are listed' 'always-dev' "$errors"

finish
