"""Writes str_unicode_data.cc from the Unicode Character Database that a Python brings along.

    python3 str_unicode_data.py > str_unicode_data.cc
"""

import unicodedata

ALL = range(0x110000)
FLAGS = [
    str.isalpha, str.islower, str.isupper,
    lambda c: unicodedata.category(c) == "Lt",
    str.isspace, str.isprintable, str.isdecimal, str.isdigit, str.isnumeric,
    str.isidentifier,
    lambda c: ("a" + c).isidentifier(),
]


def flags(c):
    return sum(1 << i for i, test in enumerate(FLAGS) if test(c))


def case_ignorable(c):
    # A final sigma looks past such characters for the letter before it.
    return ("a" + c + "\u03a3").lower().endswith("\u03c2") and not (
        ("1" + c + "\u03a3").lower().endswith("\u03c2"))


def ranges(value):
    """(first code point, value) wherever the value changes."""
    result = []
    for number in ALL:
        v = value(chr(number))
        if not result or result[-1][1] != v:
            result.append((number, v))
    return result


def mappings(convert):
    runs = []
    special = []
    for number in ALL:
        text = convert(chr(number))
        if text == chr(number):
            continue
        if len(text) > 1:
            special.append((number, text))
            continue
        delta = ord(text) - number
        if runs and runs[-1][2] == delta:
            first, last, _, stride = runs[-1]
            step = number - last
            if step <= 2 and stride in (0, step):
                runs[-1] = (first, number, delta, step)
                continue
        runs.append((number, number, delta, 0))
    return runs, special


def emit(kind, name, items):
    print(f"const {kind} {name}[] = {{")
    line = "   "
    for item in items:
        if len(line) + len(item) + 2 > 99:
            print(line)
            line = "   "
        line += " " + item + ","
    print(line)
    print("};")
    print(f"const size_t {name}_size = std::size({name});")
    print()


def main():
    print("// Written by str_unicode_data.py from the Unicode Character Database, version "
          f"{unicodedata.unidata_version}. Do not edit.")
    print("// clang-format off")
    print('#include "reference/object/str_unicode_data.h"')
    print()
    print("#include <iterator>")
    print()
    print("namespace corospec::reference::unicode_data {")
    print()
    emit("uint32_t", "property_ranges",
         [hex(first << 11 | value) for first, value in ranges(flags)])
    emit("uint32_t", "case_ignorable_ranges",
         [hex(first << 1 | value) for first, value in ranges(case_ignorable)])
    emit("uint32_t", "decimal_zeros",
         [hex(n) for n in ALL if chr(n).isdecimal() and unicodedata.decimal(chr(n)) == 0])
    for name in "upper", "lower", "title", "casefold":
        runs, special = mappings(getattr(str, name))
        emit("CaseRun", f"{name}_runs",
             [f"{{{first:#x}, {last:#x}, {delta}, {stride or 1}}}"
              for first, last, delta, stride in runs])
        emit("CaseExpansion", f"{name}_expansions",
             [f"{{{n:#x}, {{{', '.join(hex(ord(c)) for c in text)}}}}}" for n, text in special])
    print("}  // namespace corospec::reference::unicode_data")


main()
