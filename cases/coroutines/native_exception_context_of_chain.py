# title: a coroutine sees the exception that the coroutine awaiting it handles
# clauses: co.exc.caller co.exc.context
# python: >=3.6
import sys

async def inner():
    print(type(sys.exc_info()[1]).__name__)
    raise LookupError

async def outer():
    try:
        raise KeyError('outer')
    except KeyError:
        await inner()

try:
    outer().send(None)
except LookupError as error:
    print(error.__context__.args)

# expect:
# KeyError
# ('outer',)
