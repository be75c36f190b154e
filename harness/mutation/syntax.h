// libclang's view of one C++ source file, as owned C++ values. Everything that the rest of this
// package asks of libclang goes through here; it knows nothing of mutants.
#pragma once

#include <clang-c/Index.h>

#include <memory>
#include <string>
#include <vector>

namespace corospec::harness::mutation {

// [begin, end) in bytes of the file.
struct Extent {
  unsigned begin = 0;
  unsigned end = 0;
  // In the file itself, not made by a macro or an included file.
  bool is_sound = false;

  bool contains(const Extent& other) const { return begin <= other.begin && other.end <= end; }
};

struct CompileError {
  unsigned at = 0;  // Byte of the file; 0 when the error lies elsewhere.
  bool is_here = false;
  int line = 0;
  std::string text;
};

class Syntax {
 public:
  // Parses `text` as the file `path` of the tree at `root`. Null when libclang cannot; *problem
  // then says so. A file that does not compile is parsed all the same: see errors().
  static std::unique_ptr<Syntax> parse(const std::string& root, const std::string& path,
                                       const std::string& text, std::string* problem);
  ~Syntax();
  Syntax(const Syntax&) = delete;
  Syntax& operator=(const Syntax&) = delete;

  CXCursor top() const { return clang_getTranslationUnitCursor(unit_); }
  std::vector<CompileError> errors() const;

 private:
  Syntax() = default;
  CXIndex index_ = nullptr;
  CXTranslationUnit unit_ = nullptr;
};

std::vector<CXCursor> children(CXCursor cursor);
Extent extent_of(CXCursor cursor);
int line_of(CXCursor cursor);
std::string spelling(CXCursor cursor);
// Of the type, without references, const and aliases.
std::string type_name(CXCursor cursor);
bool has_type_bool(CXCursor cursor);
bool is_expression(CXCursor cursor);

}  // namespace corospec::harness::mutation
