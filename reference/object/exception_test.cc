#include "reference/object/list.h"
#include "reference/object/object_testing.h"

namespace corospec::reference {
namespace {

using namespace testing;

class Exceptions : public ObjectsTest {};

Ref make(Type& type, std::initializer_list<Value> args) { return call(Value(&type), args); }

TEST_F(Exceptions, Hierarchy) {
  EXPECT_TRUE(is_subtype(&ModuleNotFoundErrorType, &ImportErrorType));
  EXPECT_TRUE(is_subtype(&ConnectionResetErrorType, &OSErrorType));
  EXPECT_TRUE(is_subtype(&UnicodeDecodeErrorType, &ValueErrorType));
  EXPECT_FALSE(is_subtype(&GeneratorExitType, &ExceptionType));
  EXPECT_TRUE(is_subtype(&ExceptionGroupType, &ExceptionType));
  for (Type* type : builtin_exception_types()) {
    EXPECT_TRUE(type->has(kExceptionSubclass)) << type->name;
    EXPECT_TRUE(type->has(kSubclassable)) << type->name;
  }
}

TEST_F(Exceptions, TextAndRepr) {
  EXPECT_EQ(repr_utf8(make(ValueErrorType, {text("x")})), "ValueError('x')");
  EXPECT_EQ(repr_utf8(make(ValueErrorType, {})), "ValueError()");
  EXPECT_EQ(utf8(to_str(make(ValueErrorType, {Value::small(1), Value::small(2)})).get()), "(1, 2)");
  EXPECT_EQ(utf8(to_str(make(KeyErrorType, {text("k")})).get()), "'k'");
  EXPECT_EQ(utf8(to_str(make(OSErrorType, {Value::small(2), text("none"), text("f")})).get()),
            "[Errno 2] none: 'f'");
  Ref info = make_tuple({text("/a/b.py"), Value::small(3), Value::small(1), text("x")});
  EXPECT_EQ(utf8(to_str(make(SyntaxErrorType, {text("bad"), info})).get()), "bad (b.py, line 3)");
}

TEST_F(Exceptions, ErrnoChoosesTheSubclass) {
  Ref error = make(OSErrorType, {Value::small(2), text("none")});
  EXPECT_EQ(type_of(error), &FileNotFoundErrorType);
  EXPECT_EQ(get_attribute(error, name("errno")), Value::small(2));
  EXPECT_EQ(type_of(make(OSErrorType, {text("only")})), &OSErrorType);
}

TEST_F(Exceptions, Fields) {
  Ref stop = make_stop_iteration(Value::small(4));
  EXPECT_EQ(stop_iteration_value(stop), Value::small(4));
  EXPECT_EQ(repr_utf8(stop), "StopIteration(4)");
  EXPECT_EQ(repr_utf8(make_stop_iteration(none())), "StopIteration()");
  EXPECT_EQ(get_attribute(make(StopIterationType, {text("v")}), name("value")).as<Str>()->length,
            1);
  EXPECT_TRUE(is_none(get_attribute(make(SystemExitType, {}), name("code"))));
  EXPECT_EQ(raised([] { get_attribute(none(), name("zzz")); }),
            "AttributeError: 'NoneType' object has no attribute 'zzz'");
  try {
    get_attribute(none(), name("zzz"));
  } catch (Raise& error) {
    EXPECT_EQ(utf8(get_attribute(error.exception(), name("name")).get()), "zzz");
    EXPECT_TRUE(is_none(get_attribute(error.exception(), name("obj"))));
  }
}

// Language Reference 7.8, "The raise statement": also when it is next() that raises.
TEST_F(Exceptions, AStopIterationHasWhatIsBeingHandledAsItsContext) {
  static Ref handled = make(ValueErrorType, {});
  runtime_hooks.handled_exception = [] { return handled.get(); };
  try {
    throw_outcome(Outcome::returned(make_none()));
  } catch (Raise& error) {
    EXPECT_EQ(error.exception().as<Exception>()->context, handled.get());
  }
  runtime_hooks.handled_exception = nullptr;
}

TEST_F(Exceptions, SubclassesRecordArgsInNew) {
  Handle<Type> type = make_test_class(
      "E", {Value(&ExceptionType)},
      {{"__init__", method("__init__", [](Value, Args) -> Ref { return make_none(); })}});
  Ref error = call(Value(type), {Value::small(1), Value::small(2)});
  EXPECT_EQ(repr_utf8(error), "E(1, 2)");
  set_attribute(error, name("extra"), Value::small(3));
  EXPECT_EQ(repr_utf8(call_method(error, name("__reduce__"))),
            "(<class 'test.E'>, (1, 2), {'extra': 3})");
}

TEST_F(Exceptions, Matching) {
  Ref error = make(KeyErrorType, {});
  EXPECT_TRUE(exception_matches(error, Value(&LookupErrorType)));
  Ref tuple = make_tuple({Value(&ValueErrorType), Value(&KeyErrorType)});
  EXPECT_TRUE(exception_matches(error, tuple));
  EXPECT_EQ(raised([&] { exception_matches(error, Value(&IntType)); }),
            "TypeError: catching classes that do not inherit from BaseException is not allowed");
}

TEST_F(Exceptions, RaisingClassesAndOtherThings) {
  EXPECT_EQ(type_of(exception_to_raise(Value(&ValueErrorType))), &ValueErrorType);
  EXPECT_EQ(raised([] { exception_to_raise(Value::small(1)); }),
            "TypeError: exceptions must derive from BaseException");
}

Value context(Value exception) { return exception.as<Exception>()->context; }

TEST_F(Exceptions, ContextCyclesAreCut) {
  Ref a = make(ValueErrorType, {});
  Ref b = make(TypeErrorType, {});
  Ref c = make(KeyErrorType, {});
  set_context(b, a);
  set_context(c, b);
  set_context(a, c);  // would close a -> c -> b -> a
  EXPECT_EQ(context(a), c);
  EXPECT_EQ(context(c), b);
  EXPECT_FALSE(context(b));
  set_context(a, a);
  EXPECT_EQ(context(a), c);
}

TEST_F(Exceptions, ForeignCycleInTheContextsDoesNotHang) {
  Ref a = make(ValueErrorType, {});
  Ref b = make(TypeErrorType, {});
  set_attribute(a, name("__context__"), b);
  set_attribute(b, name("__context__"), a);
  Ref c = make(KeyErrorType, {});
  set_context(c, a);
  EXPECT_EQ(context(c), a);
  set_attribute(a, name("__context__"), none());
}

TEST_F(Exceptions, CauseSuppressesContext) {
  Ref a = make(ValueErrorType, {});
  set_attribute(a, name("__cause__"), none());
  EXPECT_TRUE(truth(get_attribute(a, name("__suppress_context__"))));
  EXPECT_EQ(raised([&] { set_attribute(a, name("__cause__"), Value::small(1)); }),
            "TypeError: exception cause must be None or derive from BaseException");
}

TEST_F(Exceptions, Notes) {
  Ref error = make(ValueErrorType, {});
  call_method(error, name("add_note"), {text("n1")});
  call_method(error, name("add_note"), {text("n2")});
  EXPECT_EQ(repr_utf8(get_attribute(error, name("__notes__"))), "['n1', 'n2']");
}

TEST_F(Exceptions, GroupsSplit) {
  Ref value_error = make(ValueErrorType, {text("v")});
  Ref key_error = make(KeyErrorType, {text("k")});
  Handle<List> list = make_list();
  list_append(list.get(), value_error.get());
  list_append(list.get(), key_error.get());
  Ref group = make(BaseExceptionGroupType, {text("msg"), Value(list)});
  EXPECT_EQ(type_of(group), &ExceptionGroupType);
  EXPECT_EQ(utf8(to_str(group).get()), "msg (2 sub-exceptions)");
  Ref parts = call_method(group, name("split"), {Value(&KeyErrorType)});
  EXPECT_EQ(repr_utf8(parts),
            "(ExceptionGroup('msg', [KeyError('k')]), ExceptionGroup('msg', [ValueError('v')]))");
  EXPECT_TRUE(is_none(call_method(group, name("subgroup"), {Value(&OSErrorType)})));
  EXPECT_EQ(raised([] {
              make(ExceptionGroupType, {text("m"), Value(empty_tuple())});
            }),
            "ValueError: second argument (exceptions) must be a non-empty sequence");
}

TEST_F(Exceptions, LongChainsDieWithoutRecursion) {
  Ref chain = make(ValueErrorType, {});
  for (int i = 0; i < 200000; ++i) {
    Ref next = make(ValueErrorType, {});
    assign(next.as<Exception>()->context, chain.get());
    chain = next;
  }
  chain.reset();
}

}  // namespace
}  // namespace corospec::reference
