#include "harness/cpython/ast_reader.h"

#include <string_view>

#include "reference/object/bytes.h"
#include "reference/object/complex.h"
#include "reference/object/float.h"
#include "reference/object/int.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::harness {

using reference::Ref;
using reference::Str;
using reference::Value;
namespace ast = reference::ast;

AstNames::AstNames(const PythonApi& api) {
#define COROSPEC_FIELD(name) fields.push_back(api.PyUnicode_InternFromString(#name));
  COROSPEC_AST_FIELDS(COROSPEC_FIELD)
#undef COROSPEC_FIELD
  PyObject* nodes = api.PyImport_ImportModule("_ast");
  const auto add = [&](const char* name, Kind kind) {
    if (PyObject* type = api.PyObject_GetAttrString(nodes, name)) {
      kinds.emplace(type, kind);
    } else {
      api.PyErr_Clear();
    }
  };
#define COROSPEC_NODE(name) add(#name, Kind::k##name);
  COROSPEC_AST_NODES(COROSPEC_NODE)
#undef COROSPEC_NODE
  PyObject* builtins = api.PyImport_ImportModule("builtins");
  const auto builtin = [&](const char* name) { return api.PyObject_GetAttrString(builtins, name); };
  constants = {{builtin("bool"), ConstantType::kBool},
               {builtin("int"), ConstantType::kInt},
               {builtin("float"), ConstantType::kFloat},
               {builtin("complex"), ConstantType::kComplex},
               {builtin("str"), ConstantType::kStr},
               {builtin("bytes"), ConstantType::kBytes},
               {api.PyObject_Type(builtin("Ellipsis")), ConstantType::kEllipsis}};
  true_object = builtin("True");
  hex = builtin("hex");
}

PyOwned AstReader::get(PyObject* node, Field field) {
  PyOwned value(api_, api_.PyObject_GetAttr(node, names_.fields[static_cast<std::size_t>(field)]));
  if (!value) {
    api_.PyErr_Clear();
    refuse(node, "a field of a syntax tree that is missing");
  }
  return value;
}

PyOwned AstReader::get_if_any(PyObject* node, Field field) {
  PyOwned value(api_, api_.PyObject_GetAttr(node, names_.fields[static_cast<std::size_t>(field)]));
  if (!value) api_.PyErr_Clear();
  if (value.get() == api_.none) return PyOwned(api_, nullptr);
  return value;
}

std::optional<Kind> AstReader::kind_if_known(PyObject* node) {
  const PyOwned type(api_, api_.PyObject_Type(node));
  const auto found = names_.kinds.find(type.get());
  if (found == names_.kinds.end()) return std::nullopt;
  return found->second;
}

Kind AstReader::kind_of(PyObject* node) {
  const std::optional<Kind> kind = kind_if_known(node);
  if (!kind) refuse_kind(node);
  return *kind;
}

void AstReader::refuse(PyObject* node, const std::string& what) {
  const PyOwned line = get_if_any(node, Field::k_lineno);
  throw Unreadable{what, line ? number(line.get()) : at_.line};
}

void AstReader::refuse_kind(PyObject* node) {
  const PyOwned type(api_, api_.PyObject_Type(node));
  const PyOwned name(api_, api_.PyObject_GetAttrString(type.get(), "__name__"));
  refuse(node, "syntax node " + (name ? utf8_of(api_, name.get()) : std::string("without name")));
}

int AstReader::number(PyObject* object) {
  int overflow = 0;
  return static_cast<int>(api_.PyLong_AsLongLongAndOverflow(object, &overflow));
}

ast::Position AstReader::position(PyObject* node) {
  const PyOwned line = get_if_any(node, Field::k_lineno);
  if (!line) return at_;
  ast::Position at{number(line.get()), number(node, Field::k_col_offset), 0, 0};
  const PyOwned end_line = get_if_any(node, Field::k_end_lineno);
  at.end_line = end_line ? number(end_line.get()) : at.line;
  const PyOwned end_column = get_if_any(node, Field::k_end_col_offset);
  at.end_column = end_column ? number(end_column.get()) : at.column;
  at_ = at;
  return at;
}

Str* AstReader::identifier(PyObject* text) { return reference::intern(utf8_of(api_, text)); }
Str* AstReader::identifier_if_any(PyObject* node, Field field) {
  const PyOwned text = get_if_any(node, field);
  return text ? identifier(text.get()) : nullptr;
}
std::vector<Str*> AstReader::identifiers(PyObject* node, Field field) {
  return list<Str*>(node, field, [&](PyObject* text) { return identifier(text); });
}

bool AstReader::has_any(PyObject* node, Field field) {
  const PyOwned elements = get_if_any(node, field);
  return elements && api_.PyList_Size(elements.get()) > 0;
}

ast::Context AstReader::context(PyObject* node) {
  switch (kind_of(get(node, Field::k_ctx).get())) {
    case Kind::kStore:
      return ast::Context::kStore;
    case Kind::kDel:
      return ast::Context::kDel;
    default:
      return ast::Context::kLoad;
  }
}

