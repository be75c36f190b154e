# title: a RuntimeError raised from the block's StopAsyncIteration is taken for the usual conversion
# clauses: atools.throw.stop_wrapped
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(kind):
    try:
        yield
    except (StopIteration, StopAsyncIteration) as error:
        raise kind('mine') from error

async def work(kind, thrown):
    try:
        async with section(kind):
            raise thrown
    except Exception as error:
        print(type(error).__name__, error.args)

for kind in RuntimeError, ValueError:
    for thrown in StopIteration(), StopAsyncIteration():
        try:
            work(kind, thrown).send(None)
        except StopIteration:
            pass

# expect:
# StopIteration ()
# StopAsyncIteration ()
# ValueError ('mine',)
# ValueError ('mine',)
