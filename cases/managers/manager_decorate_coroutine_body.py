# title: the body of a decorated coroutine function is the block
# clauses: manager.decorate.coroutine_body
# python: >=3.15
from contextlib import contextmanager
import inspect
import types

@types.coroutine
def pause():
    print('sent', (yield 'waits'))

@contextmanager
def section():
    print('before')
    yield
    print('behind')

@section()
async def work():
    await pause()
    return 'result'

print(inspect.iscoroutinefunction(work))
coroutine = work()
print('called')
print(coroutine.send(None))
try:
    coroutine.send('value')
except StopIteration as stop:
    print(stop.value)

# expect:
# True
# called
# before
# waits
# sent value
# behind
# result
