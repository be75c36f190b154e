#!/bin/sh
# The commands as a user sees them: what they print, and above all what they answer to bad input.
# Works in a small specification of its own, with the oldest CPython found as the subject.
set -u

corospec=$(realpath "$1")
root=$(mktemp -d)
trap 'chmod -R u+rwx "$root"; rm -rf "$root"' EXIT
failures=0

# expect NAME CODE PATTERN COMMAND...: the command's exit code, and a line of its output.
expect() {
    name=$1 code=$2 pattern=$3
    shift 3
    output=$("$@" 2>&1 < /dev/null)
    got=$?
    if [ "$got" -ne "$code" ] || ! printf '%s\n' "$output" | grep -q -e "$pattern"; then
        echo "FAILED: $name: exit code $got instead of $code, or nothing like '$pattern' in:"
        printf '%s\n' "$output" | head -40
        failures=$((failures + 1))
    fi
}

# a_case NAME TEXT...: a case whose program is the rest of the arguments, one a line.
a_case() {
    file=$root/cases/small/$1.py
    shift
    {
        printf '# title: a title\n# clauses: small.one\n'
        printf '%s\n' "$@"
        printf '\n# expect:\n# 1\n'
    } > "$file"
}

fresh() {
    rm -rf "$root/spec" "$root/cases" "$root/corospec-out"
    mkdir -p "$root/spec" "$root/cases/small"
    cat > "$root/spec/small.md" <<'TEXT'
# Small

## One
- **small.one** A thing is so.
  must; since 3.0; Language Reference 1, "Introduction"
TEXT
    a_case good 'print(1)'
    cd "$root" || exit 2
}

fresh
python=$("$corospec" subjects | sed -n 's/^\* CPython \([0-9]*\.[0-9]*\).*/\1/p' | head -1)
[ -n "$python" ] || { echo "FAILED: no CPython was found; install libpython3-dev"; exit 1; }
# shellcheck disable=SC2119,SC2120
run() { "$corospec" run --subject cpython --python "$python" --time-limit 2 "$@"; }

# --- a run that goes well
expect 'run' 0 'no failures: 1 case on 1 subject, 1 runs' run
expect 'results and report are written' 0 . ls corospec-out/results.jsonl corospec-out/report/index.html
expect 'no colour in a pipe' 1 '^0$' grep -c "$(printf '\033')" corospec-out/report/index.html
expect 'report' 0 'no failures' "$corospec" report corospec-out/results.jsonl --report elsewhere
expect 'report is written' 0 . ls elsewhere/index.html
expect 'paths are short' 0 '"path":"cases/small/good.py"' cat corospec-out/results.jsonl
expect 'a root that is given' 0 'no failures' env COROSPEC_ROOT="$root" "$corospec" run \
  --subject cpython --python "$python" --results given.jsonl
expect 'paths are short again' 0 '"path":"cases/small/good.py"' cat given.jsonl
rm given.jsonl
expect 'by clause' 0 'no failures: 1 case' run small.one
expect 'by path' 0 'no failures: 1 case' run cases/small/good.py
expect 'by chapter' 0 'no failures: 1 case' run small
expect 'from below the root' 0 'no failures' sh -c "cd cases && '$corospec' run --subject 'cpython $python'"
expect 'list' 0 'small/good' "$corospec" list
expect 'list chapter' 0 'small.one' "$corospec" list small
mkdir cases/small_grid
sed 's/print(1)/print(2 - 1)/' cases/small/good.py > cases/small_grid/made.py
expect 'list with a folder' 0 'small_grid: cases of other chapters (1 clauses, 1 cases)' "$corospec" list
expect 'list folder' 0 'small_grid/made' "$corospec" list small_grid
expect 'list folder, its clauses' 0 '^  small.one ' "$corospec" list small_grid
expect 'no folder' 2 'did you mean small_grid' "$corospec" list smal_grid
rm -r cases/small_grid
expect 'subjects' 0 "reference $python" "$corospec" subjects
expect 'help' 0 'Examples:' "$corospec" run --help
expect 'version' 0 'corospec [0-9]' "$corospec" --version

# --- differences
a_case differs 'print(2)'
expect 'a difference' 1 'failed: line 1: expected "1", got "2"' run
a_case differs 'import sys' 'print(1)' 'sys.exit(4)'
expect 'an exit code' 1 'exit code 4' run
a_case differs 'pass'
expect 'no output' 1 'no output' run

# --- programs that misbehave: one verdict each, and the good case still passes
fresh
a_case hang 'print(1, flush=True)' 'while True: pass'
a_case flood 'while True: print("x" * 100000)'
a_case leaves 'import os' 'print(1, flush=True)' 'os._exit(0)'
a_case crash 'import os, signal' 'os.kill(os.getpid(), signal.SIGSEGV)'
a_case murder 'import os, signal' 'os.kill(os.getppid(), signal.SIGKILL)'
a_case closes 'import os' 'print(1, flush=True)' 'os.close(1)'
expect 'hang' 1 'timed out: after 2 s' run hang
expect 'flood' 1 'output limit: more than 1048576 bytes' run flood
expect 'os._exit' 0 'no failures' run leaves
expect 'crash' 1 'crashed: SIGSEGV' run crash
expect 'worker killed' 1 'error: the worker was killed by SIGKILL' run murder
expect 'all together' 1 'CPython .*  *[123]  *1  *1' run

