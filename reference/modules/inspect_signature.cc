// inspect.signature, Signature, Parameter, BoundArguments, getfullargspec and get_annotations.
//
// Plain classes without anything that native code would do better: this part of the module is
// Python. It is compiled when a program asks for one of its names.
#include "reference/modules/inspect_signature.h"

#include "reference/language/import.h"
#include "reference/modules/inspect_parts.h"
#include "reference/modules/named_tuple.h"
#include "reference/modules/python_part.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Stands behind kSignatureClasses. `since(n)`, `refuse(what)` and other helpers are native, below;
// `unwrap`, `ismethod` and so on are the module's.
constexpr const char* kFunctions = R"py(
def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        if since(14):
            annotations = getattr(obj, '__annotations__', None)
        else:
            annotations = obj.__dict__.get('__annotations__')
        scope = getattr(sys_modules().get(obj.__module__), '__dict__', None)
        names = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        annotations = getattr(obj, '__annotations__', None)
        scope, names = obj.__dict__, None
    elif callable(obj):
        annotations = getattr(obj, '__annotations__', None)
        scope, names = getattr(unwrap(obj), '__globals__', None), None
    else:
        raise TypeError('%r is not a module, class, or callable.' % (obj,))
    if annotations is None:
        return {}
    if not isinstance(annotations, dict):
        raise ValueError('%r.__annotations__ is neither a dict nor None' % (obj,))
    if not eval_str:
        return dict(annotations)
    globals = scope if globals is None else globals
    locals = names if locals is None else locals
    return {key: eval(value, globals, locals) if isinstance(value, str) else value
            for key, value in annotations.items()}


def _function_parameters(cls, function, annotations):
    code = function.__code__
    Parameter = cls._parameter_cls
    names = code.co_varnames
    count = code.co_argcount
    positional_only = getattr(code, 'co_posonlyargcount', 0)
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default,
                                    annotation=annotations.get(name, _empty)))

    for place, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if place < positional_only else _POSITIONAL_OR_KEYWORD
        number = place - (count - len(defaults))
        add(name, kind, defaults[number] if number >= 0 else _empty)
    after = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        add(names[after], _VAR_POSITIONAL)
    for name in names[count:after]:
        add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[after + bool(code.co_flags & CO_VARARGS)], _VAR_KEYWORD)
    return parameters


def _signature_of_function(cls, function, eval_str, globals, locals):
    annotations = get_annotations(function, globals=globals, locals=locals, eval_str=eval_str)
    parameters = _function_parameters(cls, function, annotations)
    return cls(parameters, return_annotation=annotations.get('return', _empty))


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
        raise ValueError('invalid method signature')
    if parameters[0].kind != _VAR_POSITIONAL:
        del parameters[0]
    return signature.replace(parameters=parameters)


def _signature_of_partial(signature, obj):
    try:
        bound = signature.bind_partial(*obj.args, **(obj.keywords or {}))
    except TypeError as error:
        raise ValueError('partial object %r has incorrect arguments' % (obj,)) from error
    keywords = obj.keywords or {}
    positional, by_keyword = [], []
    only_keywords = False
    for name, parameter in signature.parameters.items():
        kind = parameter.kind
        if name in bound.arguments and kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            if kind == _KEYWORD_ONLY:
                parameter = parameter.replace(default=bound.arguments[name])
            elif kind == _POSITIONAL_OR_KEYWORD and name in keywords:
                # Whatever follows can be given by keyword only.
                only_keywords = True
                parameter = parameter.replace(default=bound.arguments[name])
            else:
                continue
        if not only_keywords:
            positional.append(parameter)
        elif kind == _POSITIONAL_OR_KEYWORD:
            by_keyword.append(parameter.replace(kind=_KEYWORD_ONLY))
        elif kind != _VAR_POSITIONAL:
            by_keyword.append(parameter)
    return signature.replace(parameters=positional + by_keyword)


def _is_of_python(method):
    return method is not None and not is_native(method)


