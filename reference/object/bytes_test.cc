#include "reference/object/bytes.h"

#include "reference/object/slice.h"
#include "reference/object/str_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class BytesAndArrays : public ObjectsTest {};

Ref array(std::string_view data) { return call(Value(&ByteArrayType), {bytes(data)}); }

std::string made(Type& type, std::initializer_list<Ref> arguments) {
  const std::vector<Value> values(arguments.begin(), arguments.end());
  return shown([&] { return call(Value(&type), Args(values.data(), values.size())); });
}

TEST_F(BytesAndArrays, Construction) {
  EXPECT_EQ(made(BytesType, {number(3)}), "b'\\x00\\x00\\x00'");
  EXPECT_EQ(made(BytesType, {make_tuple({number(97), number(255)})}), "b'a\\xff'");
  EXPECT_EQ(made(BytesType, {text("\u00e9"), text("utf-8")}), "b'\\xc3\\xa9'");
  EXPECT_EQ(made(BytesType, {text("a")}), "TypeError: string argument without an encoding");
  EXPECT_EQ(made(BytesType, {make_tuple({number(256)})}),
            "ValueError: bytes must be in range(0, 256)");
  EXPECT_EQ(made(BytesType, {number(-1)}), "ValueError: negative count");
  EXPECT_EQ(made(BytesType, {make_float(1)}), "TypeError: cannot convert 'float' object to bytes");
  EXPECT_EQ(made(ByteArrayType, {text("ab"), text("ascii")}), "bytearray(b'ab')");
}

TEST_F(BytesAndArrays, Repr) {
  EXPECT_EQ(repr_utf8(bytes("it's\n\x7f")), "b\"it's\\n\\x7f\"");
  EXPECT_EQ(repr_utf8(array("it's")), "bytearray(b\"it\\'s\")");
}

TEST_F(BytesAndArrays, ItemsAndOperators) {
  EXPECT_EQ(shown([] { return get_item(bytes("ab"), number(-1)); }), "98");
  EXPECT_EQ(shown([] { return get_item(bytes("ab"), number(2)); }),
            "IndexError: index out of range");
  EXPECT_EQ(shown([] { return to_list(bytes("ab")); }), "[97, 98]");
  EXPECT_TRUE(contains(bytes("abc"), number('b')));
  EXPECT_TRUE(contains(bytes("abc"), bytes("bc")));
  EXPECT_EQ(operation(BinaryOp::kAdd, bytes("a"), array("b")), "b'ab'");
  EXPECT_EQ(operation(BinaryOp::kAdd, bytes("a"), text("b")),
            "TypeError: can't concat str to bytes");
  EXPECT_EQ(operation(BinaryOp::kMultiply, bytes("ab"), number(2)), "b'abab'");
  EXPECT_EQ(operation(BinaryOp::kModulo, bytes("%s=%03d %a"),
                      make_tuple({bytes("k"), number(7), text("\u00e9")})),
            "b\"k=007 '\\\\xe9'\"");
  EXPECT_TRUE(equal(bytes("a"), array("a")));
  EXPECT_FALSE(equal(bytes("a"), text("a")));
  EXPECT_EQ(hash(bytes("abc")), hash(bytes("abc")));
}

TEST_F(BytesAndArrays, MethodsAnswerInKind) {
  EXPECT_EQ(method_result(array("a b"), "split"), "[bytearray(b'a'), bytearray(b'b')]");
  EXPECT_EQ(method_result(bytes("a-b"), "partition", {bytes("-")}), "(b'a', b'-', b'b')");
  EXPECT_EQ(method_result(bytes(" x "), "strip"), "b'x'");
  EXPECT_EQ(method_result(bytes("aXa"), "replace", {bytes("a"), bytes("bb")}), "b'bbXbb'");
  EXPECT_EQ(method_result(bytes(","), "join", {make_tuple({bytes("a"), array("b")})}), "b'a,b'");
  EXPECT_EQ(method_result(bytes("abc"), "find", {number('c')}), "2");
  EXPECT_EQ(method_result(bytes("abc"), "find", {text("c")}),
            "TypeError: argument should be integer or bytes-like object, not 'str'");
  EXPECT_EQ(method_result(bytes("ab"), "center", {number(5), bytes("-")}), "b'--ab-'");
  EXPECT_EQ(method_result(bytes("hello world"), "title"), "b'Hello World'");
}

TEST_F(BytesAndArrays, Hexadecimal) {
  EXPECT_EQ(method_result(bytes("\x01\xab\xff"), "hex"), "'01abff'");
  EXPECT_EQ(method_result(bytes("\x01\x02\x03"), "hex", {text(":"), number(2)}), "'01:0203'");
  EXPECT_EQ(method_result(bytes("\x01\x02\x03"), "hex", {text(":"), number(-2)}), "'0102:03'");
  EXPECT_EQ(method_result(Ref(Value(&BytesType)), "fromhex", {text("01 aB")}), "b'\\x01\\xab'");
  EXPECT_EQ(method_result(Ref(Value(&BytesType)), "fromhex", {text("0g")}),
            "ValueError: non-hexadecimal number found in fromhex() arg at position 1");
}

TEST_F(BytesAndArrays, Mutation) {
  Ref data = array("abc");
  call_method(data, name("append"), {number('d')});
  call_method(data, name("insert"), {number(0), number('_')});
  call_method(data, name("extend"), {make_tuple({number('x'), number('y')})});
  EXPECT_EQ(repr_utf8(data), "bytearray(b'_abcdxy')");
  EXPECT_EQ(method_result(data, "pop"), "121");
  call_method(data, name("remove"), {number('_')});
  call_method(data, name("reverse"));
  EXPECT_EQ(repr_utf8(data), "bytearray(b'xdcba')");
  set_item(data, number(0), number('X'));
  delete_item(data, number(-1));
  EXPECT_EQ(repr_utf8(data), "bytearray(b'Xdcb')");
  EXPECT_EQ(in_place(BinaryOp::kAdd, data, bytes("!")), data.get());
  EXPECT_EQ(repr_utf8(data), "bytearray(b'Xdcb!')");
  EXPECT_EQ(raised([&] { set_item(data, number(0), number(256)); }),
            "ValueError: byte must be in range(0, 256)");
  EXPECT_EQ(raised([&] { hash(data); }), "TypeError: unhashable type: 'bytearray'");
}

TEST_F(BytesAndArrays, SliceAssignment) {
  Ref data = array("abcdef");
  Ref middle = make_slice(number(1), number(3), none());
  set_item(data, middle, bytes("12345"));
  EXPECT_EQ(repr_utf8(data), "bytearray(b'a12345def')");
  Ref every_second = make_slice(none(), none(), number(2));
  EXPECT_EQ(raised([&] { set_item(data, every_second, bytes("x")); }),
            "ValueError: attempt to assign bytes of size 1 to extended slice of size 5");
  delete_item(data, every_second);
  EXPECT_EQ(repr_utf8(data), "bytearray(b'135e')");
}

TEST_F(BytesAndArrays, Subclass) {
  Handle<Type> type = make_test_class("Packet", {Value(&BytesType)});
  Ref packet = call(Value(type), {bytes("ab")});
  EXPECT_EQ(type_of(packet), type.get());
  EXPECT_EQ(operation(BinaryOp::kAdd, packet, bytes("c")), "b'abc'");
}

}  // namespace
}  // namespace corospec::reference
