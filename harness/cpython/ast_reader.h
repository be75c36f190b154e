// Reads single nodes of a tree of CPython's `ast`: their kinds, fields, positions, operators and
// constants. What becomes of whole nodes is ast_converter.cc; nobody else uses this.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "harness/cpython/ast_names.h"
#include "harness/cpython/py_object.h"
#include "reference/language/ast.h"

namespace corospec::harness {

enum class Field {
#define COROSPEC_FIELD(name) k_##name,
  COROSPEC_AST_FIELDS(COROSPEC_FIELD)
#undef COROSPEC_FIELD
};

enum class Kind {
#define COROSPEC_NODE(name) k##name,
  COROSPEC_AST_NODES(COROSPEC_NODE)
#undef COROSPEC_NODE
};

enum class ConstantType { kBool, kInt, kFloat, kComplex, kStr, kBytes, kEllipsis };

// Something that the reference's tree cannot hold, thrown from any depth and caught where the
// conversion began: nobody in between has anything to say.
struct Unreadable {
  std::string what;
  int line;
};

// Everything that is looked up by name once and then compared by address. The objects live as long
// as the interpreter, which is as long as the process.
struct AstNames {
  explicit AstNames(const PythonApi& api);

  std::vector<PyObject*> fields;  // By Field.
  std::unordered_map<PyObject*, Kind> kinds;
  std::unordered_map<PyObject*, ConstantType> constants;
  PyObject* true_object = nullptr;
  PyObject* hex = nullptr;
};

class AstReader {
 public:
  AstReader(const PythonApi& api, const AstNames& names) : api_(api), names_(names) {}

 protected:
  // A field that every version has.
  PyOwned get(PyObject* node, Field field);
  // Absent in this version, or None: empty.
  PyOwned get_if_any(PyObject* node, Field field);
  bool has_any(PyObject* node, Field field);  // A list with something in it.
  int number(PyObject* object);
  int number(PyObject* node, Field field) { return number(get(node, field).get()); }

  Kind kind_of(PyObject* node);
  [[noreturn]] void refuse(PyObject* node, const std::string& what);
  [[noreturn]] void refuse_kind(PyObject* node);

  // Node types without a position (comprehension, withitem, until 3.8 keyword, until 3.9 alias) and
  // the wrappers of 3.8 stand where the node that was read before them stands.
  reference::ast::Position position(PyObject* node);
  const reference::ast::Position& last_position() const { return at_; }

  reference::Str* identifier(PyObject* text);
  reference::Str* identifier(PyObject* node, Field field) {
    return identifier(get(node, field).get());
  }
  reference::Str* identifier_if_any(PyObject* node, Field field);
  std::vector<reference::Str*> identifiers(PyObject* node, Field field);

  reference::ast::Context context(PyObject* node);
  reference::BinaryOp binary_operator(PyObject* node);
  reference::ast::UnaryOperator unary_operator(PyObject* node);
  reference::ast::Comparison comparison(PyObject* op);

  reference::Ref constant(PyObject* object);
  reference::Ref complex_number(PyObject* object);

  // What `each(element)` makes of every element of a list field; the elements are borrowed.
  template <typename Result, typename Each>
  std::vector<Result> list(PyObject* node, Field field, Each each) {
    const PyOwned elements = get(node, field);
    const Py_ssize_t size = api_.PyList_Size(elements.get());
    std::vector<Result> result;
    for (Py_ssize_t index = 0; index < size; ++index) {
      result.push_back(each(api_.PyList_GetItem(elements.get(), index)));
    }
    return result;
  }

  const PythonApi& api_;

 private:
  std::optional<Kind> kind_if_known(PyObject* node);
  reference::Ref integer(PyObject* object);
  reference::Ref text(PyObject* object);
  reference::Ref bytes(PyObject* object);

  const AstNames& names_;
  reference::ast::Position at_;  // Of the node that was read last.
};

}  // namespace corospec::harness
