# title: a class with ContextDecorator decorates with its one instance
# clauses: manager.decorate.class manager.decorate.swallowed
# python: >=3.2
from contextlib import ContextDecorator

class Counting(ContextDecorator):
    entered = 0

    def __enter__(self):
        self.entered += 1
        return self

    def __exit__(self, kind, value, traceback):
        print('left', kind and kind.__name__)
        return kind is KeyError

counting = Counting()

@counting
def work(kind=None):
    if kind:
        raise kind
    return counting.entered

print(work())
print(work(KeyError))
try:
    work(OSError)
except OSError:
    print('OSError')
with counting as same:
    print(same is counting, counting.entered)

# expect:
# left None
# 1
# left KeyError
# None
# left OSError
# OSError
# True 4
# left None
