# title: the traceback of an exception leads through all coroutines of a chain
# clauses: co.exc.traceback
# python: >=3.6
import traceback

async def inner():
    raise KeyError

async def middle():
    await inner()

async def outer():
    await middle()

try:
    outer().send(None)
except KeyError as error:
    print([entry.name for entry in traceback.extract_tb(error.__traceback__)])

# expect:
# ['<module>', 'outer', 'middle', 'inner']
