#!/usr/bin/env bash
# tools/check: nothing that failed is lost, and nothing stops the rest.
# shellcheck source=tools/stand_ins.sh
source tools/stand_ins.sh

touch good.cc
stand_in git <<<'printf "%s\0" good.cc tools/check deleted.cc'
stand_in clang-format <<<'[[ ! -e unformatted ]]'
stand_in shellcheck <<<'exit 0'
stand_in clang-tidy-22 <<<'exit 0'
stand_in bazel <<'TEXT'
[[ $1 == info ]] && exec echo /nowhere
for option in "$@"; do
  [[ $option != --build_event_json_file=* ]] || events=${option#*=}
done
cp events "$events"
exit "$(<code)"
TEXT
export HOME=$tree.home COROSPEC_CHECK_LOG=$tree.log
cp "$runfiles/third_party/debian-packages.txt" third_party/
touch .clang-tidy

# Runs tools/check where Bazel ends with code $1 and the events of standard input; sets $log, $code.
check() {
  cat >events
  echo "$1" >code
  code=0
  output=$(tools/check 2>&1) || code=$?
  log=$(tr '\n' ';' <"$COROSPEC_CHECK_LOG")
}

passed='{"id":{"testSummary":{"label":"//a:t"}},"testSummary":{"overallStatus":"PASSED"}}'
failed='{"id":{"testSummary":{"label":"//a:f"}},"testSummary":{"overallStatus":"FAILED"}}'
timeout='{"id":{"testSummary":{"label":"//a:s"}},"testSummary":{"overallStatus":"TIMEOUT"}}'
built='{"id":{"targetCompleted":{"label":"//a:l"}},"completed":{"success":true}}'
unbuilt='{"id":{"targetCompleted":{"label":"//a:b"}},"completed":{"failureDetail":{}}}'

check 0 <<<"$passed"$'\n'"$built"
expect 'all is well' 0 "$code"
expect 'each check and test counts' \
  'passed format;passed scripts;passed //a:t;passed tidy;' "$log"

check 3 <<<"$passed"$'\n'"$failed"$'\n'"$timeout"$'\n'"$unbuilt"
expect 'a failure is code 1' 1 "$code"
expect_in 'a failed test' 'failed //a:f (failed);' "$log"
expect_in 'one that ran out of time' 'failed //a:s (timeout);' "$log"
expect_in 'a target that was not built' 'failed //a:b (unbuilt);' "$log"
expect_in 'the rest goes on' 'passed tidy;' "$log"
expect_in 'failures are listed at the end' $'failed:\n  //a:f (failed)' "$output"

check 1 <<<"$passed"
expect_in 'Bazel failed, no target did' 'failed bazel test //... (code 1);' "$log"
check 0 <<<"$built"
expect_in 'no tests at all is a failure' 'failed bazel test //... (code 0);' "$log"

# So many that the first of them fill a command line.
mkdir many
(cd many && seq -f "plain_text_of_a_long_name_that_takes_room_%08.0f.py" 6000 | xargs touch)
stand_in git <<'TEXT'
[[ $* == *.cc* ]] || printf "%s\0" many/*
printf "%s\0" good.cc tools/check
TEXT
: >"$calls"
check 0 <<<"$passed"
expect_in 'many files that are no scripts' 'passed scripts;' "$log"
expect_in 'and the scripts behind them' 'shellcheck -x tools/check' "$(grep ^shellcheck "$calls")"

touch unformatted
check 0 <<<"$passed"
expect 'an unformatted file is a failure' 1 "$code"
expect_in 'and is named' 'failed format;' "$log"

finish
