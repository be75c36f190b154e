// The module _struct: values as the bytes of a C struct. pickle, among others, needs it.
#include <bit>
#include <cmath>

#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr std::string_view kSource = R"py(
class error(Exception):
    pass

error.__module__ = "struct"

_STANDARD = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4,
             "q": 8, "Q": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1}
_NATIVE = dict(_STANDARD, l=8, L=8, n=8, N=8, P=8)


def form(format):
    if isinstance(format, str) == (version >= 7):
        return format
    return format.decode("ascii") if version >= 7 else format.encode("ascii")


def _parse(form):
    if isinstance(form, (bytes, bytearray)):
        form = form.decode("ascii")
    elif not isinstance(form, str):
        raise TypeError("Struct() argument 1 must be a str or bytes object, not " + type(form).__name__)
    sizes, aligned, order, at = _NATIVE, True, "little", 0
    if form[:1] in ("@", "=", "<", ">", "!"):
        at = 1
        if form[0] != "@":
            sizes, aligned = _STANDARD, False
        if form[0] in ">!":
            order = "big"
    fields, offset = [], 0
    while at < len(form):
        if form[at].isspace():
            at += 1
            continue
        start = at
        while at < len(form) and form[at] in "0123456789":
            at += 1
        count = int(form[start:at]) if at > start else 1
        if at == len(form):
            raise error("repeat count given without format specifier")
        kind = form[at]
        at += 1
        size = sizes.get(kind)
        if size is None:
            raise error("bad char in struct format")
        if aligned:
            offset += -offset % size
        if kind in "sp":
            fields.append((kind, offset, count))
            offset += count
        else:
            if kind != "x":
                fields.extend((kind, offset + size * i, size) for i in range(count))
            offset += size * count
    return fields, offset, order


def _integer(kind, value, size, order):
    try:
        value = value.__index__()
    except AttributeError:
        raise error("required argument is not an integer") from None
    signed = kind.islower()
    low, high = (-1 << size * 8 - 1, (1 << size * 8 - 1) - 1) if signed else (0, (1 << size * 8) - 1)
    if not low <= value <= high:
        raise error("%r format requires %d <= number <= %d" % (kind, low, high))
    return value.to_bytes(size, order, signed=signed)


def _field(kind, value, size, order):
    if kind == "?":
        return b"\x01" if value else b"\x00"
    if kind == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return value
    if kind in "sp":
        if not isinstance(value, (bytes, bytearray)):
            raise error("argument for %r must be a bytes object" % kind)
        if kind == "p":
            value = value[:max(min(size - 1, 255), 0)]
            value = bytes([len(value)]) + value if size else b""
        return bytes(value[:size]) + bytes(max(size - len(value), 0))
    if kind in "fd":
        try:
            return float_to_bits(value, size).to_bytes(size, order)
        except TypeError:
            raise error("required argument is not a float") from None
    if kind == "e":
        half_float()
    return _integer(kind, value, size, order)


def _value(kind, data, order):
    if kind == "?":
        return data != b"\x00"
    if kind in "cs":
        return bytes(data)
    if kind == "p":
        return bytes(data[1:1 + data[0]]) if data else b""
    if kind == "f":
        return float_from(int.from_bytes(data, order))
    if kind == "d":
        bits = int.from_bytes(data, order)
        return double_from(bits >> 32, bits & 0xFFFFFFFF)
    if kind == "e":
        half_float()
    return int.from_bytes(data, order, signed=kind.islower())


def _read(parsed, data):
    fields, _, order = parsed
    return tuple(_value(kind, data[at:at + size], order) for kind, at, size in fields)


class Struct:
    def __init__(self, format):
        self._parsed = _parse(format)
        self.format = form(format)
        self.size = self._parsed[1]

    def pack(self, *values):
        fields, size, order = self._parsed
        if len(values) != len(fields):
            raise error("pack expected %d items for packing (got %d)" % (len(fields), len(values)))
        data = bytearray(size)
        for (kind, at, length), value in zip(fields, values):
            data[at:at + length] = _field(kind, value, length, order)
        return bytes(data)

    def pack_into(self, buffer, offset, *values):
        data = self.pack(*values)
        if offset < 0:
            offset += len(buffer)
        if not 0 <= offset <= len(buffer) - len(data):
            raise error("pack_into requires a buffer of at least %d bytes" % (offset + len(data)))
        buffer[offset:offset + len(data)] = data

    def unpack(self, buffer):
        data = bytes(buffer)
        if len(data) != self.size:
            raise error("unpack requires a buffer of %d bytes" % self.size)
        return _read(self._parsed, data)

    def unpack_from(self, buffer, offset=0):
        data = bytes(buffer)
        if offset < 0:
            offset += len(data)
        if not 0 <= offset <= len(data) - self.size:
            raise error("unpack_from requires a buffer of at least %d bytes" % (offset + self.size))
        return _read(self._parsed, data[offset:offset + self.size])

    def iter_unpack(self, buffer):
        data = bytes(buffer)
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error("iterative unpacking requires a buffer of a multiple of %d bytes" % self.size)
        return (_read(self._parsed, data[at:at + self.size])
                for at in range(0, len(data), self.size))


def calcsize(format):
    return _parse(format)[1]


def pack(format, *values):
    return Struct(format).pack(*values)


def pack_into(format, buffer, offset, *values):
    Struct(format).pack_into(buffer, offset, *values)


def unpack(format, buffer):
    return Struct(format).unpack(buffer)


def unpack_from(format, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer):
    return Struct(format).iter_unpack(buffer)


def _clearcache():
    pass
)py";

// float_to_bits(value, size): the IEEE 754 form in 4 or 8 bytes, as an int.
Ref float_to_bits(Value, Args args) {
  const double value = as_double(args[0]);
  if (args[1].as_small() == 8) return make_int_unsigned(std::bit_cast<uint64_t>(value));
  const auto narrow = static_cast<float>(value);
  if (std::isinf(narrow) && !std::isinf(value)) {
    raise(OverflowErrorType, "float too large to pack with f format");
  }
  return make_int_unsigned(std::bit_cast<uint32_t>(narrow));
}

// double_from(high, low): the halves of the form in 8 bytes.
Ref double_from(Value, Args args) {
  return make_float(std::bit_cast<double>(static_cast<uint64_t>(args[0].as_small()) << 32 |
                                          static_cast<uint64_t>(args[1].as_small())));
}

Ref float_from(Value, Args args) {
  return make_float(std::bit_cast<float>(static_cast<uint32_t>(args[0].as_small())));
}

Ref half_float(Value, Args) { throw NotSupported("struct format e"); }

constexpr FunctionDef kHelpers[] = {
    {"float_to_bits", float_to_bits},
    {"double_from", double_from},
    {"float_from", float_from},
    {"half_float", half_float},
};

constexpr const char* kNames[] = {"error",  "Struct",      "calcsize",    "pack",       "pack_into",
                                  "unpack", "unpack_from", "iter_unpack", "_clearcache"};

}  // namespace

void initialize_module__struct(Module* module) {
  define_functions(module, kHelpers);
  define(module, "version", Value::small(python_minor()));
  const Handle<Dict> part = run_python_part("_struct", kSource, module->dict);
  dict_remove(module->dict, intern("version"));
  for (const FunctionDef& helper : kHelpers) dict_remove(module->dict, intern(helper.name));
  for (const char* name : kNames) define(module, name, dict_find(part.get(), intern(name)));
}

}  // namespace corospec::reference
