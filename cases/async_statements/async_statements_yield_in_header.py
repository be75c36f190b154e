# title: manager, iterable and target may contain a yield, which makes an asynchronous generator
# clauses: aflow.syntax.header
# python: >=3.6
import inspect

class Room:
    async def __aenter__(self):
        return 'inside'

    async def __aexit__(self, *details):
        pass

async def numbers():
    yield 1

async def body(table):
    async with (yield 'manager?') as table[(yield 'key?')]:
        async for table[(yield 'another key?')] in (yield 'iterable?'):
            pass

table = {}
g = body(table)
print(inspect.isasyncgen(g))
for value in None, Room(), 'a', numbers(), 'b':
    try:
        g.asend(value).send(None)
    except StopIteration as stop:
        print(stop.value)
    except StopAsyncIteration:
        print(table)

# expect:
# True
# manager?
# key?
# iterable?
# another key?
# {'a': 'inside', 'b': 1}
