# title: of a decorated coroutine function only the call is surrounded, not the body
# clauses: manager.decorate.generator_function
# python: >=3.6 <3.15
from contextlib import contextmanager

@contextmanager
def section():
    print('before')
    yield
    print('behind')

@section()
async def work():
    print('body')
    return 'result'

coroutine = work()
print('called')
try:
    coroutine.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# before
# behind
# called
# body
# result
