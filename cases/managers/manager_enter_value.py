# title: what is yielded is bound to the target, of whatever form the target is
# clauses: manager.enter.value
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def giving(value):
    yield value

with giving('text') as target:
    print(target)
with giving((1, [2, 3])) as (first, (second, third)):
    print(first, second, third)
places = {}
with giving(5) as places['five']:
    print(places)
with giving(None) as nothing:
    print(nothing)

@contextmanager
def bare():
    yield

with bare() as nothing:
    print(nothing)

# expect:
# text
# 1 2 3
# {'five': 5}
# None
# None
