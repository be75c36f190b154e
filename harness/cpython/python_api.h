// The part of CPython's C API that the harness uses, as a table of functions found in a libpython
// that is opened at run time. The same binary works with every CPython from 3.6 on: only functions
// that all of them export are here (those that may be missing are marked), and nothing that
// Python.h defines as a macro or as an inline function over a structure's layout is used. Python.h
// gives the declarations, so that the compiler checks the types.
//
// One process can hold one libpython: their symbols would mix.
#pragma once

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <string>

// Exported by every CPython from 3.6 on.
#define COROSPEC_PYTHON_FUNCTIONS(X) \
  X(Py_GetVersion)                   \
  X(Py_InitializeEx)                 \
  X(Py_FinalizeEx)                   \
  X(Py_IncRef)                       \
  X(Py_DecRef)                       \
  X(PyErr_Clear)                     \
  X(PyErr_Fetch)                     \
  X(PyErr_NormalizeException)        \
  X(PyEval_RestoreThread)            \
  X(PyEval_SaveThread)               \
  X(PyGILState_Ensure)               \
  X(PyGILState_Release)              \
  X(PyDict_GetItemString)            \
  X(PyDict_New)                      \
  X(PyDict_SetItemString)            \
  X(PyImport_ImportModule)           \
  X(PyList_Append)                   \
  X(PyList_GetItem)                  \
  X(PyList_Insert)                   \
  X(PyList_New)                      \
  X(PyList_Size)                     \
  X(PyTuple_New)                     \
  X(PyTuple_SetItem)                 \
  X(PyLong_AsLongLongAndOverflow)    \
  X(PyLong_FromLong)                 \
  X(PyFloat_AsDouble)                \
  X(PyBytes_AsStringAndSize)         \
  X(PyBytes_FromStringAndSize)       \
  X(PyUnicode_AsEncodedString)       \
  X(PyUnicode_AsUTF8AndSize)         \
  X(PyUnicode_DecodeFSDefault)       \
  X(PyUnicode_FromString)            \
  X(PyUnicode_InternFromString)      \
  X(PyObject_Call)                   \
  X(PyObject_GetAttr)                \
  X(PyObject_GetAttrString)          \
  X(PyObject_Str)                    \
  X(PyObject_Type)                   \
  X(PyRun_AnyFileExFlags)            \
  X(PyRun_SimpleStringFlags)         \
  X(PyRun_StringFlags)               \
  X(PySys_GetObject)                 \
  X(PySys_SetObject)

namespace corospec::harness {

struct PythonApi {
#define COROSPEC_DECLARE(name) decltype(&::name) name = nullptr;
  COROSPEC_PYTHON_FUNCTIONS(COROSPEC_DECLARE)
#undef COROSPEC_DECLARE

  // May be null.
  void (*PyOS_AfterFork)() = nullptr;  // Until 3.6 the only one of the four.
  void (*PyOS_BeforeFork)() = nullptr;
  void (*PyOS_AfterFork_Parent)() = nullptr;
  void (*PyOS_AfterFork_Child)() = nullptr;
  void (*Py_SetProgramName)(const wchar_t*) = nullptr;  // Until 3.14.

  PyObject* none = nullptr;
};

// Opens a libpython, in this process and for its rest, and fills `api`. Returns an empty string, or
// for people what is wrong. Nothing is initialised yet.
std::string open_python(const std::string& libpython, PythonApi& api);

}  // namespace corospec::harness
