#include "reference/language/machine_call.h"

#include <fmt/format.h>

#include <new>

#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/recursion.h"
#include "reference/language/frame_stack.h"
#include "reference/language/machine.h"
#include "reference/object/gc.h"
#include "reference/object/list.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// As messages name it: with its class since 3.10.
std::string name_of(const Function& function) {
  return utf8(since(10) ? function.qualname.as<Str>() : function.code->name) + "()";
}

// 'a', 'b' and 'c'
std::string enumerate_names(const std::vector<std::string>& names) {
  std::string text;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 < names.size() ? ", " : (names.size() > 2 ? ", and " : " and ");
    text += "'" + names[i] + "'";
  }
  return text;
}

size_t parameter_count(const Code& code) { return code.argcount + code.kwonly_count; }

size_t default_count(const Function& function) {
  return function.defaults ? static_cast<size_t>(function.defaults->size) : 0;
}

[[noreturn]] void raise_too_many(const Function& function, Args args, const Value* registers) {
  const Code& code = *function.code;
  size_t defaults = default_count(function);
  size_t given_keyword_only = 0;
  for (size_t i = code.argcount; i < parameter_count(code); ++i) {
    if (registers[i]) ++given_keyword_only;
  }
  std::string takes = defaults
                          ? fmt::format("from {} to {}", code.argcount - defaults, code.argcount)
                          : fmt::format("{}", code.argcount);
  bool plural = defaults ? true : code.argcount != 1;
  std::string keyword_only =
      given_keyword_only ? fmt::format(" positional argument{} (and {} keyword-only argument{})",
                                       args.count != 1 ? "s" : "", given_keyword_only,
                                       given_keyword_only != 1 ? "s" : "")
                         : "";
  raise_type_error(fmt::format("{} takes {} positional argument{} but {}{} {} given",
                               name_of(function), takes, plural ? "s" : "", args.count,
                               keyword_only,
                               args.count == 1 && !given_keyword_only ? "was" : "were"));
}

[[noreturn]] void raise_missing(const Function& function, const char* kind,
                                const std::vector<std::string>& names) {
  raise_type_error(fmt::format("{} missing {} required {} argument{}: {}", name_of(function),
                               names.size(), kind, names.size() == 1 ? "" : "s",
                               enumerate_names(names)));
}

// The register of the parameter called `name`; positional-only ones do not count. -1: none.
int find_parameter(const Code& code, Str* name) {
  for (size_t i = code.posonly_count; i < parameter_count(code); ++i) {
    if (code.local_names[i] == name || str_equal(code.local_names[i], name))
      return static_cast<int>(i);
  }
  return -1;
}

bool is_positional_only(const Code& code, Str* name) {
  for (size_t i = 0; i < code.posonly_count; ++i) {
    if (str_equal(code.local_names[i], name)) return true;
  }
  return false;
}

void bind_keywords(const Function& function, Args args, Value* registers, Dict* rest) {
  const Code& code = *function.code;
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    Str* name = args.keyword_name(i);
    int place = find_parameter(code, name);
    if (place < 0 && rest) {
      dict_set(rest, name, args.keyword_value(i));
    } else if (place < 0 && is_positional_only(code, name)) {
      raise_type_error(
          fmt::format("{} got some positional-only arguments passed as keyword "
                      "arguments: '{}'",
                      name_of(function), utf8(name)));
    } else if (place < 0) {
      raise_type_error(
          fmt::format("{} got an unexpected keyword argument '{}'", name_of(function), utf8(name)));
    } else if (registers[place]) {
      raise_type_error(
          fmt::format("{} got multiple values for argument '{}'", name_of(function), utf8(name)));
    } else {
      assign(registers[place], args.keyword_value(i));
    }
  }
}

void bind_defaults(const Function& function, Value* registers) {
  const Code& code = *function.code;
  size_t defaults = default_count(function);
  std::vector<std::string> missing;
  for (size_t i = 0; i < code.argcount; ++i) {
    if (registers[i]) continue;
    if (i + defaults >= code.argcount) {
      assign(registers[i], function.defaults->items[i + defaults - code.argcount]);
    } else {
      missing.push_back(utf8(code.local_names[i]));
    }
  }
  if (!missing.empty()) raise_missing(function, "positional", missing);
  for (size_t i = code.argcount; i < parameter_count(code); ++i) {
    if (registers[i]) continue;
    Value value =
        function.kwdefaults ? dict_find(function.kwdefaults, code.local_names[i]) : Value();
    if (value) {
      assign(registers[i], value);
    } else {
      missing.push_back(utf8(code.local_names[i]));
    }
  }
  if (!missing.empty()) raise_missing(function, "keyword-only", missing);
}

