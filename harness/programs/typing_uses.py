# What programs take from typing, in the parts that every version has.
import collections.abc
import typing
from typing import (TYPE_CHECKING, Any, Callable, ClassVar, Dict, Generator, Generic, Iterable,
                    Iterator, List, NamedTuple, Optional, Set, Tuple, Type, TypeVar, Union, cast,
                    get_type_hints, overload)

if TYPE_CHECKING:
    from nowhere import Nothing

T = TypeVar('T')
K = TypeVar('K')
V = TypeVar('V')
Number = TypeVar('Number', int, float)
Bounded = TypeVar('Bounded', bound='Shape')

# --- type variables and aliases
print(T, Number, Number.__constraints__, Bounded.__bound__, T.__name__)
print(TypeVar('Co', covariant=True), TypeVar('Contra', contravariant=True))
print(List[int], Dict[str, List[int]], Tuple[int, ...], Callable[[int, str], bool])
print(Union[int, str], Union[int, Union[str, int]], Union[int], Optional[str] == Union[str, None])
print(List[T][int], Dict[K, V][str, int] == Dict[str, int], Dict[K, List[V]].__parameters__)
print(Any, ClassVar[int], Type[int])
print(List[int] == List[int], hash(List[int]) == hash(List[int]), List[int] == List[str])
for wrong in (lambda: TypeVar('X', int), lambda: List[int][str], lambda: Union[()],
              lambda: Dict[int]):
    try:
        print(wrong())
    except TypeError:
        print('TypeError')


# --- generic classes
class Stack(Generic[T]):
    limit: ClassVar[int] = 3

    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> 'Stack[T]':
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()

    def __iter__(self) -> Iterator[T]:
        while self.items:
            yield self.pop()


class Pairs(Stack[Tuple[K, V]], Generic[K, V]):
    def keys(self) -> Iterator[K]:
        for key, _ in self:
            yield key


print(list(Stack[int]().push(1).push(2)), Stack.__parameters__, Pairs.__parameters__)
print([base.__name__ for base in Pairs.__mro__])
print(list(Pairs().push(('a', 1)).push(('b', 2)).keys()))
print(isinstance(Pairs(), Stack), issubclass(Pairs, Stack), Stack[int].__origin__ is Stack)
for wrong in (lambda: isinstance(1, Stack[int]), lambda: Stack[int, str], lambda: Generic[int]):
    try:
        print(wrong())
    except TypeError:
        print('TypeError')


# --- generators
def count(start: int = 0) -> Iterator[int]:
    while True:
        yield start
        start += 1


def average() -> Generator[float, float, str]:
    total, number, mean = 0.0, 0, 0.0
    while True:
        value = yield mean
        if value is None:
            return 'mean of %d' % number
        total += value
        number += 1
        mean = total / number


def first(items: Iterable[T], default: Optional[T] = None) -> Optional[T]:
    return next(iter(items), default)


averager = average()
print(next(averager), averager.send(10), averager.send(20))
try:
    averager.send(None)
except StopIteration as stop:
    print(stop.value)
print(first(count(5)), first([]), first([], 'none'))
print(isinstance(averager, collections.abc.Generator), isinstance(averager, Generator))
print(isinstance(count(), Iterator), isinstance([], Iterator), isinstance({}, Iterable))
print(sorted(get_type_hints(average).items(), key=str)[0][0], get_type_hints(count) ==
      {'start': int, 'return': Iterator[int]})
print(get_type_hints(Stack.push)['item'], get_type_hints(Stack.push)['return'] == Stack[T])


# --- named tuples
class Point(NamedTuple):
    """A place."""
    x: int
    y: int = 0

    def moved(self, by: int) -> 'Point':
        return self._replace(x=self.x + by)


print(Point(1), Point(1, 2).moved(3), Point._fields, Point.__doc__, Point(3) == (3, 0))
print(get_type_hints(Point) == {'x': int, 'y': int}, Point.__mro__[1:] == (tuple, object))
print(Point.__annotations__ == {'x': int, 'y': int}, isinstance(Point(1), tuple))
Employee = NamedTuple('Employee', [('name', str), ('id', int)])
print(Employee('Guido', 1), Employee._fields, Employee.__module__ == __name__)
try:
    class Wrong(NamedTuple):
        x: int = 1
        y: int
except TypeError:
    print('TypeError')


# --- functions that do next to nothing
@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
def double(value):
    return value * 2


print(double(4), double('ab'), cast(int, 'not an int'), cast('List[str]', None), TYPE_CHECKING)
UserId = typing.NewType('UserId', int)
print(UserId(5), UserId.__name__, UserId.__supertype__)


@typing.no_type_check
def untyped(value: 'no such type') -> 3:
    return value


print(get_type_hints(untyped), untyped(2))


# --- hints that are text
class Node:
    value: 'int'
    next: 'Optional[Node]'

    def walk(self) -> 'Generator[int, None, None]':
        node = self
        while node is not None:
            yield node.value
            node = node.next


hints = get_type_hints(Node)
print(hints['value'], hints['next'] == Optional[Node])
print(get_type_hints(Node.walk)['return'] == Generator[int, None, None])
tail, head = Node(), Node()
tail.value, tail.next = 2, None
head.value, head.next = 1, tail
print(list(head.walk()))
try:
    get_type_hints(type('Unknown', (), {'__annotations__': {'a': 'NoSuchName'}}))
except NameError as error:
    print(error)

# --- structural types
if hasattr(typing, 'Protocol'):
    from typing import Protocol, runtime_checkable

    @runtime_checkable
    class Closes(Protocol):
        def close(self) -> None: ...

    class Sized(Protocol):
        size: int

    class Readable(Iterable[T], Protocol[T]):
        def read(self) -> T: ...

    class File:
        def close(self) -> None:
            print('closed')

    print(isinstance(File(), Closes), isinstance(3, Closes), issubclass(File, Closes))
    print(isinstance(averager, Closes), isinstance(3, Iterable), issubclass(int, Iterable))
    for wrong in (lambda: isinstance(3, Sized), lambda: Closes(), lambda: issubclass(int, Sized)):
        try:
            print(wrong())
        except TypeError as error:
            print('TypeError')
    print(typing.get_origin(List[int]), typing.get_args(Dict[str, int]))
    print(typing.Literal['a', 1], typing.Literal['a'] == typing.Literal['a'])

    class Movie(typing.TypedDict, total=False):
        title: str
        year: int

    print(Movie(title='Brazil'), Movie.__total__, get_type_hints(Movie) == {'title': str,
                                                                             'year': int})

    @typing.final
    class Last:
        pass

    print(typing.Final[int], Last.__name__)
