#include "harness/mutation/syntax.h"

namespace corospec::harness::mutation {
namespace {

std::string taken(CXString text) {
  const char* chars = clang_getCString(text);
  std::string copy = chars == nullptr ? "" : chars;
  clang_disposeString(text);
  return copy;
}

unsigned offset_of(CXSourceLocation location) {
  unsigned offset = 0;
  clang_getFileLocation(location, nullptr, nullptr, nullptr, &offset);
  return offset;
}

// What a macro makes is spelled elsewhere than where it stands.
bool is_plain(CXSourceLocation location) {
  CXFile written = nullptr;
  CXFile expanded = nullptr;
  unsigned written_at = 0;
  unsigned expanded_at = 0;
  clang_getSpellingLocation(location, &written, nullptr, nullptr, &written_at);
  clang_getExpansionLocation(location, &expanded, nullptr, nullptr, &expanded_at);
  return clang_Location_isFromMainFile(location) != 0 && written_at == expanded_at &&
         clang_File_isEqual(written, expanded) != 0;
}

}  // namespace

std::unique_ptr<Syntax> Syntax::parse(const std::string& root, const std::string& path,
                                      const std::string& text, std::string* problem) {
  std::unique_ptr<Syntax> syntax(new Syntax);
  syntax->index_ = clang_createIndex(0, 0);
  const std::string file = root + "/" + path;
  const std::string include = "-I" + root;
  const char* options[] = {"-xc++", "-std=c++20", "-w", "-ferror-limit=0", include.c_str()};
  CXUnsavedFile unsaved{file.c_str(), text.c_str(), text.size()};
  const CXErrorCode code =
      clang_parseTranslationUnit2(syntax->index_, file.c_str(), options, std::size(options),
                                  &unsaved, 1, CXTranslationUnit_KeepGoing, &syntax->unit_);
  if (code == CXError_Success) return syntax;
  *problem = path + ": libclang cannot parse it (code " + std::to_string(code) + ")";
  return nullptr;
}

Syntax::~Syntax() {
  if (unit_ != nullptr) clang_disposeTranslationUnit(unit_);
  clang_disposeIndex(index_);
}

std::vector<CompileError> Syntax::errors() const {
  std::vector<CompileError> errors;
  for (unsigned i = 0; i < clang_getNumDiagnostics(unit_); ++i) {
    CXDiagnostic diagnostic = clang_getDiagnostic(unit_, i);
    if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error) {
      const CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
      CompileError error;
      unsigned line = 0;
      clang_getFileLocation(location, nullptr, &line, nullptr, &error.at);
      error.line = static_cast<int>(line);
      error.is_here = clang_Location_isFromMainFile(location) != 0;
      error.text = taken(clang_getDiagnosticSpelling(diagnostic));
      errors.push_back(std::move(error));
    }
    clang_disposeDiagnostic(diagnostic);
  }
  return errors;
}

std::vector<CXCursor> children(CXCursor cursor) {
  std::vector<CXCursor> found;
  clang_visitChildren(
      cursor,
      [](CXCursor child, CXCursor, CXClientData data) {
        static_cast<std::vector<CXCursor>*>(data)->push_back(child);
        return CXChildVisit_Continue;
      },
      &found);
  return found;
}

Extent extent_of(CXCursor cursor) {
  const CXSourceRange range = clang_getCursorExtent(cursor);
  const CXSourceLocation begin = clang_getRangeStart(range);
  const CXSourceLocation end = clang_getRangeEnd(range);
  Extent extent{offset_of(begin), offset_of(end), false};
  extent.is_sound = is_plain(begin) && is_plain(end) && extent.begin < extent.end;
  return extent;
}

int line_of(CXCursor cursor) {
  unsigned line = 0;
  clang_getFileLocation(clang_getRangeStart(clang_getCursorExtent(cursor)), nullptr, &line, nullptr,
                        nullptr);
  return static_cast<int>(line);
}

std::string spelling(CXCursor cursor) { return taken(clang_getCursorSpelling(cursor)); }

std::string type_name(CXCursor cursor) {
  CXType type = clang_getCanonicalType(clang_getCursorType(cursor));
  if (type.kind == CXType_LValueReference || type.kind == CXType_RValueReference) {
    type = clang_getCanonicalType(clang_getPointeeType(type));
  }
  const std::string name = taken(clang_getTypeSpelling(type));
  return name.compare(0, 6, "const ") == 0 ? name.substr(6) : name;
}

bool has_type_bool(CXCursor cursor) {
  return clang_getCanonicalType(clang_getCursorType(cursor)).kind == CXType_Bool;
}

bool is_expression(CXCursor cursor) { return clang_isExpression(clang_getCursorKind(cursor)) != 0; }

}  // namespace corospec::harness::mutation
