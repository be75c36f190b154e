// Turns a tree of CPython's `ast` nodes into the reference's own tree, node by node. One public
// step; obtaining the tree, and what to do when there is none, is ast_bridge.h.
//
// Nodes of one kind differ between versions (an index wrapped in ast.Index until 3.8, positions
// that came later, type_params from 3.12 on): every such difference is a comment in the .cc file.
#pragma once

#include <memory>
#include <string>

#include "harness/cpython/python_api.h"
#include "reference/language/ast.h"

namespace corospec::harness {

class AstConverter {
 public:
  // `api` belongs to an initialised CPython and outlives the converter.
  explicit AstConverter(const PythonApi& api);
  ~AstConverter();

  // Something the reference's tree has no place for. `what` is empty when there is no such thing.
  struct Refusal {
    std::string what;
    int line = 0;
  };

  // Fills the empty `tree` from a Module, Interactive or Expression node.
  Refusal convert(PyObject* root, reference::ast::Tree& tree);

 private:
  struct Names;
  class Conversion;

  const PythonApi& api_;
  std::unique_ptr<Names> names_;
};

}  // namespace corospec::harness
