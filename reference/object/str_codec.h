// str.encode and bytes.decode: encodings and error handlers.
//
// Encodings: utf-8, utf-8-sig, utf-16 and utf-32 (with -le and -be), ascii, latin-1,
// unicode_escape, raw_unicode_escape. One that CPython has besides is refused with NotSupported, an
// unknown name with LookupError. To decode text that is certainly UTF-8 use make_str (str.h).
#pragma once

#include <string>
#include <string_view>

#include "reference/object/str.h"
#include "reference/object/value.h"

namespace corospec::reference {

// Raise LookupError, UnicodeEncodeError, UnicodeDecodeError. `original`: the bytes object for the
// exception; null makes one.
std::string encode_str(Str* text, std::string_view encoding, std::string_view errors);
Ref decode_bytes(std::string_view bytes, std::string_view encoding, std::string_view errors,
                 Value original = {});

// codecs.register_error and codecs.lookup_error for handlers of the program; borrowed, null: none.
void register_codec_error_handler(std::string_view name, Value handler);
Value find_codec_error_handler(std::string_view name);

}  // namespace corospec::reference
