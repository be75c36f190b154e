// format(), % and str.format together: they share their last step.
#include <cmath>

#include "reference/object/format_spec.h"
#include "reference/object/format_template.h"
#include "reference/object/str_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Formatting : public ObjectsTest {};

std::string formatted(const Ref& value, const char* spec) {
  return shown([&] { return format_value(value, text(spec).as<Str>()); });
}

TEST_F(Formatting, Ints) {
  const std::pair<const char*, const char*> cases[] = {
      {"", "'-1234567'"},
      {"d", "'-1234567'"},
      {",", "'-1,234,567'"},
      {"_x", "'-12_d687'"},
      {"#x", "'-0x12d687'"},
      {"#X", "'-0X12D687'"},
      {"012", "'-00001234567'"},
      {"013,", "'-0,001,234,567'"},
      {"*^12", "'**-1234567**'"},
      {"<10", "'-1234567  '"},
      {"=+12", "'-    1234567'"},
      {".2e", "'-1.23e+06'"},
      {"b", "'-100101101011010000111'"},
      {"%", "'-123456700.000000%'"},
      {".3", "ValueError: Precision not allowed in integer format specifier"},
      {",x", "ValueError: Cannot specify ',' with 'x'."},
      {"s", "ValueError: Unknown format code 's' for object of type 'int'"},
      {"5xx", "ValueError: Invalid format specifier '5xx' for object of type 'int'"},
  };
  for (auto [spec, expected] : cases)
    EXPECT_EQ(formatted(number(-1234567), spec), expected) << spec;
  EXPECT_EQ(formatted(number(65), "c"), "'A'");
  EXPECT_EQ(formatted(make_bool(true), ""), "'True'");
  EXPECT_EQ(formatted(make_bool(true), "d"), "'1'");
}

TEST_F(Formatting, Floats) {
  const std::pair<const char*, const char*> cases[] = {
      {"", "'1234.5678'"},
      {".2f", "'1234.57'"},
      {".0f", "'1235'"},
      {"#.0f", "'1235.'"},
      {"e", "'1.234568e+03'"},
      {".3g", "'1.23e+03'"},
      {"g", "'1234.57'"},
      {".3", "'1.23e+03'"},
      {",.1f", "'1,234.6'"},
      {"010.1f", "'00001234.6'"},
      {"+.1f", "'+1234.6'"},
      {".1%", "'123456.8%'"},
      {"d", "ValueError: Unknown format code 'd' for object of type 'float'"},
  };
  for (auto [spec, expected] : cases) {
    EXPECT_EQ(formatted(make_float(1234.5678), spec), expected) << spec;
  }
  EXPECT_EQ(formatted(make_float(-0.001), "z.1f"), "'0.0'");
  EXPECT_EQ(formatted(make_float(0.5), ".0f"), "'0'");
  EXPECT_EQ(formatted(make_float(1e16), ".1"), "'1e+16'");
  EXPECT_EQ(formatted(make_float(INFINITY), "06,"), "'000inf'");
  EXPECT_EQ(formatted(make_float(1e300), ".3f").size(), 307u);
}

TEST_F(Formatting, Text) {
  EXPECT_EQ(formatted(text("\u00e9t\u00e9"), "\u2014^7.2"),
            "'\u2014\u2014\u00e9t\u2014\u2014\u2014'");
  EXPECT_EQ(formatted(text("a"), "05"), "'a0000'");
  EXPECT_EQ(formatted(text("a"), "=5"),
            "ValueError: '=' alignment not allowed in string format specifier");
  EXPECT_EQ(formatted(text("a"), "d"),
            "ValueError: Unknown format code 'd' for object of type 'str'");
}

std::string percent(const char* format, const Ref& arguments) {
  return operation(BinaryOp::kModulo, text(format), arguments);
}

TEST_F(Formatting, Percent) {
  EXPECT_EQ(percent("%s %r %a", make_tuple({text("\u00e9"), text("\u00e9"), text("\u00e9")})),
            "\"\u00e9 '\u00e9' '\\\\xe9'\"");
  EXPECT_EQ(percent("%5d|%-5d|%05d|%+d|% d",
                    make_tuple({number(7), number(7), number(-7), number(7), number(7)})),
            "'    7|7    |-0007|+7| 7'");
  EXPECT_EQ(percent("%#x %#o %X", make_tuple({number(255), number(8), number(255)})),
            "'0xff 0o10 FF'");
  EXPECT_EQ(percent("%.3f %e %g", make_tuple({make_float(1), number(1), number(1)})),
            "'1.000 1.000000e+00 1'");
  EXPECT_EQ(percent("%*.*f", make_tuple({number(-7), number(1), make_float(2.25)})), "'2.2    '");
  EXPECT_EQ(percent("100%%", make_tuple({})), "'100%'");
  EXPECT_EQ(percent("%c%c", make_tuple({number(65), text("\u0100")})), "'A\u0100'");
  EXPECT_EQ(percent("%d", make_float(3.99)), "'3'");
}

