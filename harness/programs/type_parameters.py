# from Python 3.12 on
# Type parameters and type aliases (PEP 695), in the shapes in which generators meet them.
import collections.abc
from typing import Protocol, get_type_hints


# --- generic functions
def first[T](items: collections.abc.Iterable[T], default: T | None = None) -> T | None:
    return next(iter(items), default)


def pairs[K, V](mapping: dict[K, V], *, swap: bool = False) -> collections.abc.Iterator[tuple[K, V]]:
    for key, value in mapping.items():
        yield (value, key) if swap else (key, value)


def running[N: (int, float)](start: N) -> collections.abc.Generator[N, N, str]:
    total = start
    while (step := (yield total)) is not None:
        total += step
    return f'{N.__name__} ended at {total}'


print(first([3, 4]), first([], 'none'), first.__type_params__, first.__annotations__)
print(list(pairs({'a': 1})), list(pairs({'a': 1}, swap=True)), pairs.__type_params__)
print(pairs.__kwdefaults__, first.__defaults__, pairs.__qualname__, pairs.__name__)
adder = running(1)
print(next(adder), adder.send(2), adder.send(3))
try:
    adder.send(None)
except StopIteration as stop:
    print(stop.value)


def decorated(function):
    print('decorating', function.__name__, function.__type_params__)
    return function


@decorated
def everything[T, *Ts, **P](call: collections.abc.Callable[P, T], *args: *Ts) -> tuple[T, *Ts]:
    return (T, Ts, P)


for parameter in everything(None):
    print(parameter, type(parameter).__name__, parameter.__name__)
print(everything.__annotations__['args'], everything.__annotations__['return'])


# --- bounds are evaluated when somebody asks, and once
def note(value):
    print('evaluating', value)
    return value


def lazy[T: note(int), U: (note(str), note(bytes))](value: T) -> U: ...


print('defined')
T, U = lazy.__type_params__
print(T.__bound__, T.__bound__, T.__constraints__)
print(U.__constraints__, U.__constraints__, U.__bound__)


def later[T: not_yet_defined](): ...


try:
    later.__type_params__[0].__bound__
except NameError as error:
    print(error)
not_yet_defined = dict
print(later.__type_params__[0].__bound__)


def mutual[A: 'B', B: (A, int)](): ...


print(mutual.__type_params__[1].__constraints__, mutual.__type_params__[0].__bound__)


# --- generic classes
class Tree[T]:
    """Values in order."""

    def __init__(self, value: T, left: 'Tree[T] | None' = None, right: 'Tree[T] | None' = None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self) -> collections.abc.Iterator[T]:
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def map[U](self, function: collections.abc.Callable[[T], U]) -> 'collections.abc.Iterator[U]':
        return (function(value) for value in self)

    @classmethod
    def parameters(cls):
        return T, cls.__type_params__, __class__.__name__


class Named[K, V: str](Tree[tuple[K, V]], dict):
    pass


tree = Tree(2, Tree(1), Tree(3))
print(list(tree), list(tree.map(str)), Tree.map.__type_params__, Tree.map.__qualname__)
print(Tree, Tree[int], Tree.__type_params__, Tree.__parameters__, Tree.parameters(), Tree.__doc__)
print(Tree.__orig_bases__, [base.__name__ for base in Tree.__mro__])
print(Named.__orig_bases__, [base.__name__ for base in Named.__mro__], Named[int, str])
print(Tree[int](5).value, isinstance(tree, Tree), Tree.__init__.__annotations__)
print(get_type_hints(Tree.map)['function'])
for wrong in (lambda: Tree[int, str], lambda: isinstance(tree, Tree[int])):
    try:
        wrong()
    except TypeError as error:
        print('TypeError')


class Closes[T](Protocol):
    def close(self) -> T: ...


print(Closes.__parameters__, Closes[int], [base.__name__ for base in Closes.__mro__])


# --- scopes
T = 'the module'
Hidden = 'module'


class Scopes[T]:
    Hidden = 'class'
    seen = T
    type Alias = (Hidden, T, Late)
    Late = 'bound later'

    def method[Own: (Hidden, T)](self, argument: Hidden = Hidden) -> Hidden:
        return Hidden, T, Own

    class Inner[Own: (Hidden, T)](list[Own] if Hidden == 'class' else dict):
        outer = T

    def nested(self):
        def inner[T]():
            def innermost():
                nonlocal_value = T
                return nonlocal_value
            return innermost
        return inner()()


print(T, Scopes.seen, Scopes.Alias.__value__, Scopes().method(), Scopes.method.__annotations__)
print(Scopes.method.__type_params__[0].__constraints__, Scopes.Inner.__bases__, Scopes.Inner.outer)
print(Scopes.Inner.__type_params__[0].__constraints__, Scopes().nested(), Scopes.Inner.__qualname__)
Scopes.Late = 'changed'
type_of_alias = Scopes.__dict__['Alias']
print(type_of_alias is Scopes.Alias, type_of_alias.__value__)


class Lookup:
    Late = 1
    type Alias = Late
    type Missing = Nowhere


Lookup.Late = 2
print(Lookup.Alias.__value__)
try:
    Lookup.Missing.__value__
except NameError as error:
    print(error)


class Private[__T]:
    def parameter(self, value: __T):
        return __T.__name__, __T is Private.__type_params__[0]


print(Private().parameter(1), Private.parameter.__annotations__)


def outer():
    captured = 'captured'

    class Local[T: captured]:
        def read(self):
            return captured, T

    def local[T: captured](value: captured = captured):
        yield captured
        yield T

    type Local_alias[T] = (captured, T)
    return Local, local, Local_alias


Local, local, local_alias = outer()
print(Local().read(), Local.__type_params__[0].__bound__, Local.__qualname__)
print(list(local()), local.__annotations__, local.__type_params__[0].__bound__, local.__qualname__)
print(local_alias.__value__, local_alias.__type_params__)


def rebinding[T](value):
    T = value
    return T


print(rebinding(3), rebinding.__code__.co_varnames, rebinding.__code__.co_freevars)
print([T for T in (1, 2)], (lambda T: T)(3), T)

# --- aliases
type Number = int | float
type Pair[A, B] = tuple[A, B]
type Recursive = list[Recursive] | int
type Variadic[*Ts, **P] = collections.abc.Callable[P, tuple[*Ts]]
type Lazy = note(float)

print(Number, Number.__name__, Number.__value__, Number.__type_params__, type(Number).__name__)
print(Pair, Pair[int, str], Pair[int, str].__value__, Pair.__parameters__, Pair[int, str].__args__)
print(Recursive.__value__, Recursive.__module__ == __name__, Number | None, str | Number)
print(Variadic.__value__, Variadic.__parameters__)
print('not yet')
print(Lazy.__value__, Lazy.__value__)
for wrong in (lambda: Number[int], lambda: isinstance(1, Number), lambda: Number()):
    try:
        wrong()
    except TypeError:
        print('TypeError')
type = 'a name like any other'
print(type)

# --- what is refused
for source in ('def f[T, T](): ...', 'class C[T: (yield)]: ...', 'type A = (x := 1)',
               'def f[T](x: (yield)): ...', 'def f[T]():\n    nonlocal T',
               'async def f():\n    type A = await x', 'class C[T]((yield)): ...',
               'def f[__debug__](): ...', 'def f():\n    def g[T: [(x := 1) for y in ()]](): ...'):
    try:
        compile(source, 'test', 'exec')
    except SyntaxError as error:
        print(error.msg)
