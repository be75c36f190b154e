# title: a generator that yields again after an exception raises RuntimeError
# clauses: manager.throw.yielded
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def retrying():
    for attempt in range(2):
        try:
            yield attempt
        except KeyError:
            print('again')

manager = retrying()
try:
    with manager as attempt:
        print(attempt)
        raise KeyError
except RuntimeError:
    print('RuntimeError')
manager.gen.close()

# expect:
# 0
# again
# RuntimeError
