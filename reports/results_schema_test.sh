#!/bin/sh
# A file that the writer wrote fits the published schema.
# Arguments: the program that writes one, the script that checks it, the schema.
set -eu
python3 -c 'import jsonschema' 2>/dev/null || {
  echo "this test needs jsonschema for python3: install the package python3-jsonschema" >&2
  exit 1
}
results="${TEST_TMPDIR:?}/results.jsonl"
"$1" "$results"
python3 "$2" "$results" "$3"
