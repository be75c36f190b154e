# title: AsyncContextDecorator can be mixed into a class of asynchronous managers
# clauses: atools.decorate.class atools.decorate.swallowed
# python: >=3.10
from contextlib import AbstractAsyncContextManager, AsyncContextDecorator

class Quiet(AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aexit__(self, kind, value, traceback):
        print('exit', kind.__name__)
        return True

@Quiet()
async def work():
    raise KeyError

async def block():
    async with Quiet() as quiet:
        print(type(quiet).__name__)
        raise ValueError

for function in work, block:
    try:
        function().send(None)
    except StopIteration as stop:
        print(stop.value)

# expect:
# exit KeyError
# None
# Quiet
# exit ValueError
# None
