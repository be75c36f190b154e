// What initialize_objects (runtime.h) calls for the types without a header that says so: types,
// callables, exceptions. Only runtime.cc includes this besides the files that define them.
#pragma once

namespace corospec::reference {

void initialize_destruction();
void initialize_core_types();  // type.cc: object, type
void initialize_functions();
void initialize_bound_methods();
void initialize_property();
void initialize_wrappers();  // classmethod, staticmethod
void initialize_super();
void initialize_slot_wrappers();
void initialize_members();
void initialize_unions();
void initialize_singletons();
void initialize_exceptions();
void initialize_exception_groups();
void initialize_cell();
void initialize_module();
void initialize_simple_namespace();

// Numbers and text.
void initialize_int();
void initialize_float();
void initialize_complex();
void initialize_str();
void initialize_bytes();

}  // namespace corospec::reference
