#include "reference/object/str.h"

#include "reference/object/str_testing.h"
#include "reference/object/str_unicode.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Strings : public ObjectsTest {};

TEST_F(Strings, NarrowExactlyWhenLatin1) {
  EXPECT_FALSE(make_str("h\u00e9")->wide);
  EXPECT_FALSE(make_str("h\u00e9")->ascii);
  EXPECT_TRUE(make_str("\u0100")->wide);
  Handle<Str> mixed = make_str("a\u0100");
  EXPECT_FALSE(substring(mixed.get(), 0, 1)->wide);
  EXPECT_TRUE(str_equal(substring(mixed.get(), 0, 1).get(), make_str("a").get()));
}

TEST_F(Strings, BuilderWidensOnDemand) {
  StrBuilder builder;
  builder.append("caf\u00e9");
  builder.append(char32_t{0x1f600});
  builder.append(make_str("x").get());
  EXPECT_EQ(builder.length(), 6);
  EXPECT_EQ(utf8(builder.finish().get()), "caf\u00e9\U0001f600x");
  EXPECT_EQ(builder.length(), 0);
  builder.append("\xff");
  EXPECT_EQ(builder.finish()->at(0), char32_t{0xdcff});
}

TEST_F(Strings, InvalidUtf8RoundTripsThroughSurrogates) {
  Handle<Str> str = make_str(
      "a\xff"
      "b");
  EXPECT_EQ(str->at(1), char32_t{0xdcff});
  EXPECT_TRUE(str_equal(make_str(utf8(str.get())).get(), str.get()));
}

TEST_F(Strings, InternedOnce) {
  EXPECT_EQ(intern("some_name"), intern("some_name"));
  Handle<Str> made = make_str("other_name");
  EXPECT_EQ(intern(made.get()).get(), intern("other_name"));
  EXPECT_EQ(intern("\u0101"), intern(make_str("\u0101").get()).get());
  EXPECT_EQ(intern("x"), make_char('x').get());
  for (int i = 0; i < 10000; ++i) intern("n" + std::to_string(i));
  EXPECT_EQ(intern("n77"), intern(make_str("n77").get()).get());
}

TEST_F(Strings, EqualTextsHashAlike) {
  EXPECT_EQ(str_hash(make_str("text").get()), str_hash(intern("text")));
  EXPECT_NE(str_hash(make_str("text").get()), str_hash(make_str("texu").get()));
  EXPECT_LT(str_compare(make_str("a\u00ff").get(), make_str("a\u0100").get()), 0);
}

TEST_F(Strings, Repr) {
  EXPECT_EQ(repr_utf8(text("it's")), "\"it's\"");
  EXPECT_EQ(repr_utf8(text("'\"")), "'\\'\"'");
  EXPECT_EQ(repr_utf8(text("\n\x01\x7f\u00a0\u00e9\u2028")), "'\\n\\x01\\x7f\\xa0\u00e9\\u2028'");
  EXPECT_EQ(repr_utf8(text("\U0001f600")), "'\U0001f600'");
  EXPECT_EQ(repr_utf8(make_char(0xd800)), "'\\ud800'");
}

TEST_F(Strings, ItemsAndSlices) {
  Ref word = text("p\u00fcthon");
  EXPECT_EQ(shown([&] { return get_item(word, number(-5)); }), "'\u00fc'");
  EXPECT_EQ(shown([&] { return get_item(word, number(6)); }),
            "IndexError: string index out of range");
  EXPECT_EQ(shown([&] { return get_item(word, text("x")); }),
            "TypeError: string indices must be integers, not 'str'");
  EXPECT_EQ(shown([&] { return to_list(word); }), "['p', '\u00fc', 't', 'h', 'o', 'n']");
  EXPECT_TRUE(contains(word, text("tho")));
  EXPECT_EQ(raised([&] { contains(word, number(1)); }),
            "TypeError: 'in <string>' requires string as left operand, not int");
}

TEST_F(Strings, Operators) {
  EXPECT_EQ(operation(BinaryOp::kAdd, text("a"), text("\u0100")), "'a\u0100'");
  EXPECT_EQ(operation(BinaryOp::kAdd, text("a"), number(1)),
            "TypeError: can only concatenate str (not \"int\") to str");
  EXPECT_EQ(operation(BinaryOp::kAdd, number(1), text("a")),
            "TypeError: unsupported operand type(s) for +: 'int' and 'str'");
  EXPECT_EQ(operation(BinaryOp::kMultiply, number(3), text("ab")), "'ababab'");
  EXPECT_EQ(operation(BinaryOp::kMultiply, text("ab"), make_float(2)),
            "TypeError: can't multiply sequence by non-int of type 'float'");
  EXPECT_EQ(operation(BinaryOp::kMultiply, text("ab"), number(int64_t{1} << 60)), "MemoryError");
}

TEST_F(Strings, RightOperandIsAskedBeforeConcatenationFails) {
  NativeFunction answer = [](Value, Args) { return make_int(int64_t{42}); };
  Handle<Type> type = make_test_class("R", {}, {{"__radd__", method("__radd__", answer)}});
  EXPECT_EQ(operation(BinaryOp::kAdd, text("a"), call(Value(type), {})), "42");
}