# --- bad input
fresh
expect 'no such case' 2 'nothing' run nothing
expect 'empty folder' 2 empty sh -c "mkdir -p cases/empty; '$corospec' run cases/empty"
rmdir cases/empty
printf 'print(1)\n' > cases/small/bare.py
expect 'no front matter' 2 'cases/small/bare.py:1: ' run
rm cases/small/bare.py
a_case bad 'print(1)'
sed -i 's/small.one/small.two/' cases/small/bad.py
expect 'unknown clause' 2 'cases/small/bad.py:2: .*small.two' run
printf '# title: x\377\n' > cases/small/bad.py
expect 'wrong encoding' 2 'cases/small/bad.py:1: ' run
rm cases/small/bad.py
printf '%s\n' '- **small.one** Again.' '  must; since 3.0; Language Reference 1, "Introduction"' >> spec/small.md
expect 'a label twice' 2 'spec/small.md:6: .*small.one' run
fresh
rm cases/small/good.py
expect 'no case at all' 2 . run
fresh
cat >> spec/small.md <<'TEXT'
- **small.unshown** Another thing is so.
  must; since 3.0; Language Reference 1, "Introduction"
TEXT
expect 'a clause without case' 1 'spec/small.md:.*small.unshown' run
fresh
run > /dev/null
head -c 700 corospec-out/results.jsonl > half.jsonl
expect 'half a results file' 2 'half.jsonl' "$corospec" report half.jsonl
expect 'no results file' 2 'missing.jsonl' "$corospec" report missing.jsonl
expect 'results nowhere' 2 'corospec: ' run --results /dev/null/results.jsonl
expect 'no root' 2 'COROSPEC_ROOT' sh -c "cd / && '$corospec' list"
expect 'bad root' 2 "COROSPEC_ROOT is '/nowhere'" env COROSPEC_ROOT=/nowhere "$corospec" list
expect 'no command' 2 'did you mean run' "$corospec" rn
expect 'no option' 2 'try' "$corospec" run --nonsense
expect 'no subject' 2 "no subject is called 'nobody'" "$corospec" run --subject nobody
expect 'no such command' 2 "cannot start 'no-python'" "$corospec" run --subject 'no-python {case}'
expect 'no Python' 2 'did not run a small Python program' "$corospec" run --subject 'cat {case}'
expect 'no library' 2 'there is no such file' "$corospec" run --subject /nowhere/libpython3.12.so
expect 'bad version' 2 'write it as 3.12' "$corospec" run --python three
expect 'no such version' 2 'no subject is left' "$corospec" run --subject cpython --python 3.99
expect 'no chapter' 2 'did you mean small' "$corospec" list smal
expect 'exec without file' 2 'exec needs a program' "$corospec" exec
expect 'exec missing file' 2 'missing.py: there is no such file' "$corospec" exec missing.py
expect 'compare missing file' 2 'missing.py: there is no such file' "$corospec" compare missing.py
expect 'exec folder' 2 'name the Python files in it' "$corospec" exec /
expect 'compare folder' 2 'name the Python files in it' "$corospec" compare /

# --- the reference, through every door
printf 'import sys\nprint(sys.argv[1:])\nsys.exit(int(sys.argv[1]))\n' > program.py
expect 'exec' 7 "\['7', '--python'\]" "$corospec" exec program.py 7 --python
printf 'import sys\nprint(sys.version_info[1], sys.argv[1:])\n' > program.py
expect 'exec version behind the file' 0 "^7 \['a'\]" "$corospec" exec program.py --python 3.7 a
expect 'exec version before the file' 0 "^7 \['a'\]" "$corospec" exec --python 3.7 program.py a
printf 'import asyncio\nasyncio.run(asyncio.sleep(10 ** 6))\nprint("awake")\n' >sleeper.py
expect 'exec in virtual time' 0 '^awake$' "$corospec" exec --virtual-time sleeper.py
printf 'import subprocess, sys\nsubprocess.run([sys.executable, "-c", "import sys; print(sys.version_info[1], sys.argv)", "a"])\n' >starter.py
expect 'exec of what starts Python' 0 "^7 \['-c', 'a'\]" "$corospec" exec --python 3.7 starter.py
expect 'Python option' 3 "^not supported: Python's option -m" env COROSPEC_AS_PYTHON=3.9 "$corospec" -m this
expect 'exec arguments' 0 "\['--python', '3.7'\]" "$corospec" exec program.py -- --python 3.7
printf 'def f():\n    yield 1\nprint(list(f()))\n' > program.py
expect 'compare' 0 'program.py: same (1 line, exit code 0)' "$corospec" compare program.py
printf 'import sys\nprint(sys.version)\n' > program.py
expect 'compare differs' 1 'program.py: different' "$corospec" compare program.py
expect 'run on the reference' 0 'no failures: 1 case' "$corospec" run --subject "reference $python"

[ "$failures" -eq 0 ] && echo 'all as expected'
exit "$failures"
