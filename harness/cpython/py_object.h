// A reference to an object of the embedded CPython that is given back by itself. Borrowed
// references need none.
#pragma once

#include <string>
#include <utility>

#include "harness/cpython/python_api.h"

namespace corospec::harness {

class PyOwned {
 public:
  PyOwned(const PythonApi& api, PyObject* owned) : api_(&api), object_(owned) {}
  ~PyOwned() {
    if (object_ != nullptr) api_->Py_DecRef(object_);
  }
  PyOwned(PyOwned&& other) noexcept
      : api_(other.api_), object_(std::exchange(other.object_, nullptr)) {}
  PyOwned& operator=(PyOwned&& other) noexcept {
    std::swap(api_, other.api_);
    std::swap(object_, other.object_);
    return *this;
  }

  PyObject* get() const { return object_; }
  PyObject* take() { return std::exchange(object_, nullptr); }
  explicit operator bool() const { return object_ != nullptr; }

 private:
  const PythonApi* api_;
  PyObject* object_;
};

// A str as UTF-8 (lone surrogates as "surrogatepass" has them); empty for anything else.
inline std::string utf8_of(const PythonApi& api, PyObject* text) {
  Py_ssize_t size = 0;
  if (const char* bytes = api.PyUnicode_AsUTF8AndSize(text, &size)) {
    return std::string(bytes, static_cast<std::size_t>(size));
  }
  api.PyErr_Clear();
  const PyOwned encoded(api, api.PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass"));
  char* data = nullptr;
  if (!encoded || api.PyBytes_AsStringAndSize(encoded.get(), &data, &size) != 0) {
    api.PyErr_Clear();
    return {};
  }
  return std::string(data, static_cast<std::size_t>(size));
}

}  // namespace corospec::harness
