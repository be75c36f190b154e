#include "reference/coroutine/throw_arguments.h"

#include "reference/object/exception.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// An exception of class `type` from the second argument of throw().
Ref instantiate(Value type, Value value) {
  // [gen.throw.class_instance] [co.throw.class_instance] An instance of the class is taken as it
  // is.
  if (is_instance(value, *type.as<Type>())) {
    // [gen.throw.class_instance_traceback] But for the traceback.
    set_attribute(value, names::dunder_traceback, none());
    return Ref(value);
  }
  Ref exception;
  if (is_none(value)) {
    // [co.throw.class] [co.throw.class_none]
    exception = call(type, {});  // [gen.throw.class] [gen.throw.class_none]
  } else if (is_tuple(value)) {
    // [co.throw.class_tuple]
    auto* arguments = value.as<Tuple>();  // [gen.throw.class_tuple]
    exception = call(type, Args(arguments->items, static_cast<size_t>(arguments->size)));
  } else {
    // [co.throw.class_value]
    exception = call(type, {value});  // [gen.throw.class_value]
  }
  if (!is_exception(exception)) {  // [gen.throw.constructor_result]
    raise_type_error("calling " + repr_utf8(type) +
                     " should have returned an instance of BaseException, not " +
                     type_of(exception)->name);
  }
  return exception;
}

// [gen.throw.constructor_fails] [co.throw.constructor_fails]
// [agen.athrow.forms.constructor_fails] The constructor's exception takes the
// place of the one that it was to make.
Ref instantiate_or_error(Value type, Value value) {
  try {
    return instantiate(type, value);
  } catch (Raise& error) {
    return error.take();
  }
}

// [agen.athrow.forms] [agen.athrow.forms.old] [agen.athrow.forms.refused] Of athrow() too.
Ref exception_to_throw(Args given) {
  Value type = given[0];
  Value value = given.count > 1 ? given[1] : none();
  Value traceback = given.count > 2 ? given[2] : none();
  // [gen.throw.bad_traceback]
  if (!is_none(traceback) && type_of(traceback)->name != "traceback") {
    raise_type_error("throw() third argument must be a traceback object");
  }
  Ref exception;
  if (is_exception_class(type)) {
    exception = instantiate_or_error(type, value);
  } else if (is_exception(type)) {
    // [gen.throw.instance] [co.throw.instance] [gen.throw.instance_value] [co.throw.instance_value]
    if (!is_none(value)) raise_type_error("instance exception may not have a separate value");
    exception = Ref(type);
  } else {
    // [gen.throw.not_exception] [co.throw.not_exception]
    raise_type_error("exceptions must be classes or instances deriving from BaseException, not " +
                     type_of(type)->name);
  }
  // [gen.throw.traceback] [co.throw.traceback]
  // [co.throw.bad_traceback]
  if (!is_none(traceback)) set_attribute(exception, names::dunder_traceback, traceback);
  return exception;
}

}  // namespace

Outcome make_thrown(Args given) {
  return catching([&] { return Outcome::returned(exception_to_throw(given)); });
}

// [delegate.exit.first_argument]
bool names_generator_exit(Args given) {
  Value thrown = given[0];
  if (is_exception(thrown)) return exception_is(thrown, GeneratorExitType);
  return is_exception_class(thrown) && is_subtype(thrown.as<Type>(), &GeneratorExitType);
}

}  // namespace corospec::reference
