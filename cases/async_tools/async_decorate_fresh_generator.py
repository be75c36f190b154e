# title: every call of the decorated function has a generator of its own, with the same arguments
# clauses: atools.decorate.fresh
# python: >=3.10
from contextlib import asynccontextmanager

numbers = []

@asynccontextmanager
async def section(name):
    numbers.append(name)
    yield
    print(numbers)

@section('a')
async def work():
    pass

for _ in range(2):
    try:
        work().send(None)
    except StopIteration:
        pass

# expect:
# ['a']
# ['a', 'a']
