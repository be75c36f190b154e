# title: an exception that one generator keeps and another raises is still the one of its block
# clauses: manager.throw.passed manager.throw.swallowed
# python: >=3.2
from contextlib import contextmanager

kept = []

@contextmanager
def keeping():
    try:
        yield
    except KeyError as error:
        kept.append(error)

@contextmanager
def raising():
    yield
    raise kept[0]

original = KeyError('kept')
with keeping():
    raise original
try:
    with raising():
        print('block')
except KeyError as error:
    print(error is original)
with keeping():
    with raising():
        raise original
print(len(kept), kept[1] is original)

# expect:
# block
# True
# 2 True
