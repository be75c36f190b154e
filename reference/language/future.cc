// from __future__ import ...
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "reference/language/code.h"
#include "reference/language/early_errors.h"
#include "reference/language/syntax_error.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

namespace {

// [gen.create.future]
constexpr std::string_view kOldFeatures[] = {
    "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop"};

void add_feature(const ast::ImportFrom& node, const std::string& name, Str* filename,
                 Future& future) {
  if (name == "annotations" && since(7)) {
    future.annotations = true;
  } else if (name == "generator_stop") {
    future.flags |= kGeneratorStop;
  } else if (name == "braces") {
    raise_syntax_error(filename, node.at, "not a chance");
  } else if (std::find(std::begin(kOldFeatures), std::end(kOldFeatures), name) ==
             std::end(kOldFeatures)) {
    raise_syntax_error(filename, node.at, fmt::format("future feature {} is not defined", name));
  }
}

bool is_string(const ast::Stmt& node) {
  if (node.kind != ast::StmtKind::kExpr) return false;
  const ast::Expr& value = *ast::as<ast::ExprStmt>(node).value;
  return value.kind == ast::ExprKind::kConstant && is_str(ast::as<ast::Constant>(value).value);
}

}  // namespace

bool is_future_import(const ast::Stmt& node) {
  if (node.kind != ast::StmtKind::kImportFrom) return false;
  const auto& import = ast::as<ast::ImportFrom>(node);
  return import.level == 0 && import.module && utf8(import.module) == "__future__";
}

Future future_statements(const ast::Tree& tree, Str* filename) {
  Future future;
  for (size_t i = 0; i < tree.body.size(); ++i) {
    const ast::Stmt& node = *tree.body[i];
    if (i == 0 && is_string(node)) continue;
    if (!is_future_import(node)) break;
    const auto& import = ast::as<ast::ImportFrom>(node);
    for (const ast::Alias* alias : import.names) {
      add_feature(import, utf8(alias->name), filename, future);
    }
  }
  return future;
}

}  // namespace corospec::reference::compiling
