#!/bin/sh
# peer_tests.sh COROSPEC [LIST]: the outcome is as listed, and what is answered to bad input. LIST
# has what does not pass in this build alone.
set -u
corospec=$(realpath "$1")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir "$root/spec" "$root/cases" "$root/harness"
cp -rL harness/peer "$root/harness/peer"
chmod -R u+w "$root"
[ $# -lt 2 ] || cat "$2" >>"$root/harness/peer/not_passing.txt"
cd "$root" || exit 2
failures=0

# expect NAME CODE PATTERN ARGUMENT...: the exit code, and a line of the output.
expect() {
    name=$1 code=$2 pattern=$3
    shift 3
    output=$(COROSPEC_ROOT=$root "$corospec" peer-tests "$@" 2>&1 </dev/null)
    got=$?
    if [ "$got" -ne "$code" ] || ! printf '%s\n' "$output" | grep -q -e "$pattern"; then
        echo "FAILED: $name: exit code $got instead of $code, or nothing like '$pattern' in:"
        printf '%s\n' "$output"
        failures=$((failures + 1))
    fi
}

expect 'all' 0 '^all as listed$'
expect 'list' 0 '^test_generator_stop.TestPEP479.test_stopiteration_wrapping$' --list
expect 'one' 0 'together\|test_generator_stop  *1  *1 ' \
    test_generator_stop.TestPEP479.test_stopiteration_wrapping
expect 'one file at a time' 0 'test_generator_stop  *2  *2 ' --jobs 1 test_generator_stop
expect 'no jobs' 2 '--jobs' --jobs 0
expect 'no such test' 2 'there is no such test' test_generator_stop.Nothing
expect 'no such folder' 2 'does not hold the test files' --testsuite "$root"
list=harness/peer/not_passing.txt
printf 'test_generator_stop.TestPEP479.test_stopiteration_wrapping: failed: why\n' >"$list"
expect 'listed, but passes' 1 'different: test_generator_stop.*take it off' test_generator_stop
printf 'nonsense\n' >"$list"
expect 'a bad list' 2 'not_passing.txt:1: ' test_generator_stop
: >"$list"
printf 'python 3.11\ntest_generator_stop Nothing*\n' >harness/peer/tests.txt
expect 'nothing selected' 2 'no test has a name that matches'
printf 'python 3.99\ntest_generator_stop *\n' >harness/peer/tests.txt
expect 'no such CPython' 2 'no CPython 3.99'

[ "$failures" -eq 0 ] && echo 'all as expected'
exit "$failures"
