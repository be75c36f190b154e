#!/bin/sh
# conformance_test.sh COROSPEC CHAPTER [OPTION ...]: a chapter's cases on the reference and on every
# CPython found, or on what the options of `corospec run` say.
# The results and the report are in the test's outputs (bazel-testlogs/.../test.outputs).
set -eu
corospec=$(realpath "$1")
outputs=${TEST_UNDECLARED_OUTPUTS_DIR:-$(mktemp -d)}
chapter=$2
shift 2
COROSPEC_ROOT=$PWD exec "$corospec" run "$chapter" "$@" --jobs "${COROSPEC_JOBS:-2}" \
    --results "$outputs/results.jsonl" --report "$outputs/report"
