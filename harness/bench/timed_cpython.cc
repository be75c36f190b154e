#include <map>
#include <utility>

#include "harness/bench/timed_engine.h"
#include "harness/cpython/embedded_python.h"
#include "harness/cpython/py_object.h"

namespace corospec::harness::bench {
namespace {

class TimedCPython : public TimedEngine {
 public:
  explicit TimedCPython(std::unique_ptr<EmbeddedPython> python)
      : python_(std::move(python)), api_(python_->api()) {}

  bool load(const std::string& name, const std::string& text, std::string* problem) override {
    PyOwned globals(api_, api_.PyDict_New());
    // Until 3.9, code finds the built-in names only when it is told where they are.
    const PyOwned builtins(api_, api_.PyImport_ImportModule("builtins"));
    api_.PyDict_SetItemString(globals.get(), "__builtins__", builtins.get());
    const PyOwned done(api_, api_.PyRun_StringFlags(text.c_str(), Py_file_input, globals.get(),
                                                    globals.get(), nullptr));
    if (!done) {
      *problem = raised();
      return false;
    }
    programs_.insert_or_assign(name, std::move(globals));
    return true;
  }

  std::optional<std::int64_t> run(const std::string& name, std::int64_t n,
                                  std::string* problem) override {
    const auto program = programs_.find(name);
    PyObject* function =  // Borrowed.
        program == programs_.end() ? nullptr
                                   : api_.PyDict_GetItemString(program->second.get(), "run");
    if (function == nullptr) {
      *problem = "no function run() was loaded";
      return std::nullopt;
    }
    const PyOwned arguments(api_, api_.PyTuple_New(1));
    api_.PyTuple_SetItem(arguments.get(), 0, api_.PyLong_FromLong(n));
    const PyOwned result(api_, api_.PyObject_Call(function, arguments.get(), nullptr));
    int overflow = 0;
    const long long number =
        result ? api_.PyLong_AsLongLongAndOverflow(result.get(), &overflow) : -1;
    *problem = number == -1 ? raised() : "";
    if (overflow != 0) *problem = "run() gave no integer of 64 bits";
    if (!problem->empty()) return std::nullopt;
    return number;
  }

 private:
  // The exception that is set, "TypeError: why" in one line, and no longer set; empty: none is.
  std::string raised() {
    PyObject* raw_type = nullptr;
    PyObject* raw_value = nullptr;
    PyObject* raw_traceback = nullptr;
    api_.PyErr_Fetch(&raw_type, &raw_value, &raw_traceback);
    if (raw_type == nullptr) return {};
    api_.PyErr_NormalizeException(&raw_type, &raw_value, &raw_traceback);
    const PyOwned type(api_, raw_type);
    const PyOwned value(api_, raw_value);
    const PyOwned traceback(api_, raw_traceback);
    const PyOwned name(api_, api_.PyObject_GetAttrString(type.get(), "__name__"));
    const PyOwned message(api_, api_.PyObject_Str(value.get()));
    api_.PyErr_Clear();
    std::string text = name ? utf8_of(api_, name.get()) : "an exception";
    if (message) text += ": " + utf8_of(api_, message.get());
    return text.substr(0, text.find('\n'));
  }

  std::unique_ptr<EmbeddedPython> python_;
  const PythonApi& api_;
  std::map<std::string, PyOwned> programs_;
};

}  // namespace

std::unique_ptr<TimedEngine> make_timed_cpython(const Installation& installation,
                                                const std::string& prelude, std::string* problem) {
  auto python = EmbeddedPython::start(installation, Purpose::kPrograms, problem);
  if (python == nullptr) return nullptr;
  auto engine = std::make_unique<TimedCPython>(std::move(python));
  if (!engine->load("prelude", prelude, problem)) return nullptr;
  return engine;
}

}  // namespace corospec::harness::bench
