# title: the inherited __aenter__ is a coroutine function
# clauses: atools.abstract.enter
# python: >=3.7
import inspect
from contextlib import AbstractAsyncContextManager

class Manager(AbstractAsyncContextManager):
    async def __aexit__(self, *details):
        pass

manager = Manager()
entering = manager.__aenter__()
print(inspect.iscoroutine(entering))
try:
    entering.send(None)
except StopIteration as stop:
    print(stop.value is manager)

# expect:
# True
# True