TEST_F(Formatting, PercentMapping) {
  Handle<Dict> mapping = make_dict();
  dict_set(mapping.get(), name("a b"), number(1));
  EXPECT_EQ(percent("%(a b)03d", Ref(mapping)), "'001'");
  EXPECT_EQ(percent("%(x)s", Ref(mapping)), "KeyError: 'x'");
  EXPECT_EQ(percent("nothing", Ref(mapping)), "'nothing'");
  EXPECT_EQ(percent("%(a)s", number(1)), "TypeError: format requires a mapping");
}

TEST_F(Formatting, PercentErrors) {
  EXPECT_EQ(percent("%d", text("a")), "TypeError: %d format: a real number is required, not str");
  EXPECT_EQ(percent("%x", make_float(1)),
            "TypeError: %x format: an integer is required, not float");
  EXPECT_EQ(percent("%s %s", text("a")), "TypeError: not enough arguments for format string");
  EXPECT_EQ(percent("a", number(1)),
            "TypeError: not all arguments converted during string formatting");
  EXPECT_EQ(percent("%y", number(1)),
            "ValueError: unsupported format character 'y' (0x79) at index 1");
  EXPECT_EQ(percent("%", number(1)), "ValueError: incomplete format");
}

std::string templated(const char* format, std::initializer_list<Ref> arguments) {
  return method_result(text(format), "format", arguments);
}

TEST_F(Formatting, Templates) {
  EXPECT_EQ(
      templated("{} {1!r} {0:>4}", {text("a")}),
      "ValueError: cannot switch from automatic field numbering to manual field specification");
  EXPECT_EQ(templated("{} {!r:>5} {{}}", {text("a"), text("b")}), "\"a   'b' {}\"");
  EXPECT_EQ(templated("{0[1]} {0[-1]}", {to_list(text("xy"))}),
            "TypeError: list indices must be integers or slices, not str");
  EXPECT_EQ(templated("{0[1]}{1.real}", {to_list(text("xy")), number(5)}), "'y5'");
  EXPECT_EQ(templated("{:{}.{}f}", {make_float(2.5), number(8), number(3)}), "'   2.500'");
  EXPECT_EQ(templated("{:{:{}}}", {number(1), number(2), number(3)}),
            "ValueError: Max string recursion exceeded");
  EXPECT_EQ(templated("{1}", {number(1)}),
            "IndexError: Replacement index 1 out of range for positional args tuple");
  EXPECT_EQ(templated("{name}", {}), "KeyError: 'name'");
  EXPECT_EQ(templated("}", {}), "ValueError: Single '}' encountered in format string");
  EXPECT_EQ(templated("{", {}), "ValueError: Single '{' encountered in format string");
  EXPECT_EQ(templated("{!x}", {number(1)}), "ValueError: Unknown conversion specifier x");
}

TEST_F(Formatting, KeywordsAndMappings) {
  Handle<Tuple> names = make_tuple({Value(name("size"))});
  const Value values[] = {Value::small(3)};
  EXPECT_EQ(
      shown([&] { return str_format(text("{size:02}").as<Str>(), Args(values, 0, names.get())); }),
      "'03'");
  Handle<Dict> mapping = make_dict();
  dict_set(mapping.get(), name("k"), text("v"));
  EXPECT_EQ(method_result(text("<{k}>"), "format_map", {Ref(mapping)}), "'<v>'");
  EXPECT_EQ(method_result(text("{}"), "format_map", {Ref(mapping)}),
            "ValueError: Format string contains positional fields");
}

TEST_F(Formatting, PartsForStringFormatter) {
  EXPECT_EQ(shown([] { return to_list(formatter_parser(text("a{b!r:c}{{").as<Str>())); }),
            "[('a', 'b', 'c', 'r'), ('{', None, None, None)]");
  Ref split = formatter_field_name_split(text("0.x[1][k]").as<Str>());
  Value rest = split.as<Tuple>()->items[1];
  EXPECT_EQ(split.as<Tuple>()->items[0], Value::small(0));
  EXPECT_EQ(shown([&] { return to_list(rest); }), "[(True, 'x'), (False, 1), (False, 'k')]");
}

}  // namespace
}  // namespace corospec::reference
