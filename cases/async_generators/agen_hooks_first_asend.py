# title: the first hook is called at the first asend
# clauses: agen.hooks.first
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import sys

async def body():
    yield 1

sys.set_asyncgen_hooks(firstiter=lambda generator: print('first'))
g = body()
print(run(g.asend(None)))
print(run(g.asend(None)))

# expect:
# first
# 1
# StopAsyncIteration
