#!/usr/bin/env bash
# `corospec bench` as a user sees it, with measurements too short to mean anything: that the table
# comes out, and what is answered to bad input.
set -uo pipefail

bench=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 2
failures=0

# expect NAME CODE PATTERN ARGUMENT...: the exit code, and a line of the output.
expect() {
  local name=$1 code=$2 pattern=$3 got
  shift 3
  "$bench" --rounds 1 --benchmark_min_time=0.00001 "$@" >output 2>errors </dev/null
  got=$?
  if [[ $got -ne $code ]] || ! grep -q -e "$pattern" output errors; then
    echo "FAILED: $name: exit code $got instead of $code, or nothing like '$pattern' in:"
    cat output errors
    failures=$((failures + 1))
  fi
}

expect 'list' 0 'send/reference-3' --benchmark_list_tests
python=$(sed -n 's,^send/cpython-\(3\.[0-9]*\).*,\1,p' output | tail -1)
[[ -n $python ]] || { echo 'FAILED: no CPython was found; install libpython3-dev'; exit 1; }

# Every benchmark, and for every engine a time that is more than zero.
time='[0-9]*[1-9][0-9]*\.[0-9]\|[0-9]*\.[1-9]'
expect 'all' 0 "reference 3.* against CPython $python" --python "$python"
for name in sleepers send iteration producer_consumer chain_1 chain_10 chain_50 await await_chain_1 \
  await_chain_10 await_chain_50 async_for async_with loop_turn task queue echo \
  ring_10 ring_1000 ring_10000 threads_10 threads_1000 threads_10000 creation loop; do
  if ! grep -qx "$name  *\($time\)  *\($time\)\*  *[0-9]*\.[0-9][0-9]" output; then
    echo "FAILED: no line for $name"
    failures=$((failures + 1))
  fi
done
targets=$(grep -c '(at [lm][a-z]* [0-9]*\.[05]): [0-9.]*, \(met\|MISSED\)$' output)
[[ $targets -eq 13 ]] || { echo "FAILED: $targets targets"; failures=$((failures + 1)); }
((failures)) && cat output

expect 'filter' 0 '^loop ' --python "$python" --benchmark_filter=loop
expect 'filter hides' 0 'send .*not measured' --python "$python" --benchmark_filter=loop
expect 'every CPython' 0 '^send  *[0-9]' --benchmark_filter=send
expect 'another version' 0 'reference 3.8 against' --reference-python 3.8 --benchmark_filter=loop
expect 'repetitions' 0 '^loop ' --benchmark_repetitions=2 --benchmark_filter=loop
expect 'out' 0 '^loop ' --python "$python" --benchmark_filter=loop --benchmark_out=out.json
grep -q '"name": "loop/reference-3' out.json || { echo 'FAILED: out.json'; failures=1; }
expect 'rows' 0 '^  "benchmarks"' --python "$python" --benchmark_filter=loop --benchmark_format=json
grep -q '^loop ' errors || { echo 'FAILED: the table beside the rows'; failures=1; }
expect 'help' 0 'benchmark_filter' --help

expect 'reference alone' 2 '^reference 3.* alone' --python 3.99 --benchmark_filter=loop
expect 'which is missing' 2 'no CPython 3.99 was found' --python 3.99 --benchmark_filter=loop
expect 'one of two' 2 "against CPython $python" --python "$python" --python 3.99 \
  --benchmark_filter=loop
expect 'nothing' 2 'nothing was measured' --benchmark_filter=nothing
expect 'bad version' 2 "'three' is no version" --python three
expect 'bad reference' 2 'cannot behave as 2.7' --reference-python 2.7
expect 'bad option' 2 "'--nonsense' is not understood" --nonsense
expect 'bad word' 2 "'send' is not understood" send
expect 'bad rounds' 2 'rounds' --rounds none

((failures)) || echo 'all as expected'
exit $((failures != 0))