TEST_F(Strings, Case) {
  EXPECT_EQ(method_result(text("stra\u00dfe"), "upper"), "'STRASSE'");
  EXPECT_EQ(method_result(text("\u039f\u03a3 \u03a3"), "lower"), "'\u03bf\u03c2 \u03c3'");
  EXPECT_EQ(method_result(text("they're bill's"), "title"), "\"They'Re Bill'S\"");
  EXPECT_EQ(method_result(text("\u01c6x"), "capitalize"), "'\u01c5x'");
  EXPECT_EQ(method_result(text("\u00df"), "casefold"), "'ss'");
  EXPECT_EQ(method_result(text("aB\u00b5"), "swapcase"), "'Ab\u039c'");
}

TEST_F(Strings, Predicates) {
  EXPECT_EQ(method_result(text("\u00b2"), "isdigit"), "True");
  EXPECT_EQ(method_result(text("\u00b2"), "isdecimal"), "False");
  EXPECT_EQ(method_result(text("\u00bd"), "isnumeric"), "True");
  EXPECT_EQ(method_result(text("\u00e9t\u00e9_1"), "isidentifier"), "True");
  EXPECT_EQ(method_result(text("1a"), "isidentifier"), "False");
  EXPECT_EQ(method_result(text(""), "isprintable"), "True");
  EXPECT_EQ(method_result(text(""), "isalpha"), "False");
  EXPECT_EQ(method_result(text("A B1"), "isupper"), "True");
  EXPECT_EQ(method_result(text("\u2003\x1c"), "isspace"), "True");
  EXPECT_EQ(method_result(text("Title Case"), "istitle"), "True");
  EXPECT_EQ(unicode_decimal(0x1d7d9), 1);
}

TEST_F(Strings, Search) {
  EXPECT_EQ(method_result(text("banana"), "find", {text("an"), number(2)}), "3");
  EXPECT_EQ(method_result(text("banana"), "rfind", {text("an")}), "3");
  EXPECT_EQ(method_result(text("abc"), "find", {text(""), number(4)}), "-1");
  EXPECT_EQ(method_result(text("abc"), "count", {text("")}), "4");
  EXPECT_EQ(method_result(text("abc"), "index", {text("\u0100")}),
            "ValueError: substring not found");
  EXPECT_EQ(method_result(text("aaa"), "replace", {text("a"), text("\u0100"), number(2)}),
            "'\u0100\u0100a'");
  EXPECT_EQ(method_result(text("ab"), "replace", {text(""), text("-")}), "'-a-b-'");
  EXPECT_EQ(method_result(text("abc"), "startswith", {make_tuple({text("x"), text("ab")})}),
            "True");
  EXPECT_EQ(method_result(text("abc"), "startswith", {number(1)}),
            "TypeError: startswith first arg must be str or a tuple of str, not int");
}

TEST_F(Strings, SplitAndJoin) {
  EXPECT_EQ(method_result(text("  a  b  c "), "split", {Ref(none()), number(1)}), "['a', 'b  c ']");
  EXPECT_EQ(method_result(text("  a  b  c "), "rsplit", {Ref(none()), number(1)}),
            "['  a  b', 'c']");
  EXPECT_EQ(method_result(text("a,b,,c"), "split", {text(",")}), "['a', 'b', '', 'c']");
  EXPECT_EQ(method_result(text("a"), "split", {text("")}), "ValueError: empty separator");
  EXPECT_EQ(method_result(text("a\r\nb\u2028c\n"), "splitlines"), "['a', 'b', 'c']");
  EXPECT_EQ(method_result(text("a=b=c"), "rpartition", {text("=")}), "('a=b', '=', 'c')");
  EXPECT_EQ(method_result(text("xyaxyx"), "strip", {text("xy")}), "'a'");
  EXPECT_EQ(method_result(text(", "), "join", {to_list(text("abc"))}), "'a, b, c'");
  EXPECT_EQ(method_result(text(""), "join", {make_tuple({text("a"), number(1)})}),
            "TypeError: sequence item 1: expected str instance, int found");
  EXPECT_EQ(method_result(text(""), "join", {number(1)}), "TypeError: can only join an iterable");
}

TEST_F(Strings, Padding) {
  EXPECT_EQ(method_result(text("ab"), "center", {number(5), text("*")}), "'**ab*'");
  EXPECT_EQ(method_result(text("-5"), "zfill", {number(4)}), "'-005'");
  EXPECT_EQ(method_result(text("a\tb"), "expandtabs", {number(4)}), "'a   b'");
  EXPECT_EQ(method_result(text("a"), "ljust", {number(3), text("xy")}),
            "TypeError: The fill character must be exactly one character long");
}

TEST_F(Strings, Translate) {
  Ref table = call_method(Value(&StrType), name("maketrans"), {text("ab"), text("xy"), text("c")});
  EXPECT_EQ(method_result(text("abcd"), "translate", {table}), "'xyd'");
}

TEST_F(Strings, SubclassesHaveTheirOwnStorage) {
  Handle<Type> type = make_test_class("Name", {Value(&StrType)});
  Ref name_object = call(Value(type), {text("caf\u0113")});
  EXPECT_EQ(type_of(name_object), type.get());
  EXPECT_TRUE(equal(name_object, text("caf\u0113")));
  EXPECT_EQ(hash(name_object), hash(text("caf\u0113")));
  EXPECT_TRUE(is_exactly(to_str(name_object), StrType));
  EXPECT_EQ(method_result(name_object, "upper"), "'CAF\u0112'");
  set_attribute(name_object, name("tag"), number(1));
  EXPECT_EQ(get_attribute(name_object, name("tag")), Value::small(1));
}

}  // namespace
}  // namespace corospec::reference
