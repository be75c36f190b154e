# title: __aiter__ does not call the first hook
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
g.__aiter__()
print('aiter')
run(g.__anext__())

# expect:
# aiter
# first
