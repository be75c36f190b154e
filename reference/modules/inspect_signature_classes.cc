// inspect.Signature, Parameter and BoundArguments, in Python (see inspect_signature.cc).
#include "reference/modules/inspect_signature.h"

namespace corospec::reference {

const char* const kSignatureClasses = R"py(
import types
from functools import partial


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.name = self._name_ = name
        self.value = self._value_ = value
        self.description = description
        return self

    def __str__(self):
        return self.name

    def __format__(self, spec):
        return format(self.name, spec)

    def __repr__(self):
        return '<_ParameterKind.%s: %d>' % (self.name, self.value)


_POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
_VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
_KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
_VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)
for _kind in _KINDS:
    setattr(_ParameterKind, _kind.name, _kind)


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if since(9) and type(annotation) is types.GenericAlias:
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


class Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in _KINDS:
            raise ValueError('value %r is not a valid Parameter.kind' % (kind,))
        kind = _KINDS[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError('%s parameters cannot have default values' % kind.description)
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError('name must be a str, not a ' + type(name).__name__)
        if name[:1] == '.' and name[1:].isdigit():
            # The iterator that a comprehension gets.
            if kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword '
                                 'arguments, not ' + kind.description)
            kind = _POSITIONAL_ONLY
            name = 'implicit' + name[1:]
        if not name.isidentifier():
            raise ValueError('%r is not a valid parameter name' % name)
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_empty, kind=_empty, annotation=_empty, default=_empty, **given):
        return type(self)(
            self._name if name is _empty else name,
            self._kind if kind is _empty else kind,
            default=self._default if default is _empty else default,
            annotation=self._annotation if annotation is _empty else annotation)

    __replace__ = replace

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ': ' + formatannotation(self._annotation)
        if self._default is not _empty:
            spaced = self._annotation is not _empty and since(7)
            text += (' = ' if spaced else '=') + repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            return '*' + text
        if self._kind == _VAR_KEYWORD:
            return '**' + text
        return text

    def __repr__(self):
        return '<%s "%s">' % (type(self).__name__, self)

    def _key(self):
        return (self._name, self._kind, self._default, self._annotation)

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._key() == other._key()


class BoundArguments:
    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        values = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                values.extend(self.arguments[name])
            else:
                values.append(self.arguments[name])
        return tuple(values)

    @property
    def kwargs(self):
        result = {}
        by_keyword = False
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                by_keyword = True
            elif name not in self.arguments:
                by_keyword = True
                continue
            if not by_keyword or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                result.update(self.arguments[name])
            else:
                result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        complete = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                complete[name] = self.arguments[name]
            elif parameter.default is not _empty:
                complete[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                complete[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                complete[name] = {}
        self.arguments = _arguments_type()(complete)

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        parts = ('%s=%r' % item for item in self.arguments.items())
        return '<%s (%s)>' % (type(self).__name__, ', '.join(parts))


def _arguments_type():
    if since(9):
        return dict
    from collections import OrderedDict
    return OrderedDict


def _checked_parameters(parameters):
    result = {}
    last = _POSITIONAL_ONLY
    defaults = False
    for parameter in parameters:
        if parameter.kind < last:
            raise ValueError('wrong parameter order: %s parameter before %s parameter'
                             % (last.description, parameter.kind.description))
        last = parameter.kind
        if parameter.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if parameter.default is not _empty:
                defaults = True
            elif defaults:
                raise ValueError('non-default argument follows default argument')
        if parameter.name in result:
            raise ValueError('duplicate parameter name: %r' % parameter.name)
        result[parameter.name] = parameter
    return result


class Signature:
    __slots__ = ('_return_annotation', '_parameters')

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty,
                 __validate_parameters__=True):
        from collections import OrderedDict
        checked = _checked_parameters(parameters or ())
        self._parameters = types.MappingProxyType(OrderedDict(checked))
        self._return_annotation = return_annotation

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None,
                      eval_str=False):
        return _signature_of(cls, obj, follow_wrapped, eval_str, globals, locals)

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        if parameters is _empty:
            parameters = self._parameters.values()
        if return_annotation is _empty:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _key(self):
        positional = tuple(p for p in self._parameters.values() if p.kind != _KEYWORD_ONLY)
        keywords = {p.name: p for p in self._parameters.values() if p.kind == _KEYWORD_ONLY}
        return positional, keywords, self._return_annotation

    def __hash__(self):
        positional, keywords, annotation = self._key()
        return hash((positional, frozenset(keywords.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._key() == other._key()

    def _bind(self, args, kwargs, partial=False):
        bound = {}
        rest = list(args)
        missing = None
        for parameter in self._parameters.values():
            name, kind = parameter.name, parameter.kind
            if kind == _VAR_POSITIONAL:
                if rest:
                    bound[name] = tuple(rest)
                rest = []
            elif kind == _VAR_KEYWORD:
                continue
            elif rest and kind != _KEYWORD_ONLY:
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError('multiple values for argument %r' % name)
                bound[name] = rest.pop(0)
            elif name in kwargs and kind != _POSITIONAL_ONLY:
                if missing is None and not rest:
                    bound[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial and missing is None:
                missing = parameter
        if rest:
            raise TypeError('too many positional arguments')
        if missing is not None:
            self._raise_missing(missing, kwargs)
        self._bind_rest(bound, kwargs)
        return self._bound_arguments_cls(self, _arguments_type()(bound))

    def _raise_missing(self, parameter, kwargs):
        if parameter.kind == _POSITIONAL_ONLY and parameter.name in kwargs and not since(12):
            raise TypeError('%r parameter is positional only, but was passed as a keyword'
                            % parameter.name)
        kind = ' keyword-only' if since(12) and parameter.kind == _KEYWORD_ONLY else ''
        raise TypeError('missing a required%s argument: %r' % (kind, parameter.name))

    def _bind_rest(self, bound, kwargs):
        if not kwargs:
            return
        for parameter in self._parameters.values():
            if parameter.kind == _VAR_KEYWORD:
                bound[parameter.name] = kwargs
                return
        for parameter in self._parameters.values():
            if parameter.kind == _POSITIONAL_ONLY and parameter.name in kwargs:
                raise TypeError(
                    ('got some positional-only arguments passed as keyword arguments: %r'
                     if since(12) else '%r parameter is positional only, but was passed as a keyword')
                    % parameter.name)
        raise TypeError('got an unexpected keyword argument %r' % next(iter(kwargs)))

    def bind(*args, **kwargs):
        return args[0]._bind(args[1:], kwargs)

    def bind_partial(*args, **kwargs):
        return args[0]._bind(args[1:], kwargs, partial=True)

    def format(self, *, max_width=None):
        parts = []
        slash = star = False
        for parameter in self._parameters.values():
            if parameter.kind == _POSITIONAL_ONLY:
                slash = True
            elif slash:
                parts.append('/')
                slash = False
            if parameter.kind == _VAR_POSITIONAL:
                star = True
            elif parameter.kind == _KEYWORD_ONLY and not star:
                parts.append('*')
                star = True
            parts.append(str(parameter))
        if slash:
            parts.append('/')
        text = '(%s)' % ', '.join(parts)
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(parts) + '\n)'
        if self._return_annotation is not _empty:
            text += ' -> ' + formatannotation(self._return_annotation)
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return '<%s %s>' % (type(self).__name__, self)
)py";

}  // namespace corospec::reference
