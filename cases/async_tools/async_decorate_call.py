# title: the body of a decorated coroutine function is the block
# clauses: atools.decorate.call
# python: >=3.10
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(name):
    print('before', name)
    yield
    print('after', name)

@section('outer')
@section('inner')
async def work():
    print('body')

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# before outer
# before inner
# body
# after inner
# after outer
# end
