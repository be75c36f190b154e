#include "harness/cpython/ast_bridge.h"

#include <algorithm>
#include <string>

#include "harness/cpython/ast_converter.h"
#include "harness/cpython/py_object.h"

namespace corospec::harness {
namespace {

using reference::ParseMode;
using reference::SyntaxProblem;
namespace ast = reference::ast;

constexpr long kOnlyAst = 0x400;  // PyCF_ONLY_AST, the same in every version.

const char* name_of(ParseMode mode) {
  switch (mode) {
    case ParseMode::kExec:
      return "exec";
    case ParseMode::kEval:
      return "eval";
    case ParseMode::kSingle:
      return "single";
  }
  return "exec";
}

class Bridge : public reference::Parser {
 public:
  explicit Bridge(const EmbeddedPython& python)
      : python_(python),
        api_(python.api()),
        held_(std::make_unique<HeldPython>(api_)),
        builtins_(api_, api_.PyImport_ImportModule("builtins")),
        compile_(api_, api_.PyObject_GetAttrString(builtins_.get(), "compile")),
        converter_(api_) {
    held_.reset();
  }
  // What the members are is let go with the interpreter in hand.
  ~Bridge() override { held_ = std::make_unique<HeldPython>(api_); }

  std::unique_ptr<ast::Tree> parse(std::string_view source, std::string_view filename,
                                   ParseMode mode, int python_minor,
                                   SyntaxProblem* problem) override {
    const HeldPython held(api_);
    const PyOwned parsed = compile(source, filename, mode, python_minor);
    if (!parsed) {
      *problem = fetch_problem();
      return nullptr;
    }
    auto tree = std::make_unique<ast::Tree>();
    const AstConverter::Refusal refusal = converter_.convert(parsed.get(), *tree);
    if (refusal.what.empty()) return tree;
    problem->type = "NotSupported";
    problem->message = refusal.what;
    problem->line = refusal.line;
    return nullptr;
  }

 private:
  // compile(source, filename, mode, PyCF_ONLY_AST, dont_inherit=True, _feature_version=minor)
  PyOwned compile(std::string_view source, std::string_view filename, ParseMode mode,
                  int python_minor) {
    PyOwned arguments(api_, api_.PyTuple_New(4));
    const auto set = [&](Py_ssize_t index, PyObject* owned) {
      api_.PyTuple_SetItem(arguments.get(), index, owned);
    };
    // Bytes, so that a declaration of the encoding counts.
    set(0, api_.PyBytes_FromStringAndSize(source.data(), static_cast<Py_ssize_t>(source.size())));
    set(1, api_.PyUnicode_DecodeFSDefault(std::string(filename).c_str()));
    set(2, api_.PyUnicode_FromString(name_of(mode)));
    set(3, api_.PyLong_FromLong(kOnlyAst));
    const PyOwned keywords(api_, api_.PyDict_New());
    const PyOwned yes(api_, api_.PyLong_FromLong(1));
    const int newest = python_.installation().language.minor;
    const PyOwned feature(api_, api_.PyLong_FromLong(std::min(python_minor, newest)));
    api_.PyDict_SetItemString(keywords.get(), "dont_inherit", yes.get());
    api_.PyDict_SetItemString(keywords.get(), "_feature_version", feature.get());
    return PyOwned(api_, api_.PyObject_Call(compile_.get(), arguments.get(), keywords.get()));
  }

  PyOwned attribute(PyObject* object, const char* name) {
    PyOwned value(api_, api_.PyObject_GetAttrString(object, name));
    if (!value) api_.PyErr_Clear();
    return value;
  }

  // The attribute as a number; 0 when it is absent or None.
  int number(PyObject* object, const char* name) {
    const PyOwned value = attribute(object, name);
    if (!value || value.get() == api_.none) return 0;
    int overflow = 0;
    const long long result = api_.PyLong_AsLongLongAndOverflow(value.get(), &overflow);
    api_.PyErr_Clear();
    return static_cast<int>(std::max<long long>(result, 0));
  }

  std::string text(PyObject* object, const char* name) {
    const PyOwned value = attribute(object, name);
    if (!value || value.get() == api_.none) return {};
    return utf8_of(api_, value.get());
  }

  // The exception that compile() raised, as data.
  SyntaxProblem fetch_problem() {
    PyObject* raw_type = nullptr;
    PyObject* raw_value = nullptr;
    PyObject* raw_traceback = nullptr;
    api_.PyErr_Fetch(&raw_type, &raw_value, &raw_traceback);
    api_.PyErr_NormalizeException(&raw_type, &raw_value, &raw_traceback);
    const PyOwned type(api_, raw_type);
    const PyOwned value(api_, raw_value);
    const PyOwned traceback(api_, raw_traceback);
    SyntaxProblem problem;
    problem.type = text(type.get(), "__name__");
    problem.message = text(value.get(), "msg");
    problem.line = number(value.get(), "lineno");
    problem.offset = number(value.get(), "offset");
    problem.text = text(value.get(), "text");
    if (problem.message.empty()) {  // ValueError, MemoryError, RecursionError, ...
      const PyOwned words(api_, api_.PyObject_Str(value.get()));
      if (words) problem.message = utf8_of(api_, words.get());
    }
    api_.PyErr_Clear();
    return problem;
  }

  const EmbeddedPython& python_;
  const PythonApi& api_;
  std::unique_ptr<HeldPython> held_;  // while the members behind it are made and let go
  PyOwned builtins_;
  PyOwned compile_;
  AstConverter converter_;
};

}  // namespace

std::unique_ptr<reference::Parser> make_parser(const EmbeddedPython& python) {
  return std::make_unique<Bridge>(python);
}

}  // namespace corospec::harness