def _method_of_class(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            method = base.__dict__[name]
            return method if _is_of_python(method) else None
    return None


def _call_parts(method):
    return getattr(method, '__func__', method)


def _signature_of_class(cls, obj, follow, *rest):
    def of(method):
        return _signature_of(cls, _call_parts(method), follow, *rest)
    call = _method_of_class(type(obj), '__call__')
    if call is not None:
        return _without_first(of(call))
    for base in obj.__mro__:
        for name in ('__new__', '__init__'):
            if name in base.__dict__ and _is_of_python(base.__dict__[name]):
                return _without_first(of(base.__dict__[name]))
        if base is not object and is_native(base):
            refuse('inspect.signature of ' + base.__name__)
    if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
        return cls()
    raise ValueError('no signature found for builtin type %r' % (obj,))


def _stops_unwrapping(function):
    return hasattr(function, '__signature__') or ismethod(function)


def _given_signature(cls, obj):
    signature = getattr(obj, '__signature__', None)
    if signature is None or isinstance(signature, Signature):
        return signature
    raise TypeError('unexpected object %r in __signature__ attribute' % (signature,))


def _signature_of_partialmethod(cls, method, *rest):
    signature = _signature_of_partial(_signature_of(cls, method.func, *rest),
                                      partial(method.func, None, *method.args, **method.keywords))
    first = next(iter(_signature_of(cls, method.func, *rest).parameters.values()))
    return signature.replace(parameters=[first] + list(signature.parameters.values()))


def _signature_of(cls, obj, *rest):
    if not callable(obj):
        raise TypeError('%r is not a callable object' % (obj,))
    if isinstance(obj, types.MethodType):
        return _without_first(_signature_of(cls, obj.__func__, *rest))
    if rest[0]:
        obj = unwrap(obj, stop=_stops_unwrapping)
        if isinstance(obj, types.MethodType):
            return _signature_of(cls, obj, *rest)
    given = _given_signature(cls, obj)
    if given is not None:
        return given
    bound_later = getattr(obj, '_partialmethod', None) or getattr(obj, '__partialmethod__', None)
    if bound_later is not None and hasattr(bound_later, 'keywords'):
        return _signature_of_partialmethod(cls, bound_later, *rest)
    if isfunction(obj):
        return _signature_of_function(cls, obj, *rest[1:])
    if isinstance(obj, partial):
        return _signature_of_partial(_signature_of(cls, obj.func, *rest), obj)
    if isinstance(obj, type):
        return _signature_of_class(cls, obj, *rest)
    call = _method_of_class(type(obj), '__call__')
    if call is not None:
        return _without_first(_signature_of(cls, _call_parts(call), *rest))
    if is_native(obj) or is_native(type(obj)):
        refuse('inspect.signature of ' + getattr(obj, '__name__', type(obj).__name__))
    raise ValueError('callable %r is not supported by signature' % (obj,))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals,
                                   locals=locals, eval_str=eval_str)


FullArgSpec = named_tuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults '
                          'annotations', module='inspect')


def getfullargspec(func):
    try:
        if isinstance(func, types.MethodType):
            found = _signature_of(Signature, func.__func__, False, False, None, None)
        else:
            found = _signature_of(Signature, func, False, False, None, None)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    args, kwonlyargs, defaults = [], [], ()
    varargs = varkw = None
    kwonlydefaults, annotations = {}, {}
    if found.return_annotation is not _empty:
        annotations['return'] = found.return_annotation
    for parameter in found.parameters.values():
        name, kind = parameter.name, parameter.kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if parameter.default is not _empty:
                defaults += (parameter.default,)
        elif kind == _VAR_POSITIONAL:
            varargs = name
        elif kind == _KEYWORD_ONLY:
            kwonlyargs.append(name)
            if parameter.default is not _empty:
                kwonlydefaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, defaults or None, kwonlyargs,
                       kwonlydefaults or None, annotations)


def getcallargs(*func_and_positional, **named):
    func, *positional = func_and_positional
    if isinstance(func, types.MethodType):
        positional = [func.__self__] + positional
        func = func.__func__
    bound = _signature_of(Signature, func, False, False, None, None).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)
)py";

// --- what the Python part needs

Ref since_function(Value, Args args) {
  return make_bool(since(static_cast<int>(args[0].as_small())));
}

Ref refuse(Value, Args args) { throw NotSupported(utf8(args[0])); }

// True for functions, methods and types that are no Python.
Ref is_native(Value, Args args) {
  Value value = args[0];
  if (is_instance(value, TypeType)) return make_bool(!value.as<Type>()->has(kHeapType));
  if (is_exactly(value, StaticMethodType)) value = value.as<StaticMethod>()->function;
  if (is_exactly(value, ClassMethodType)) value = value.as<ClassMethod>()->function;
  for (Type* type : {&BuiltinFunctionType, &MethodDescriptorType, &SlotWrapperType,
                     &MethodWrapperType, &ClassMethodDescriptorType}) {
    if (is_instance(value, *type)) return make_bool(true);
  }
  return make_bool(false);
}

Ref sys_modules(Value, Args) { return Ref(Value(import_system.modules)); }

constexpr FunctionDef kHelpers[] = {
    {"since", since_function},    {"refuse", refuse},          {"is_native", is_native},
    {"sys_modules", sys_modules}, {"named_tuple", namedtuple},
};

constexpr const char* kNames[] = {
    "_empty",          "_ParameterKind", "formatannotation", "Parameter",
    "BoundArguments",  "Signature",      "signature",        "FullArgSpec",
    "getfullargspec",  "getcallargs",    "_POSITIONAL_ONLY", "_POSITIONAL_OR_KEYWORD",
    "_VAR_POSITIONAL", "_KEYWORD_ONLY",  "_VAR_KEYWORD",
    "get_annotations",  // the last: since 3.10
};

}  // namespace

void complete_with_signatures(Module* module) {
  Handle<Dict> given = dict_copy(module->dict);
  for (const FunctionDef& helper : kHelpers) {
    dict_set(given.get(), intern(helper.name), make_function(helper.name, helper.function));
  }
  const std::string source = std::string(kSignatureClasses) + kFunctions;
  Handle<Dict> part = run_python_part("inspect", source, given.get());
  for (const char* name : std::span(kNames).first(std::size(kNames) - (since(10) ? 0 : 1))) {
    define(module, name, dict_find(part.get(), intern(name)));
  }
}

}  // namespace corospec::reference