reference::BinaryOp AstReader::binary_operator(PyObject* node) {
  using reference::BinaryOp;
  const PyOwned op = get(node, Field::k_op);
  switch (kind_of(op.get())) {
    case Kind::kAdd:
      return BinaryOp::kAdd;
    case Kind::kSub:
      return BinaryOp::kSubtract;
    case Kind::kMult:
      return BinaryOp::kMultiply;
    case Kind::kMatMult:
      return BinaryOp::kMatMultiply;
    case Kind::kDiv:
      return BinaryOp::kTrueDivide;
    case Kind::kFloorDiv:
      return BinaryOp::kFloorDivide;
    case Kind::kMod:
      return BinaryOp::kModulo;
    case Kind::kPow:
      return BinaryOp::kPower;
    case Kind::kLShift:
      return BinaryOp::kLeftShift;
    case Kind::kRShift:
      return BinaryOp::kRightShift;
    case Kind::kBitAnd:
      return BinaryOp::kAnd;
    case Kind::kBitXor:
      return BinaryOp::kXor;
    case Kind::kBitOr:
      return BinaryOp::kOr;
    default:
      refuse_kind(op.get());
  }
}

ast::UnaryOperator AstReader::unary_operator(PyObject* node) {
  const PyOwned op = get(node, Field::k_op);
  switch (kind_of(op.get())) {
    case Kind::kInvert:
      return ast::UnaryOperator::kInvert;
    case Kind::kNot:
      return ast::UnaryOperator::kNot;
    case Kind::kUAdd:
      return ast::UnaryOperator::kUAdd;
    case Kind::kUSub:
      return ast::UnaryOperator::kUSub;
    default:
      refuse_kind(op.get());
  }
}

ast::Comparison AstReader::comparison(PyObject* op) {
  switch (kind_of(op)) {
    case Kind::kLt:
      return ast::Comparison::kLt;
    case Kind::kLtE:
      return ast::Comparison::kLe;
    case Kind::kEq:
      return ast::Comparison::kEq;
    case Kind::kNotEq:
      return ast::Comparison::kNe;
    case Kind::kGt:
      return ast::Comparison::kGt;
    case Kind::kGtE:
      return ast::Comparison::kGe;
    case Kind::kIs:
      return ast::Comparison::kIs;
    case Kind::kIsNot:
      return ast::Comparison::kIsNot;
    case Kind::kIn:
      return ast::Comparison::kIn;
    case Kind::kNotIn:
      return ast::Comparison::kNotIn;
    default:
      refuse_kind(op);
  }
}

Ref AstReader::constant(PyObject* object) {
  if (object == api_.none) return Ref(reference::none());
  const PyOwned type(api_, api_.PyObject_Type(object));
  const auto found = names_.constants.find(type.get());
  if (found == names_.constants.end()) throw Unreadable{"a constant of an unknown type", at_.line};
  switch (found->second) {
    case ConstantType::kBool:
      return Ref(reference::boolean(object == names_.true_object));
    case ConstantType::kInt:
      return integer(object);
    case ConstantType::kFloat:
      return reference::make_float(api_.PyFloat_AsDouble(object));
    case ConstantType::kComplex:
      return complex_number(object);
    case ConstantType::kStr:
      return text(object);
    case ConstantType::kBytes:
      return bytes(object);
    case ConstantType::kEllipsis:
      return Ref(Value(&reference::EllipsisObject));
  }
  return Ref();
}

Ref AstReader::complex_number(PyObject* object) {
  const PyOwned real(api_, api_.PyObject_GetAttrString(object, "real"));
  const PyOwned imag(api_, api_.PyObject_GetAttrString(object, "imag"));
  return reference::make_complex(
      {api_.PyFloat_AsDouble(real.get()), api_.PyFloat_AsDouble(imag.get())});
}

Ref AstReader::integer(PyObject* object) {
  int overflow = 0;
  const long long small = api_.PyLong_AsLongLongAndOverflow(object, &overflow);
  if (overflow == 0) return reference::make_int(static_cast<int64_t>(small));
  PyOwned arguments(api_, api_.PyTuple_New(1));
  api_.Py_IncRef(object);
  api_.PyTuple_SetItem(arguments.get(), 0, object);
  // Hexadecimal: CPython limits the length of decimal conversions.
  const PyOwned digits(api_, api_.PyObject_Call(names_.hex, arguments.get(), nullptr));
  return reference::parse_int(std::string_view(utf8_of(api_, digits.get())).substr(2), 16);
}

Ref AstReader::text(PyObject* object) {
  Py_ssize_t size = 0;
  if (const char* utf8 = api_.PyUnicode_AsUTF8AndSize(object, &size)) {
    return reference::make_str(std::string_view(utf8, static_cast<std::size_t>(size)));
  }
  api_.PyErr_Clear();  // Lone surrogates have no UTF-8.
  const PyOwned wide(api_, api_.PyUnicode_AsEncodedString(object, "utf-32-le", "surrogatepass"));
  char* data = nullptr;
  api_.PyBytes_AsStringAndSize(wide.get(), &data, &size);
  std::u32string code_points;
  for (Py_ssize_t at = 0; at + 3 < size; at += 4) {
    char32_t code_point = 0;
    for (int byte = 3; byte >= 0; --byte) {
      code_point = code_point << 8 | static_cast<unsigned char>(data[at + byte]);
    }
    code_points += code_point;
  }
  return reference::make_str(std::u32string_view(code_points));
}

Ref AstReader::bytes(PyObject* object) {
  char* data = nullptr;
  Py_ssize_t size = 0;
  api_.PyBytes_AsStringAndSize(object, &data, &size);
  return reference::make_bytes(std::string_view(data, static_cast<std::size_t>(size)));
}

}  // namespace corospec::harness
