// The place of the field `dict` in an object layout, for Type::dict_offset. (The macro offsetof
// warns about every layout that derives from Object.)
#pragma once

#include <cstdint>

namespace corospec::reference {

template <class T>
uint32_t dict_offset_of() {
  alignas(T) static char storage[sizeof(T)];
  T* object = reinterpret_cast<T*>(storage);
  return static_cast<uint32_t>(reinterpret_cast<char*>(&object->dict) - storage);
}

}  // namespace corospec::reference
