#include "reference/object/str_codec.h"

#include "reference/object/str_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Codecs : public ObjectsTest {};

std::string encoded(const Ref& str, const char* encoding, const char* errors = "strict") {
  return shown([&] { return make_bytes(encode_str(str.as<Str>(), encoding, errors)); });
}

std::string decoded(std::string_view data, const char* encoding, const char* errors = "strict") {
  return shown([&] { return decode_bytes(data, encoding, errors); });
}

TEST_F(Codecs, NamesAreNormalized) {
  for (const char* name : {"utf-8", "UTF8", "utf_8", "U8", "Utf 8"}) {
    EXPECT_EQ(encoded(text("\u00e9"), name), "b'\\xc3\\xa9'") << name;
  }
  EXPECT_EQ(encoded(text("\u00e9"), "iso8859_1"), "b'\\xe9'");
  EXPECT_EQ(encoded(text("a"), "klingon"), "LookupError: unknown encoding: klingon");
  EXPECT_EQ(encoded(text("a"), "cp1252"), "NotSupported: encoding cp1252");
}

TEST_F(Codecs, StrictErrors) {
  EXPECT_EQ(encoded(text("a\u00e9\u00ea"), "ascii"),
            "UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal "
            "not in range(128)");
  EXPECT_EQ(encoded(make_char(0xd800), "utf-8"),
            "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: "
            "surrogates not allowed");
  EXPECT_EQ(decoded("a\xff", "utf-8"),
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: invalid "
            "start byte");
  EXPECT_EQ(decoded("\xe1\x88", "utf-8"),
            "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end "
            "of data");
  EXPECT_EQ(decoded("\xed\xa0\x80", "utf-8"),
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid "
            "continuation byte");
}

TEST_F(Codecs, Handlers) {
  Ref word = text("\u00e9\u20ac");
  EXPECT_EQ(encoded(word, "ascii", "ignore"), "b''");
  EXPECT_EQ(encoded(word, "ascii", "replace"),
            "b'?"
            "?'");
  EXPECT_EQ(encoded(word, "latin-1", "backslashreplace"), "b'\\xe9\\\\u20ac'");
  EXPECT_EQ(encoded(word, "ascii", "xmlcharrefreplace"), "b'&#233;&#8364;'");
  EXPECT_EQ(encoded(word, "ascii", "nope"), "LookupError: unknown error handler name 'nope'");
  EXPECT_EQ(decoded("a\xff", "ascii", "replace"), "'a\ufffd'");
  EXPECT_EQ(decoded("a\xff", "utf-8", "backslashreplace"), "'a\\\\xff'");
  EXPECT_EQ(decoded("a\xff", "utf-8", "surrogateescape"), "'a\\udcff'");
  EXPECT_EQ(encoded(make_char(0xdcff), "utf-8", "surrogateescape"), "b'\\xff'");
  EXPECT_EQ(encoded(make_char(0xd800), "utf-8", "surrogatepass"), "b'\\xed\\xa0\\x80'");
  EXPECT_EQ(decoded("\xed\xa0\x80", "utf-8", "surrogatepass"), "'\\ud800'");
}

TEST_F(Codecs, HandlersOfTheProgram) {
  NativeFunction handler = [](Value, Args args) -> Ref {
    Ref end = get_attribute(args[0], intern("end"));
    Ref replacement = make_str("<?>");
    return make_tuple({replacement.get(), end.get()});
  };
  register_codec_error_handler("test.mark", make_function("mark", handler));
  EXPECT_EQ(encoded(text("a\u00e9b"), "ascii", "test.mark"), "b'a<?>b'");
  EXPECT_EQ(decoded("a\xff"
                    "b",
                    "utf-8", "test.mark"),
            "'a<?>b'");
}

TEST_F(Codecs, WideEncodings) {
  Ref word = text("a\U0001f600");
  EXPECT_EQ(encoded(word, "utf-16"), "b'\\xff\\xfea\\x00=\\xd8\\x00\\xde'");
  EXPECT_EQ(encoded(word, "utf-32-be"), "b'\\x00\\x00\\x00a\\x00\\x01\\xf6\\x00'");
  EXPECT_EQ(decoded(std::string_view("\xfe\xff\0a", 4), "utf-16"), "'a'");
  EXPECT_EQ(decoded(std::string_view("\0\xd8", 2), "utf-16-le"),
            "UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected "
            "end of data");
  EXPECT_EQ(encoded(text("a"), "utf-8-sig"), "b'\\xef\\xbb\\xbfa'");
}

TEST_F(Codecs, Escapes) {
  EXPECT_EQ(encoded(text("a\n\u00e9\u20ac"), "unicode_escape"), "b'a\\\\n\\\\xe9\\\\u20ac'");
  EXPECT_EQ(decoded("\\x41\\101\\u20ac\\n\\q", "unicode_escape"), "'AA\u20ac\\n\\\\q'");
  EXPECT_EQ(decoded("\\x4", "unicode_escape"),
            "UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 0-2: "
            "truncated \\xXX escape");
}

}  // namespace
}  // namespace corospec::reference
