# title: the words for objects that are no iterables and no iterators
# clauses: iter.message.protocol
# python: >=3.7
class Wrong:
    def __iter__(self):
        return [1]

def unpack():
    a, b = 5

for action in (lambda: iter(5), lambda: next([]), lambda: list(Wrong()), unpack, lambda: 1 in 5):
    try:
        action()
    except TypeError as e:
        print(e)

# expect:
# 'int' object is not iterable
# 'list' object is not an iterator
# iter() returned non-iterator of type 'list'
# cannot unpack non-iterable int object
# argument of type 'int' is not a container or iterable

# expect <3.14:
# 'int' object is not iterable
# 'list' object is not an iterator
# iter() returned non-iterator of type 'list'
# cannot unpack non-iterable int object
# argument of type 'int' is not iterable
