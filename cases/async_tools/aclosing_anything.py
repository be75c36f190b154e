# title: everything with a coroutine method aclose can be closed
# clauses: atools.aclosing.closed atools.aclosing.value
# python: >=3.10
from contextlib import aclosing

class Connection:
    async def aclose(self):
        print('closed')
        return True

async def work():
    async with aclosing(Connection()) as connection:
        print(type(connection).__name__)
        raise KeyError

try:
    work().send(None)
except KeyError:
    print('KeyError')

# expect:
# Connection
# closed
# KeyError
