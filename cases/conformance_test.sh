#!/bin/sh
# conformance_test.sh COROSPEC CHAPTER: a chapter's cases on the reference and on every CPython found.
# The results and the report are in the test's outputs (bazel-testlogs/.../test.outputs).
set -eu
corospec=$(realpath "$1")
outputs=${TEST_UNDECLARED_OUTPUTS_DIR:-$(mktemp -d)}
COROSPEC_ROOT=$PWD exec "$corospec" run "$2" --jobs "${COROSPEC_JOBS:-2}" \
    --results "$outputs/results.jsonl" --report "$outputs/report"
