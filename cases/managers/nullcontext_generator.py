# title: nullcontext neither closes a generator nor swallows an exception
# clauses: manager.null
# python: >=3.7
from contextlib import nullcontext

def numbers():
    yield 1
    yield 2

g = numbers()
with nullcontext(g) as target:
    print(target is g, next(target))
print(next(g))
with nullcontext() as nothing:
    print(nothing)
manager = nullcontext('again')
try:
    with manager, manager as value:
        raise KeyError
except KeyError:
    print('KeyError', value)

# expect:
# True 1
# 2
# None
# KeyError again
