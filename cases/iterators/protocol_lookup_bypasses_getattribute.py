# title: the look-up of __iter__ and __next__ asks neither __getattribute__ nor __getattr__
# clauses: iter.class_lookup
# python: >=3.2
class Guarded:
    left = 2

    def __getattribute__(self, name):
        if name.startswith('__'):
            print('asked for', name)
        return object.__getattribute__(self, name)

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return self.left

class Missing:
    def __getattr__(self, name):
        print('asked for', name)
        return lambda: iter([1])

print([x for x in Guarded()], next(Guarded()))
for action in (iter, next):
    try:
        action(Missing())
    except TypeError:
        print('TypeError')

# expect:
# [1, 0] 1
# TypeError
# TypeError
