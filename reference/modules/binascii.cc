// A small module binascii: hexadecimal and base64 text, and CRC-32.
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr const char* kSource = R"py(
class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


for kind in Error, Incomplete:
    kind.__module__ = 'binascii'

DIGITS = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
NUMBERS = {digit: number for number, digit in enumerate(DIGITS)}
PAD = ord('=')


def as_bytes(data):
    if isinstance(data, str):
        try:
            return data.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    return bytes(memoryview(data))


def hexlify(data, *separator):
    return memoryview(data).tobytes().hex(*separator).encode()


def unhexlify(hexstr):
    text = as_bytes(hexstr)
    if len(text) % 2:
        raise Error('Odd-length string')
    numbers = [b'0123456789abcdef'.find(text[i:i + 1].lower()) for i in range(len(text))]
    if -1 in numbers:
        raise Error('Non-hexadecimal digit found')
    return bytes(numbers[i] * 16 + numbers[i + 1] for i in range(0, len(numbers), 2))


def b2a_base64(data, *, newline=True):
    data = memoryview(data).tobytes()
    text = bytearray()
    for i in range(0, len(data), 3):
        part = data[i:i + 3]
        number = int.from_bytes(part + bytes(3 - len(part)), 'big')
        digits = [DIGITS[number >> shift & 63] for shift in (18, 12, 6, 0)]
        text += bytes(digits[:len(part) + 1]) + b'=' * (3 - len(part))
    return bytes(text) + (b'\n' if newline else b'')


def a2b_base64(data, *, strict_mode=False):
    if strict_mode:
        refuse()
    result = bytearray()
    digits = 0
    pads = 0
    number = 0
    for each in as_bytes(data):
        if each == PAD:
            pads += 1
            if digits >= 2 and digits + pads >= 4:
                return bytes(result)
            continue
        if each not in NUMBERS:
            continue
        pads = 0
        number = (number << 6 | NUMBERS[each]) & 0xffffff
        digits = (digits + 1) % 4
        if digits != 1:
            result.append(number >> (6 - 2 * ((digits + 3) % 4)) % 8 & 0xff)
    if digits == 1:
        raise Error('Invalid base64-encoded string: number of data characters ({}) cannot be 1 more '
                    'than a multiple of 4'.format(len(result) // 3 * 4 + 1))
    if digits:
        raise Error('Incorrect padding')
    return bytes(result)


def table_of_remainders():
    for number in range(256):
        for _ in range(8):
            number = number >> 1 ^ (0xedb88320 if number & 1 else 0)
        yield number


REMAINDERS = list(table_of_remainders())


def crc32(data, crc=0):
    crc ^= 0xffffffff
    for each in memoryview(data).tobytes():
        crc = crc >> 8 ^ REMAINDERS[(crc ^ each) & 0xff]
    return crc ^ 0xffffffff
)py";

Ref refuse(Value, Args) { throw NotSupported("binascii.a2b_base64 in strict mode"); }

constexpr const char* kNames[] = {"Error",      "Incomplete", "hexlify", "unhexlify",
                                  "b2a_base64", "a2b_base64", "crc32"};

void complete(Module* module) {
  const Handle<Dict> given = make_dict();
  dict_set(given.get(), intern("refuse"), make_function("refuse", refuse));
  const Handle<Dict> part = run_python_part("binascii", kSource, given.get());
  for (const char* name : kNames) define(module, name, dict_find(part.get(), intern(name)));
  define(module, "b2a_hex", dict_find(part.get(), intern("hexlify")));
  define(module, "a2b_hex", dict_find(part.get(), intern("unhexlify")));
}

}  // namespace

void initialize_module_binascii(Module* module) { module->complete = complete; }

}  // namespace corospec::reference
