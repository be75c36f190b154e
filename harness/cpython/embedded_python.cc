#include "harness/cpython/embedded_python.h"

#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string_view>

extern char** environ;

namespace corospec::harness {
namespace {

void forget_python_variables() {
  std::vector<std::string> names;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view variable = *entry;
    if (variable.substr(0, 6) == "PYTHON")
      names.emplace_back(variable.substr(0, variable.find('=')));
  }
  for (const std::string& name : names) unsetenv(name.c_str());
}

// Tells CPython which interpreter it is, from which it finds its standard library.
void set_program(const PythonApi& api, const std::string& executable) {
  if (executable.empty()) return;  // A lone library knows the prefix that it was built for.
  if (api.Py_SetProgramName == nullptr) {
    const auto prefix = std::filesystem::path(executable).parent_path().parent_path();
    setenv("PYTHONHOME", prefix.c_str(), 1);
    return;
  }
  static std::wstring name;  // CPython keeps the pointer.
  name.resize(executable.size() + 1);
  const std::size_t length = mbstowcs(name.data(), executable.c_str(), name.size());
  if (length != static_cast<std::size_t>(-1)) api.Py_SetProgramName(name.c_str());
}

// Sets a flag of CPython's, where this version still has it.
void set_flag(const char* name) {
  if (int* flag = static_cast<int*>(dlsym(RTLD_DEFAULT, name))) *flag = 1;
}

}  // namespace

std::unique_ptr<EmbeddedPython> EmbeddedPython::start(const Installation& installation,
                                                      Purpose purpose, std::string* problem) {
  std::unique_ptr<EmbeddedPython> python(new EmbeddedPython);
  python->installation_ = installation;
  *problem = open_python(installation.libpython, python->api_);
  if (!problem->empty()) return nullptr;
  if (purpose == Purpose::kParser) {
    forget_python_variables();
    set_flag("Py_NoSiteFlag");
  }
  set_program(python->api_, installation.executable);
  python->api_.Py_InitializeEx(purpose == Purpose::kPrograms ? 1 : 0);
  if (purpose == Purpose::kParser) {
    // Its warnings about a program's text would be mistaken for the program's own.
    python->api_.PyRun_SimpleStringFlags("import warnings; warnings.simplefilter('ignore')",
                                         nullptr);
    python->released_ = python->api_.PyEval_SaveThread();
  }
  return python;
}

void EmbeddedPython::preload(const std::vector<std::string>& modules) {
  for (const std::string& module : modules) {
    PyObject* imported = api_.PyImport_ImportModule(module.c_str());
    if (imported == nullptr) {
      api_.PyErr_Clear();
    } else {
      api_.Py_DecRef(imported);
    }
  }
}

void EmbeddedPython::before_fork() {
  if (released_ != nullptr) api_.PyEval_RestoreThread(released_);
  if (api_.PyOS_BeforeFork != nullptr) api_.PyOS_BeforeFork();
}

void EmbeddedPython::after_fork_in_parent() {
  if (api_.PyOS_AfterFork_Parent != nullptr) api_.PyOS_AfterFork_Parent();
  if (released_ != nullptr) released_ = api_.PyEval_SaveThread();
}

void EmbeddedPython::after_fork_in_child() {
  if (api_.PyOS_AfterFork_Child != nullptr) {
    api_.PyOS_AfterFork_Child();
  } else if (api_.PyOS_AfterFork != nullptr) {
    api_.PyOS_AfterFork();
  }
  if (released_ != nullptr) released_ = api_.PyEval_SaveThread();
}

int EmbeddedPython::run_main(const std::string& file,
                             const std::vector<std::string>& arguments) const {
  set_argv(file, arguments);
  std::error_code error;
  const std::filesystem::path real = std::filesystem::canonical(file, error);
  set_first_path(real.parent_path());
  std::FILE* stream = std::fopen(file.c_str(), "rbe");
  if (stream == nullptr) {
    std::fprintf(stderr, "can't open file '%s': %s\n", file.c_str(), std::strerror(errno));
    return 2;
  }
  constexpr int kCloseIt = 1;
  int status = api_.PyRun_AnyFileExFlags(stream, file.c_str(), kCloseIt, nullptr) == 0 ? 0 : 1;
  const bool interrupted = status != 0 && was_interrupted();
  if (api_.Py_FinalizeEx() < 0) status = 120;
  if (interrupted) {
    signal(SIGINT, SIG_DFL);
    kill(getpid(), SIGINT);
  }
  return status;
}

void EmbeddedPython::set_argv(const std::string& file,
                              const std::vector<std::string>& arguments) const {
  PyObject* argv = api_.PyList_New(0);
  const auto append = [&](const std::string& word) {
    PyObject* text = api_.PyUnicode_DecodeFSDefault(word.c_str());
    api_.PyList_Append(argv, text);
    api_.Py_DecRef(text);
  };
  append(file);
  std::for_each(arguments.begin(), arguments.end(), append);
  api_.PySys_SetObject("argv", argv);
  api_.Py_DecRef(argv);
}

void EmbeddedPython::set_first_path(const std::string& folder) const {
  PyObject* path = api_.PySys_GetObject("path");  // Borrowed.
  PyObject* text = api_.PyUnicode_DecodeFSDefault(folder.c_str());
  if (path != nullptr) api_.PyList_Insert(path, 0, text);
  api_.Py_DecRef(text);
}

// From 3.8 on, `python` answers an uncaught KeyboardInterrupt by dying of SIGINT.
bool EmbeddedPython::was_interrupted() const {
  if (installation_.language < spec::Version{3, 8}) return false;
  PyObject* type = api_.PySys_GetObject("last_type");  // Borrowed; set when a traceback is printed.
  if (type == nullptr) return false;
  PyObject* name = api_.PyObject_GetAttrString(type, "__name__");
  const char* text = name == nullptr ? nullptr : api_.PyUnicode_AsUTF8AndSize(name, nullptr);
  const bool interrupted = text != nullptr && std::strcmp(text, "KeyboardInterrupt") == 0;
  if (name == nullptr) api_.PyErr_Clear();
  if (name != nullptr) api_.Py_DecRef(name);
  return interrupted;
}

}  // namespace corospec::harness
