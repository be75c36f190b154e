"""Checks that every line of a results file fits the schema, and that the schema is worth something:
a record with a key too few, a key too many or a value of another kind must not fit."""

import copy
import json
import sys

import jsonschema

OPTIONAL_IN_RESULTS = {
    "reason",
    "difference",
    "expectation",
    "output",
    "errors",
    "exit_code",
    "signal",
}


def spoilt(record):
    for key in record:
        lacking = copy.deepcopy(record)
        del lacking[key]
        if record["type"] != "result" or key not in OPTIONAL_IN_RESULTS:
            yield f"without {key}", lacking
        yield f"with another {key}", {**record, key: [{"x": 1}]}
    yield "with a key too many", {**record, "surprise": 1}


def main(results_file, schema_file):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    validator_class = jsonschema.validators.validator_for(schema)
    validator_class.check_schema(schema)
    validator = validator_class(schema)
    seen = set()
    faults = []
    with open(results_file, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            record = json.loads(line)
            seen.add(record["type"])
            for error in validator.iter_errors(record):
                faults.append(f"line {number}: {error.message}")
            for how, bad in spoilt(record):
                if validator.is_valid(bad):
                    faults.append(f"line {number}: fits {how}")
    missing = {"header", "clause", "case", "result", "agreement", "footer"} - seen
    if missing:
        faults.append(f"no record of type {', '.join(sorted(missing))}")
    print("\n".join(faults) or "every record fits the schema")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
