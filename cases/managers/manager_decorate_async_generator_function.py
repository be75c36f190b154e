# title: of a decorated asynchronous generator function only the call is surrounded, not the body
# clauses: manager.decorate.generator_function
# python: >=3.6 <3.15
from contextlib import contextmanager

@contextmanager
def section():
    print('before')
    yield
    print('behind')

@section()
async def numbers():
    print('body')
    yield 1

generator = numbers()
print('called')
try:
    generator.__anext__().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# before
# behind
# called
# body
# 1