// cr_origin: the innermost frames, each as (file name, line, name of the code).
Ref frames_that_create() {
  Handle<List> frames = make_list();
  for_each_active_frame(machine.current, [&](const Frame* frame) {
    const Code& code = frame->code_of();
    list_append(frames.get(),
                make_tuple({Value(code.filename), Value::small(frame->line()), Value(code.name)}));
    return frames->size < coroutine_origin_depth;
  });
  return to_tuple(Value(frames));
}

// One more level of recursion while a plain call's frame executes.
Outcome run_counted(Frame* frame) {
  check_stack();
  ++recursion.depth;
  Outcome outcome = run(frame, Resumption::send(make_none()));
  --recursion.depth;
  return outcome;
}

}  // namespace

void bind_closure(Frame* frame) {
  const Function& function = *frame->function;
  Value* target = frame->registers() + function.code->first_free();
  for (int i = 0; i < function.code->free_count; ++i) {
    // [flow.names.free] The cells themselves.
    retain(function.closure->items[i]);
    target[i] = function.closure->items[i];
  }
}

void bind_arguments(Frame* frame, Args args) {
  const Function& function = *frame->function;
  const Code& code = *function.code;
  Value* registers = frame->registers();
  size_t positional = std::min<size_t>(args.count, code.argcount);
  for (size_t i = 0; i < positional; ++i) assign(registers[i], args[i]);
  size_t next = parameter_count(code);
  if (code.flags & kVarArgs) {
    registers[next++] = make_tuple(args.positional().subspan(positional)).take();
  }
  Handle<Dict> rest;
  if (code.flags & kVarKeywords) {
    rest = make_dict();
    assign(registers[next], Value(rest));
  }
  bind_keywords(function, args, registers, rest.get());
  if (args.count > code.argcount && !(code.flags & kVarArgs)) {
    raise_too_many(function, args, registers);
  }
  bind_defaults(function, registers);
  if (code.free_count) bind_closure(frame);
}

Frame* push_frame(Function* owned_function) {
  size_t size = Frame::size_for(*owned_function->code);
  return new (frame_stack.push(size)) Frame(owned_function, nullptr);
}

void pop_frame(Frame* frame) noexcept {
  frame->clear();
  frame->~Frame();
  frame_stack.pop(frame);
}

Generator* make_function_generator(Function* owned_function) {
  const Code& code = *owned_function->code;
  // [co.create.always] [co.create.forms]
  Type& type = code.flags & kCoroutine        ? CoroutineType
               : code.flags & kAsyncGenerator ? AsyncGeneratorType
                                              : GeneratorType;  // [look.coroutine.still_generator]
  // [gen.attr.name] [co.name.function]
  Generator* generator = allocate_generator(type, Frame::size_for(code), owned_function->name,
                                            owned_function->qualname);
  // [agen.create.independent]
  // [gen.create.independent] [await.chain.recursion]
  generator->body = new (body_storage(generator)) Frame(owned_function, generator);
  generator->interpreted = true;
  // [co.origin.at_creation]
  if (coroutine_origin_depth > 0 && is_coroutine(*generator)) {
    static_cast<Coroutine*>(generator)->origin = frames_that_create().take();
  }
  return generator;
}

Ref call_function(Value function, Args args) {
  retain(function);
  auto* callee = function.as<Function>();
  if (callee->code->is_generator()) {
    Handle<Generator> generator = Handle<Generator>::adopt(make_function_generator(callee));
    // [agen.create.arguments]
    // [gen.create.arguments] [co.create.arguments]
    bind_arguments(static_cast<Frame*>(generator->body), args);
    gc_track(generator.get());  // [look.gc.tracked]
    if (is_to_be_wrapped(*generator)) return wrapped(Value(generator));
    return generator;
  }
  Frame* frame = push_frame(callee);
  Outcome outcome = catching([&] {
    bind_arguments(frame, args);
    return run_counted(frame);
  });
  pop_frame(frame);
  Ref value = outcome.take();
  if (outcome.is_raised()) throw Raise(std::move(value));
  return value;
}

}  // namespace corospec::reference
