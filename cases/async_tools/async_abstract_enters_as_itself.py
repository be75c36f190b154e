# title: what derives from AbstractAsyncContextManager enters as itself
# clauses: atools.abstract.enter
# python: >=3.7
from contextlib import AbstractAsyncContextManager

class Manager(AbstractAsyncContextManager):
    async def __aexit__(self, *details):
        print('exit')

async def work():
    manager = Manager()
    async with manager as value:
        print(value is manager)

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# True
# exit
# end
