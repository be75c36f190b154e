# title: the call of the decorated function makes a coroutine and enters nothing
# clauses: atools.decorate.awaited
# python: >=3.10
import inspect
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('before')
    yield
    print('after')

@section()
async def work():
    print('body')

print(inspect.iscoroutinefunction(work))
c = work()
print(inspect.iscoroutine(c))
try:
    c.send(None)
except StopIteration:
    print('end')

# expect:
# True
# True
# before
# body
# after
# end
